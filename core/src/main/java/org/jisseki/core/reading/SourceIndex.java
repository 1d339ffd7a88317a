package org.jisseki.core.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jisseki.core.grid.CellAddress;
import org.jisseki.core.grid.Row;
import org.jisseki.core.grid.Sheet;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;

/** Finds in a reading what people name: sheets, rows, columns and programs. */
final class SourceIndex {

  private final Reading reading;
  private final Map<RowKey, Row> rows = new HashMap<>();
  private final Map<RowKey, TableOutline> outlines = new HashMap<>();
  private final Map<RowKey, Integer> shifts = new HashMap<>();
  private final Map<RowKey, Program> starts = new HashMap<>();
  private final Map<RowKey, Program> holders = new HashMap<>();

  SourceIndex(Reading reading) {
    this.reading = reading;
    for (Sheet sheet : reading.grid().sheets()) {
      sheet.rows().forEach(row -> rows.put(new RowKey(sheet.number(), row.number()), row));
    }
    for (TableOutline table : reading.tables()) {
      table.rows().forEach(row -> outlines.put(new RowKey(table.sheet(), row.row()), table));
    }
    for (Repair repair : reading.repairs()) {
      RowKey row = new RowKey(repair.place().sheet(), repair.place().row());
      switch (repair.kind()) {
        case SHIFT_LEFT -> shifts.put(row, repair.by());
        case SHIFT_RIGHT -> shifts.put(row, -repair.by());
        default -> {}
      }
    }
    reading.report().programs().forEach(this::add);
  }

  private void add(Program program) {
    starts.put(RowKey.of(program.address()), program);
    holders.put(RowKey.of(program.address()), program);
    for (List<ResultText> year : program.results().values()) {
      year.forEach(result -> holders.putIfAbsent(RowKey.of(result.address()), program));
    }
  }

  /** The sheet of a number or name; the first with a table where none is written. */
  Optional<Sheet> sheet(String written) {
    List<Sheet> sheets = reading.grid().sheets();
    if (written.isEmpty()) {
      int first = reading.isTable() ? reading.tables().get(0).sheet() : sheets.get(0).number();
      return sheets.stream().filter(sheet -> sheet.number() == first).findFirst();
    }
    Optional<Sheet> named =
        sheets.stream().filter(sheet -> sheet.name().equals(written)).findFirst();
    return named.isPresent()
        ? named
        : sheets.stream()
            .filter(sheet -> Integer.toString(sheet.number()).equals(FoldedText.of(written)))
            .findFirst();
  }

  boolean has(RowKey row) {
    return rows.containsKey(row);
  }

  /** The text of a cell as the file gives it. */
  String text(RowKey row, int column) {
    Row cells = rows.get(row);
    return cells == null ? "" : cells.cell(column).text();
  }

  /** The text of the row's first cell that shows something. */
  String firstText(RowKey row) {
    Row cells = rows.get(row);
    return cells == null
        ? ""
        : cells.cells().stream()
            .filter(cell -> !cell.isBlank())
            .map(cell -> cell.text())
            .findFirst()
            .orElse("");
  }

  /** The last column of the row that shows something; 0 for none. */
  int firstFilled(RowKey row) {
    Row cells = rows.get(row);
    for (int column = 1; cells != null && column <= cells.width(); column++) {
      if (!cells.cell(column).isBlank()) {
        return column;
      }
    }
    return 0;
  }

  /** By how many columns the reader moved the row's cells to the right. */
  int shift(RowKey row) {
    return shifts.getOrDefault(row, 0);
  }

  /** The program that starts in a row. */
  Optional<Program> startingAt(RowKey row) {
    return Optional.ofNullable(starts.get(row));
  }

  /** The program that starts in a row, or that states a result there. */
  Optional<Program> at(RowKey row) {
    return Optional.ofNullable(holders.get(row));
  }

  /** The programs of a name. */
  List<Program> named(String name) {
    String folded = FoldedText.of(name);
    return reading.report().programs().stream()
        .filter(program -> FoldedText.of(program.name().text()).equals(folded))
        .toList();
  }

  /** The columns that hold results in the table of a row. */
  List<TableColumn> results(RowKey row) {
    return columns(row).stream().filter(column -> column.role() == ColumnRole.RESULT).toList();
  }

  private List<TableColumn> columns(RowKey row) {
    TableOutline table = outlines.get(row);
    return table == null ? List.of() : table.columns();
  }

  /** The logical column that a cell of the file stands in, once the row is put right. */
  Optional<TableColumn> columnAt(RowKey row, int column) {
    int at = column + shift(row);
    return columns(row).stream().filter(one -> one.first() <= at && at <= one.last()).findFirst();
  }

  /** The cell's column in the row of the file; 0 where the row has lost it. */
  int cellOf(RowKey row, TableColumn column) {
    return Math.max(0, column.first() - shift(row));
  }

  /** The column of another row's table that holds the same. */
  Optional<TableColumn> counterpart(RowKey row, TableColumn column) {
    return columns(row).stream()
        .filter(one -> one.role() == column.role() && one.western() == column.western())
        .filter(one -> column.western() != 0 || one.header().equals(column.header()))
        .findFirst();
  }

  /**
   * The columns of the file that people may mean: one for a number, for letters, or for a header
   * that is the only one of that name; otherwise none or several.
   */
  List<Integer> columnsOf(RowKey row, String written) {
    String folded = FoldedText.of(written);
    if (folded.matches("[0-9]{1,5}")) {
      return List.of(Integer.parseInt(folded));
    }
    if (folded.matches("[a-z]{1,3}")) {
      return List.of(number(folded));
    }
    List<Integer> same = new ArrayList<>();
    List<Integer> within = new ArrayList<>();
    for (TableColumn column : columns(row)) {
      String header = FoldedText.of(column.header());
      if (header.equals(folded)) {
        same.add(cellOf(row, column));
      } else if (header.contains(folded)) {
        within.add(cellOf(row, column));
      }
    }
    return same.isEmpty() ? within : same;
  }

  private static int number(String letters) {
    int number = 0;
    for (int i = 0; i < letters.length(); i++) {
      number = number * 26 + letters.charAt(i) - 'a' + 1;
    }
    return number;
  }

  /** A cell's name as spreadsheets show it. */
  static String name(RowKey row, int column) {
    return new CellAddress(row.sheet(), row.row(), column).columnLetters() + row.row();
  }

  Reading reading() {
    return reading;
  }
}
