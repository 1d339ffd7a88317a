package org.jisseki.core.reading;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.jisseki.core.text.FiscalYear;

/**
 * A column of a layout with what the reader needs besides its outline.
 *
 * @param outline the column as it is reported
 * @param label what its numbers count, where the header says so; empty otherwise
 * @param key the name under which pages share what they learn about the column
 * @param cellKeys the same for each of the sheet's columns that it covers
 * @param level how deep a division column stands; the outermost has the lowest number
 * @param goal whether a division column holds the goals of the plan as well
 * @param lower the western year of every second row of a program, where two share the column; 0 for
 *     none
 * @param kinds what its words say that each row states
 * @param inBrackets the year of what stands in brackets in its cells; blank for none
 */
record PlannedColumn(
    TableColumn outline,
    String label,
    String key,
    List<String> cellKeys,
    int level,
    boolean goal,
    int lower,
    RowKinds kinds,
    HeaderWord inBrackets) {

  static PlannedColumn of(
      TableColumn outline,
      String label,
      String key,
      int level,
      boolean goal,
      int lower,
      RowKinds kinds,
      HeaderWord inBrackets) {
    ImmutableList.Builder<String> cellKeys = ImmutableList.builder();
    for (int column = outline.first(); column <= outline.last(); column++) {
      cellKeys.add(key + "#" + (column - outline.first()));
    }
    return new PlannedColumn(
        outline, label, key, cellKeys.build(), level, goal, lower, kinds, inBrackets);
  }

  ColumnRole role() {
    return outline.role();
  }

  int first() {
    return outline.first();
  }

  int last() {
    return outline.last();
  }

  /** The same column in another role. */
  PlannedColumn as(ColumnRole role) {
    TableColumn changed =
        new TableColumn(
            outline.header(),
            role,
            outline.first(),
            outline.last(),
            outline.western(),
            outline.unit());
    return new PlannedColumn(changed, label, key, cellKeys, level, goal, lower, kinds, inBrackets);
  }

  /** The year of the column in one of a program's rows, counted from 0. */
  Optional<FiscalYear> year(int row) {
    return lower != 0 && row % 2 == 1 ? Optional.of(FiscalYear.of(lower)) : outline.year();
  }

  boolean isWide() {
    return last() > first();
  }

  /** The name under which pages share what they learn about one of the sheet's columns. */
  String keyAt(int column) {
    return cellKeys.get(column - first());
  }
}
