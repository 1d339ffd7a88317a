package org.jisseki.core.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The columns of a table or page.
 *
 * @param columns the columns from left to right
 * @param width the last column of the table
 */
record Layout(List<PlannedColumn> columns, int width) {

  Layout {
    columns = ImmutableList.copyOf(columns);
  }

  /** The columns of a role from left to right. */
  List<PlannedColumn> of(ColumnRole role) {
    List<PlannedColumn> found = new ArrayList<>(2);
    for (PlannedColumn column : columns) {
      if (column.role() == role) {
        found.add(column);
      }
    }
    return found;
  }

  /** The only or first column of a role. */
  Optional<PlannedColumn> first(ColumnRole role) {
    for (PlannedColumn column : columns) {
      if (column.role() == role) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  /** What the sheet's column is for; {@link ColumnRole#OTHER} outside the table. */
  ColumnRole roleAt(int column) {
    for (PlannedColumn planned : columns) {
      if (column >= planned.first() && column <= planned.last()) {
        return planned.role();
      }
    }
    return ColumnRole.OTHER;
  }

  /** The last column that says which program a row belongs to. */
  int lastNaming() {
    int last = 1;
    for (PlannedColumn column : columns) {
      if (column.role() == ColumnRole.NAME) {
        return Math.max(last, column.last());
      }
      if (column.role() == ColumnRole.DIVISION || column.role() == ColumnRole.NUMBER) {
        last = Math.max(last, column.last());
      }
    }
    return last;
  }

  /** The columns as they are reported. */
  List<TableColumn> outlines() {
    return columns.stream().map(PlannedColumn::outline).collect(ImmutableList.toImmutableList());
  }
}
