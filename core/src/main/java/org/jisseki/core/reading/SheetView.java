package org.jisseki.core.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.CellAddress;
import org.jisseki.core.grid.MergedRange;
import org.jisseki.core.grid.Row;
import org.jisseki.core.grid.Sheet;

/** A sheet with its merges at hand: rows by index from 0, columns from 1. */
final class SheetView {

  private final Sheet sheet;
  private final List<Row> rows;
  private final List<List<MergedRange>> merges;
  private final int[][] filled;
  private final int firstColumn;
  private final Map<Integer, CellAddress> origins;
  private final Set<Integer> asides;

  SheetView(Sheet sheet) {
    this(sheet, Map.of(), Set.of());
  }

  /**
   * A sheet whose cells stand elsewhere in the file.
   *
   * @param origins where the cell of a row index and a column stands, by {@link #key}; cells that
   *     are missing stand where they are
   * @param asides the indexes of the rows that belong to no program
   */
  SheetView(Sheet sheet, Map<Integer, CellAddress> origins, Set<Integer> asides) {
    this.asides = Set.copyOf(asides);
    this.origins = Map.copyOf(origins);
    this.sheet = sheet;
    this.rows = sheet.rows();
    this.merges = mergesByRow(sheet);
    this.filled = new int[rows.size()][];
    int first = Integer.MAX_VALUE;
    for (int i = 0; i < filled.length; i++) {
      filled[i] = filledColumns(rows.get(i).cells());
      first = filled[i].length > 1 ? Math.min(first, filled[i][0]) : first;
    }
    this.firstColumn = first == Integer.MAX_VALUE ? 1 : first;
  }

  /** The same sheet with other rows, whose cells stand elsewhere in the file. */
  SheetView reshaped(List<Row> rows, Map<Integer, CellAddress> origins, Set<Integer> asides) {
    Sheet shape =
        new Sheet(
            sheet.number(), sheet.name(), sheet.hidden(), rows, List.of(), sheet.hiddenColumns());
    return new SheetView(shape, origins, asides);
  }

  /** For each row the merged ranges that cover it; the shared empty list for most. */
  private static List<List<MergedRange>> mergesByRow(Sheet sheet) {
    List<List<MergedRange>> byRow = new ArrayList<>();
    List<MergedRange> waiting = new ArrayList<>(sheet.merges());
    waiting.sort(
        Comparator.comparingInt(MergedRange::firstRow).thenComparingInt(MergedRange::firstColumn));
    List<MergedRange> open = new ArrayList<>();
    int next = 0;
    for (Row row : sheet.rows()) {
      while (next < waiting.size() && waiting.get(next).firstRow() <= row.number()) {
        open.add(waiting.get(next++));
      }
      open.removeIf(range -> range.lastRow() < row.number());
      byRow.add(open.isEmpty() ? List.of() : List.copyOf(open));
    }
    return byRow;
  }

  Sheet sheet() {
    return sheet;
  }

  int size() {
    return rows.size();
  }

  /** Whether a row stands beside the programs and belongs to none. */
  boolean isAside(int index) {
    return !asides.isEmpty() && asides.contains(index);
  }

  Row row(int index) {
    return rows.get(index);
  }

  int number(int index) {
    return rows.get(index).number();
  }

  Cell cell(int index, int column) {
    return rows.get(index).cell(column);
  }

  String text(int index, int column) {
    return rows.get(index).cell(column).text();
  }

  boolean isBlank(int index, int column) {
    return rows.get(index).cell(column).isBlank();
  }

  /** The key of a cell's origin: of a sheet of few columns. */
  static int key(int index, int column) {
    return index * 1024 + column;
  }

  CellAddress address(int index, int column) {
    CellAddress origin = origins.isEmpty() ? null : origins.get(key(index, column));
    return origin != null ? origin : written(index, column);
  }

  private CellAddress written(int index, int column) {
    return new CellAddress(sheet.number(), rows.get(index).number(), column);
  }

  /** The first column in which a row of several cells shows something: where the tables begin. */
  int firstColumn() {
    return firstColumn;
  }

  /** The columns of the row that show something, ascending. */
  int[] filled(int index) {
    return filled[index];
  }

  private static int[] filledColumns(List<Cell> cells) {
    int[] columns = new int[cells.size()];
    int count = 0;
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isBlank()) {
        columns[count++] = i + 1;
      }
    }
    return count == columns.length ? columns : Arrays.copyOf(columns, count);
  }

  boolean hasMerges() {
    return !sheet.merges().isEmpty();
  }

  /** The merged range that covers the cell, be it its first cell or another. */
  Optional<MergedRange> merge(int index, int column) {
    for (MergedRange range : merges.get(index)) {
      if (column >= range.firstColumn() && column <= range.lastColumn()) {
        return Optional.of(range);
      }
    }
    return Optional.empty();
  }

  /** Whether the cell lies in a merged range that began in a row above. */
  boolean isCoveredFromAbove(int index, int column) {
    int number = number(index);
    for (MergedRange range : merges.get(index)) {
      if (range.firstRow() < number
          && column >= range.firstColumn()
          && column <= range.lastColumn()) {
        return true;
      }
    }
    return false;
  }

  /** How many columns the cell covers: 1, or the width of the merged range that it begins. */
  int span(int index, int column) {
    return merge(index, column)
        .filter(range -> range.firstColumn() == column)
        .map(range -> range.lastColumn() - range.firstColumn() + 1)
        .orElse(1);
  }

  /**
   * The cell that shows at a place: the first cell of the merged range that covers it, or itself.
   */
  CellAddress shownAt(int index, int column) {
    return merge(index, column)
        .map(range -> new CellAddress(sheet.number(), range.firstRow(), range.firstColumn()))
        .orElseGet(() -> address(index, column));
  }

  /** The text at an address of this sheet; empty where the file gives no such row. */
  String textAt(CellAddress address) {
    int low = 0;
    int high = rows.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int number = number(middle);
      if (number == address.row()) {
        return text(middle, address.column());
      }
      if (number < address.row()) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return "";
  }
}
