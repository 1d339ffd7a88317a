package org.jisseki.core.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
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

  /** The columns of the divisions, the outermost first. */
  List<PlannedColumn> divisions() {
    List<PlannedColumn> found = of(ColumnRole.DIVISION);
    found.sort(Comparator.comparingInt(PlannedColumn::level));
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
    return at(column).map(PlannedColumn::role).orElse(ColumnRole.OTHER);
  }

  /** The column that covers a column of the sheet. */
  Optional<PlannedColumn> at(int column) {
    int low = 0;
    int high = columns.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      PlannedColumn planned = columns.get(middle);
      if (column < planned.first()) {
        high = middle - 1;
      } else if (column > planned.last()) {
        low = middle + 1;
      } else {
        return Optional.of(planned);
      }
    }
    return Optional.empty();
  }

  /** Whether the sheet's column says which program a row belongs to. */
  boolean names(int column) {
    return switch (roleAt(column)) {
      case DIVISION, NUMBER, NAME, INDICATOR, YEAR -> true;
      default -> false;
    };
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
