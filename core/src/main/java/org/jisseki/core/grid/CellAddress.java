package org.jisseki.core.grid;

import java.io.Serializable;

/**
 * The place of a cell in the file as it was given, counted from 1.
 *
 * <p>In delimited text the sheet is 1, the row is the line on which the record starts and the
 * column is the number of the field. {@link #NONE} stands for text that comes from no file.
 *
 * @param sheet the number of the sheet, from 1; 0 only in {@link #NONE}
 * @param row the number of the row, from 1; 0 only in {@link #NONE}
 * @param column the number of the column, from 1; 0 only in {@link #NONE}
 */
public record CellAddress(int sheet, int row, int column)
    implements Comparable<CellAddress>, Serializable {

  /** The address of a text that comes from no file. */
  public static final CellAddress NONE = new CellAddress(0, 0, 0);

  /** Checks that the numbers count from 1, or are all 0. */
  public CellAddress {
    boolean none = sheet == 0 && row == 0 && column == 0;
    if (!none && (sheet < 1 || row < 1 || column < 1)) {
      throw new IllegalArgumentException(
          "Sheet, row and column count from 1, but got %d, %d, %d".formatted(sheet, row, column));
    }
  }

  /** The column in letters, as spreadsheets show it: 1 is {@code A}, 27 is {@code AA}. */
  public String columnLetters() {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.append((char) ('A' + (rest - 1) % 26));
    }
    return letters.reverse().toString();
  }

  // Written out: what Java makes for a record is put together anew at every start of the program.
  @Override
  public boolean equals(Object other) {
    return other instanceof CellAddress that
        && sheet == that.sheet
        && row == that.row
        && column == that.column;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * sheet + row) + column;
  }

  @Override
  public int compareTo(CellAddress other) {
    if (sheet != other.sheet) {
      return Integer.compare(sheet, other.sheet);
    }
    return row != other.row
        ? Integer.compare(row, other.row)
        : Integer.compare(column, other.column);
  }
}
