package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jisseki.core.finding.Place;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.CellAddress;
import org.jisseki.core.grid.MergedRange;
import org.jisseki.core.grid.Row;
import org.jisseki.core.grid.Sheet;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.SourcedText;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.reading.TableColumn;
import org.jisseki.core.reading.TableOutline;

/** The rows of the tables that were read, header and body, as the file has them. */
final class TableCells {

  private final Map<Integer, TreeMap<Integer, TableOutline>> bySheet = new HashMap<>();
  private final Map<Place, Row> rows = new HashMap<>();
  private final Map<Integer, List<MergedRange>> merges = new HashMap<>();
  private final ImmutableList<Sheet> sheets;
  private final ImmutableList<TableOutline> tables;

  TableCells(Reading reading) {
    sheets = ImmutableList.copyOf(reading.grid().sheets());
    tables = ImmutableList.copyOf(reading.tables());
    for (Sheet sheet : sheets) {
      merges.put(sheet.number(), sheet.merges());
      sheet.rows().forEach(row -> rows.put(Place.ofRow(sheet.number(), row.number()), row));
    }
    for (TableOutline table : tables) {
      bySheet.computeIfAbsent(table.sheet(), key -> new TreeMap<>()).put(table.firstRow(), table);
    }
  }

  /** The tables or pages, in order. */
  ImmutableList<TableOutline> tables() {
    return tables;
  }

  /** The sheets that hold a table. */
  List<Sheet> sheets() {
    return sheets.stream().filter(sheet -> bySheet.containsKey(sheet.number())).toList();
  }

  /** The table or page that a row belongs to, header or body. */
  Optional<TableOutline> at(int sheet, int row) {
    TreeMap<Integer, TableOutline> open = bySheet.get(sheet);
    Map.Entry<Integer, TableOutline> entry = open == null ? null : open.floorEntry(row);
    return entry == null || row > entry.getValue().lastRow()
        ? Optional.empty()
        : Optional.of(entry.getValue());
  }

  /** The column of its table that a cell stands in. */
  Optional<TableColumn> column(CellAddress cell) {
    return at(cell.sheet(), cell.row()).stream()
        .flatMap(table -> table.columns().stream())
        .filter(column -> column.first() <= cell.column() && cell.column() <= column.last())
        .findFirst();
  }

  /** Whether a program's own row writes a level of its division, and does not inherit it. */
  boolean writes(Program program, SourcedText level) {
    CellAddress start = program.address();
    Row row = rows.get(Place.ofRow(start.sheet(), start.row()));
    boolean own = level.address().sheet() == start.sheet() && level.address().row() == start.row();
    return own || (row != null && holds(row, level.address().column() + 1, level.text().strip()));
  }

  private static boolean holds(Row row, int columns, String text) {
    for (int column = 1; column <= columns; column++) {
      if (row.cell(column).text().strip().equals(text)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a merged cell covers a cell. */
  boolean isMerged(CellAddress cell) {
    for (MergedRange range : merges.getOrDefault(cell.sheet(), List.of())) {
      if (range.contains(cell.row(), cell.column())) {
        return true;
      }
    }
    return false;
  }

  /** One cell that shows something. */
  record Shown(CellAddress address, Cell cell) {}

  /** All cells of all tables that show something, in order. */
  List<Shown> shown() {
    List<Shown> shown = new ArrayList<>();
    for (Sheet sheet : sheets()) {
      for (Row row : sheet.rows()) {
        if (at(sheet.number(), row.number()).isPresent()) {
          for (int column = 1; column <= row.width(); column++) {
            Cell cell = row.cell(column);
            if (!cell.isBlank()) {
              shown.add(new Shown(new CellAddress(sheet.number(), row.number(), column), cell));
            }
          }
        }
      }
    }
    return shown;
  }
}
