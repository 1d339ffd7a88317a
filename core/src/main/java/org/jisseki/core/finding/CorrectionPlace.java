package org.jisseki.core.finding;

import java.io.Serializable;
import org.jisseki.core.grid.CellAddress;

/**
 * Where a correction applies, as a person writes it.
 *
 * @param sheet the number or the name of the sheet; empty for the first that holds a table
 * @param row the row in the file, from 1; 0 where the program's name alone says which row is meant
 * @param column the column's letters, its number from 1, or its header; empty for the whole row
 */
public record CorrectionPlace(String sheet, int row, String column) implements Serializable {

  /** Checks the row. */
  public CorrectionPlace {
    if (row < 0) {
      throw new IllegalArgumentException("A row counts from 1, or is 0 for none, but got " + row);
    }
  }

  /** The row, or the cell, of a place in the source. */
  public static CorrectionPlace of(Place place) {
    return new CorrectionPlace(
        place.sheet() <= 1 ? "" : Integer.toString(place.sheet()),
        place.row(),
        place.column() == 0 ? "" : new CellAddress(1, 1, place.column()).columnLetters());
  }

  /** The whole row of a place in the source. */
  public static CorrectionPlace ofRow(Place place) {
    return of(Place.ofRow(place.sheet(), place.row()));
  }

  /** Whether the place is one cell and not its whole row. */
  public boolean isCell() {
    return !column.isEmpty();
  }
}
