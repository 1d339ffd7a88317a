package org.jisseki.core.reading;

import java.util.Comparator;
import org.jisseki.core.finding.Place;
import org.jisseki.core.grid.CellAddress;

/**
 * A row of the source.
 *
 * @param sheet the sheet, from 1
 * @param row the row, from 1
 */
record RowKey(int sheet, int row) implements Comparable<RowKey> {

  private static final Comparator<RowKey> ORDER =
      Comparator.comparingInt(RowKey::sheet).thenComparingInt(RowKey::row);

  static RowKey of(CellAddress address) {
    return new RowKey(address.sheet(), address.row());
  }

  Place place() {
    return Place.ofRow(sheet, row);
  }

  Place place(int column) {
    return column == 0 ? place() : Place.ofCell(new CellAddress(sheet, row, column));
  }

  @Override
  public int compareTo(RowKey other) {
    return ORDER.compare(this, other);
  }
}
