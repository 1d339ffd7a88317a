package org.jisseki.core.reading;

import org.jisseki.core.finding.Place;
import org.jisseki.core.grid.CellAddress;

/**
 * A row of the source.
 *
 * @param sheet the sheet, from 1
 * @param row the row, from 1
 */
record RowKey(int sheet, int row) implements Comparable<RowKey> {

  static RowKey of(CellAddress address) {
    return new RowKey(address.sheet(), address.row());
  }

  Place place() {
    return Place.ofRow(sheet, row);
  }

  Place place(int column) {
    return column == 0 ? place() : Place.ofCell(new CellAddress(sheet, row, column));
  }

  // Written out: what Java makes for a record is put together anew at every start of the program.
  @Override
  public boolean equals(Object other) {
    return other instanceof RowKey that && sheet == that.sheet && row == that.row;
  }

  @Override
  public int hashCode() {
    return 31 * sheet + row;
  }

  @Override
  public int compareTo(RowKey other) {
    return sheet != other.sheet
        ? Integer.compare(sheet, other.sheet)
        : Integer.compare(row, other.row);
  }
}
