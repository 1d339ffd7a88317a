package org.jisseki.core.reading;

/**
 * A column of a layout with what the reader needs besides its outline.
 *
 * @param outline the column as it is reported
 * @param label what its numbers count, where the header says so; empty otherwise
 * @param key the name under which pages share what they learn about the column
 * @param level how deep a division column stands; the outermost has the lowest number
 * @param goal whether a division column holds the goals of the plan as well
 */
record PlannedColumn(TableColumn outline, String label, String key, int level, boolean goal) {

  ColumnRole role() {
    return outline.role();
  }

  int first() {
    return outline.first();
  }

  int last() {
    return outline.last();
  }

  boolean isWide() {
    return last() > first();
  }
}
