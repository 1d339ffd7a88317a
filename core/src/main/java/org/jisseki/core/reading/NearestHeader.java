package org.jisseki.core.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The row that comes nearest to a header in a grid that has none.
 *
 * @param sheet its sheet
 * @param row its index in the sheet's rows, from 0
 */
record NearestHeader(SheetView sheet, int row) {

  /** The fullest of the nearest rows of all sheets; empty where no sheet shows anything. */
  static Optional<NearestHeader> find(List<SheetView> sheets, HeaderFinder finder) {
    Optional<NearestHeader> best = Optional.empty();
    int most = -1;
    for (SheetView sheet : sheets) {
      OptionalInt nearest = finder.nearest(sheet);
      if (nearest.isPresent() && sheet.filled(nearest.getAsInt()).length > most) {
        best = Optional.of(new NearestHeader(sheet, nearest.getAsInt()));
        most = sheet.filled(nearest.getAsInt()).length;
      }
    }
    return best;
  }
}
