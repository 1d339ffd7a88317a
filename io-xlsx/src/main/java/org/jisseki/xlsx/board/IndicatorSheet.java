package org.jisseki.xlsx.board;

import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.document.Column;
import org.jisseki.core.document.RowGroup;
import org.jisseki.core.document.Table;
import org.jisseki.core.document.TableCell;
import org.jisseki.core.document.TableRow;
import org.jisseki.xlsx.book.BookSheet;
import org.jisseki.xlsx.book.Look;
import org.jisseki.xlsx.book.TextSize;

/** One row an indicator, its difference and rate as formulas with their results. */
final class IndicatorSheet {

  private static final int HEAD_ROW = 1;
  private static final double PATH = 28;

  private final Board board;
  private final BookSheet sheet;
  private final Table table;
  private final List<Double> widths = new ArrayList<>();

  IndicatorSheet(Board board, BookSheet sheet, Table table) {
    this.board = board;
    this.sheet = sheet;
    this.table = table;
  }

  void write() {
    widths.add(PATH);
    table.columns().forEach(column -> widths.add(widthOf(column)));
    widths.forEach(sheet::column);
    sheet.nextRow(22).text(0, Look.HEADING, table.caption());
    sheet.nextRow(TextSize.height(1) + 4).text(0, Look.HEAD, board.word("column.path"));
    for (int i = 0; i < table.columns().size(); i++) {
      sheet.text(i + 1, Look.HEAD, table.columns().get(i).title());
    }
    for (RowGroup group : table.groups()) {
      if (sheet.row() > HEAD_ROW && !sameDivision(group)) {
        sheet.breakPage();
      }
      group.rows().forEach(row -> row(String.join(" / ", group.path()), row));
    }
    finish();
  }

  private String outermost = "";

  private boolean sameDivision(RowGroup group) {
    String before = outermost;
    outermost = group.path().isEmpty() ? "" : group.path().get(0);
    return before.isEmpty() || before.equals(outermost);
  }

  private void finish() {
    int last = Math.max(sheet.row(), HEAD_ROW);
    int columns = table.columns().size();
    sheet.view().freeze(HEAD_ROW + 1, 0);
    sheet.repeat(HEAD_ROW + 1).filter(HEAD_ROW, 0, last, columns);
    if (last > HEAD_ROW) {
      int difference = table.indexOf("difference") + 1;
      sheet.color(HEAD_ROW + 1, difference, last, difference + 1);
    }
  }

  private void row(String path, TableRow row) {
    sheet.nextRow(TextSize.height(lines(path, row)));
    sheet.text(0, Look.WORDS, path);
    CellsOut cells = new CellsOut(board, sheet);
    int difference = table.indexOf("difference");
    YearFormulas formulas = YearFormulas.of(table, row, sheet.row(), board);
    for (int i = 0; i < row.cells().size(); i++) {
      boolean computed = i == difference || i == difference + 1;
      if (!computed || !formulas.write(sheet, i + 1, i == difference)) {
        cells.write(i + 1, row.cells().get(i));
      }
    }
    board.place(row.id(), sheet, sheet.row(), table.indexOf("indicator") + 1);
  }

  private int lines(String path, TableRow row) {
    int lines = TextSize.lines(path, widths.get(0));
    for (int i = 0; i < row.cells().size(); i++) {
      TableCell cell = row.cells().get(i);
      if (cell instanceof TableCell.Words) {
        lines = Math.max(lines, TextSize.lines(cell.text(), widths.get(i + 1)));
      }
    }
    return lines;
  }

  private static double widthOf(Column column) {
    return switch (column.id()) {
      case "program" -> 34;
      case "indicator" -> 28;
      case "current", "previous" -> 15;
      case "difference" -> 14;
      case "rate" -> 11;
      case "unit" -> 7;
      case "basis" -> 26;
      default -> 8;
    };
  }
}
