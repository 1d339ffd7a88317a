package org.jisseki.core.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.grid.Row;
import org.jisseki.core.grid.Sheet;

/** Writes corrected cells into a copy of a grid: texts first, then passages, then shifts. */
final class GridCorrector {

  private final Grid grid;
  private final Map<RowKey, TreeMap<Integer, String>> texts = new HashMap<>();
  private final Map<RowKey, Integer> shifts = new HashMap<>();
  private final Map<RowKey, Row> rows = new HashMap<>();
  private final Set<RowKey> touched = new HashSet<>();

  GridCorrector(Grid grid) {
    this.grid = grid;
    for (Sheet sheet : grid.sheets()) {
      sheet.rows().forEach(row -> rows.put(new RowKey(sheet.number(), row.number()), row));
    }
  }

  /** The grid with the corrections that write into it. */
  Grid correct(List<PlannedCorrection> planned) {
    for (PlannedCorrection one : planned) {
      switch (one.correction().kind()) {
        case SET_CELL -> set(one.row(), one.column(), one.correction().value());
        case SHIFT_ROW -> shift(one);
        default -> {}
      }
    }
    List<PlannedCorrection> passages =
        planned.stream().filter(one -> one.span().end() > one.span().start()).toList();
    // From the last passage of a cell to the first, so that the offsets of the others hold.
    for (int i = passages.size() - 1; i >= 0; i--) {
      cut(passages.get(i));
    }
    passages.forEach(this::paste);
    if (touched.isEmpty()) {
      return grid;
    }
    return new Grid(
        grid.source(), grid.sheets().stream().map(this::corrected).toList(), grid.files());
  }

  private void set(RowKey row, int column, String text) {
    touched.add(row);
    texts.computeIfAbsent(row, key -> new TreeMap<>()).put(column, text);
  }

  private void shift(PlannedCorrection one) {
    touched.add(one.row());
    shifts.put(one.row(), Integer.parseInt(FoldedText.of(one.correction().value())));
  }

  private String text(RowKey row, int column) {
    Map<Integer, String> written = texts.getOrDefault(row, new TreeMap<>());
    Row cells = rows.get(row);
    String original = cells == null ? "" : cells.cell(column).text();
    return written.getOrDefault(column, original);
  }

  private void cut(PlannedCorrection one) {
    String text = text(one.row(), one.column());
    String before = text.substring(0, one.span().start());
    String behind = text.substring(one.span().end());
    String head = before.stripTrailing();
    String tail = behind.stripLeading();
    boolean broken = before.substring(head.length()).contains("\n") || behind.startsWith("\n");
    String gap = head.isEmpty() || tail.isEmpty() ? "" : broken ? "\n" : " ";
    set(one.row(), one.column(), head + gap + tail);
  }

  private void paste(PlannedCorrection one) {
    String text = text(one.receiver(), one.receiverColumn()).stripTrailing();
    String passage = one.before().strip();
    set(one.receiver(), one.receiverColumn(), text.isEmpty() ? passage : text + "\n" + passage);
  }

  private Sheet corrected(Sheet sheet) {
    List<Row> all = new ArrayList<>(sheet.rows().size());
    for (Row row : sheet.rows()) {
      RowKey key = new RowKey(sheet.number(), row.number());
      all.add(touched.contains(key) ? corrected(key, row) : row);
    }
    return new Sheet(
        sheet.number(), sheet.name(), sheet.hidden(), all, sheet.merges(), sheet.hiddenColumns());
  }

  private Row corrected(RowKey key, Row row) {
    List<Cell> cells = new ArrayList<>(row.cells());
    texts
        .getOrDefault(key, new TreeMap<>())
        .forEach(
            (column, text) -> {
              while (cells.size() < column) {
                cells.add(Cell.EMPTY);
              }
              cells.set(column - 1, Cell.of(text));
            });
    int shift = Objects.requireNonNullElse(shifts.get(key), 0);
    for (int i = 0; i < shift; i++) {
      cells.add(0, Cell.EMPTY);
    }
    for (int i = 0; i > shift && !cells.isEmpty(); i--) {
      cells.remove(0);
    }
    return new Row(row.number(), row.hidden(), cells);
  }
}
