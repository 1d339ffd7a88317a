package org.jisseki.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jisseki.core.finding.Place;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.grid.Row;
import org.jisseki.core.grid.Sheet;

/** The rows of a grid, found by the places that findings name. */
final class GridRows {

  private static final Row NONE = Row.of(1, List.of());

  private final Map<Integer, Map<Integer, Row>> sheets = new HashMap<>();

  GridRows(Grid grid) {
    for (Sheet sheet : grid.sheets()) {
      Map<Integer, Row> rows = sheets.computeIfAbsent(sheet.number(), key -> new HashMap<>());
      sheet.rows().forEach(row -> rows.putIfAbsent(row.number(), row));
    }
  }

  /** The row of a place; one without cells where the file gives none. */
  Row of(Place place) {
    return sheets.getOrDefault(place.sheet(), Map.of()).getOrDefault(place.row(), NONE);
  }

  /** Whether the file gives the row of a place. */
  boolean has(Place place) {
    return sheets.getOrDefault(place.sheet(), Map.of()).containsKey(place.row());
  }
}
