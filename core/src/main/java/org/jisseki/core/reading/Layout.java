package org.jisseki.core.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of a table or page, at hand by role and by place. Immutable. */
final class Layout {

  private final ImmutableList<PlannedColumn> columns;
  private final int width;
  private final boolean list;
  private final Map<ColumnRole, List<PlannedColumn>> byRole = new EnumMap<>(ColumnRole.class);
  private final Map<ColumnRole, Optional<PlannedColumn>> firsts = new EnumMap<>(ColumnRole.class);
  private final ImmutableList<PlannedColumn> divisions;
  private final int[] indexAt;
  private final int lastNaming;

  /** A layout whose rows name their programs. */
  Layout(List<PlannedColumn> columns, int width) {
    this(columns, width, false);
  }

  /**
   * A layout.
   *
   * @param columns the columns from left to right
   * @param width the last column of the table
   * @param list whether the rows list what one program held, which the heading above them names
   */
  Layout(List<PlannedColumn> columns, int width, boolean list) {
    this.list = list;
    this.columns = ImmutableList.copyOf(columns);
    this.width = width;
    this.indexAt = new int[1 + columns.stream().mapToInt(PlannedColumn::last).max().orElse(0)];
    Arrays.fill(indexAt, -1);
    for (int i = 0; i < columns.size(); i++) {
      PlannedColumn column = columns.get(i);
      byRole.computeIfAbsent(column.role(), role -> new ArrayList<>()).add(column);
      firsts.putIfAbsent(column.role(), Optional.of(column));
      Arrays.fill(indexAt, column.first(), column.last() + 1, i);
    }
    this.divisions =
        ImmutableList.sortedCopyOf(
            Comparator.comparingInt(PlannedColumn::level), of(ColumnRole.DIVISION));
    this.lastNaming = lastNaming(columns);
  }

  private static int lastNaming(List<PlannedColumn> columns) {
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

  /** The columns from left to right. */
  List<PlannedColumn> columns() {
    return columns;
  }

  /** The last column of the table. */
  int width() {
    return width;
  }

  /** The columns of a role from left to right. */
  List<PlannedColumn> of(ColumnRole role) {
    return byRole.getOrDefault(role, List.of());
  }

  /** The columns of the divisions, the outermost first. */
  List<PlannedColumn> divisions() {
    return divisions;
  }

  /** The only or first column of a role. */
  Optional<PlannedColumn> first(ColumnRole role) {
    return firsts.getOrDefault(role, Optional.empty());
  }

  /** What the sheet's column is for; {@link ColumnRole#OTHER} outside the table. */
  ColumnRole roleAt(int column) {
    int index = index(column);
    return index < 0 ? ColumnRole.OTHER : columns.get(index).role();
  }

  /** The column that covers a column of the sheet. */
  Optional<PlannedColumn> at(int column) {
    int index = index(column);
    return index < 0 ? Optional.empty() : Optional.of(columns.get(index));
  }

  private int index(int column) {
    return column >= 0 && column < indexAt.length ? indexAt[column] : -1;
  }

  /** Whether the sheet's column says which program a row belongs to. */
  boolean names(int column) {
    return switch (roleAt(column)) {
      case DIVISION, NUMBER, NAME, INDICATOR, YEAR -> true;
      default -> false;
    };
  }

  /** The same columns, where the names turn out to be indicators of what the headings name. */
  Layout asList() {
    ImmutableList.Builder<PlannedColumn> changed = ImmutableList.builder();
    for (PlannedColumn column : columns) {
      changed.add(column.role() == ColumnRole.NAME ? column.as(ColumnRole.INDICATOR) : column);
    }
    return new Layout(changed.build(), width, true);
  }

  /** Whether the rows list what one program held, which the heading above them names. */
  boolean isList() {
    return list;
  }

  /** The last column that says which program a row belongs to. */
  int lastNaming() {
    return lastNaming;
  }

  /** The columns as they are reported. */
  List<TableColumn> outlines() {
    return columns.stream().map(PlannedColumn::outline).collect(ImmutableList.toImmutableList());
  }
}
