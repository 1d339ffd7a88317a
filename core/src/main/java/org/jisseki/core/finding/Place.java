package org.jisseki.core.finding;

import java.io.Serializable;
import org.jisseki.core.grid.CellAddress;

/**
 * A place in the source: the file, a sheet, a row, a cell, or a span of characters in a cell.
 *
 * <p>Numbers count from 1; a 0 means that the place is the whole of what stands before it: column 0
 * is the whole row, row 0 the whole sheet, sheet 0 the file.
 *
 * @param sheet the sheet, from 1; 0 for the whole file
 * @param row the row, from 1; 0 for the whole sheet
 * @param column the column, from 1; 0 for the whole row
 * @param start the first character of the span in the cell's text, in UTF-16 units from 0
 * @param end the end of the span, exclusive; equal to {@code start} for the whole cell
 */
public record Place(int sheet, int row, int column, int start, int end)
    implements Comparable<Place>, Serializable {

  /** The whole file. */
  public static final Place FILE = new Place(0, 0, 0, 0, 0);

  /** Checks the numbers. */
  public Place {
    if (sheet < 0 || row < 0 || column < 0 || start < 0 || end < start) {
      throw new IllegalArgumentException(
          "A place has no negative numbers and its span runs forward, but got %d, %d, %d, %d to %d"
              .formatted(sheet, row, column, start, end));
    }
  }

  /** A whole sheet. */
  public static Place ofSheet(int sheet) {
    return new Place(sheet, 0, 0, 0, 0);
  }

  /** A whole row. */
  public static Place ofRow(int sheet, int row) {
    return new Place(sheet, row, 0, 0, 0);
  }

  /** A whole cell. */
  public static Place ofCell(CellAddress address) {
    return new Place(address.sheet(), address.row(), address.column(), 0, 0);
  }

  /** A span of characters in a cell, in UTF-16 units from 0, the end exclusive. */
  public static Place ofSpan(CellAddress address, int start, int end) {
    return new Place(address.sheet(), address.row(), address.column(), start, end);
  }

  /** Whether the place is a span of characters. */
  public boolean isSpan() {
    return end > start;
  }

  // Written out: what Java makes for a record is put together anew at every start of the program.
  @Override
  public boolean equals(Object other) {
    return other instanceof Place that
        && sheet == that.sheet
        && row == that.row
        && column == that.column
        && start == that.start
        && end == that.end;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * (31 * sheet + row) + column) + start) + end;
  }

  @Override
  public int compareTo(Place other) {
    if (sheet != other.sheet) {
      return Integer.compare(sheet, other.sheet);
    }
    if (row != other.row) {
      return Integer.compare(row, other.row);
    }
    if (column != other.column) {
      return Integer.compare(column, other.column);
    }
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
