package org.jisseki.xlsx.board;

import java.util.List;
import java.util.Map;
import org.jisseki.core.document.Column;
import org.jisseki.core.document.HouseForm;
import org.jisseki.xlsx.book.BookSheet;
import org.jisseki.xlsx.book.Look;
import org.jisseki.xlsx.book.TextSize;

/**
 * The table as filed, its divisions merged downward, with the changes and a column for reasons.
 *
 * <p>Behind the last column stand two that nobody sees: the program's id and its name, by which the
 * reasons find their programs again.
 */
final class HouseSheet {

  /** The heading of the hidden column of ids. */
  static final String KEY = "jisseki:program";

  private static final int HEAD_ROW = 2;

  private final Board board;
  private final BookSheet sheet;
  private final HouseForm form;
  private final HouseLayout layout;
  private final Map<String, String> reasons;

  HouseSheet(Board board, BookSheet sheet, Map<String, String> reasons) {
    this.board = board;
    this.sheet = sheet;
    this.form = board.form();
    this.reasons = reasons;
    this.layout = new HouseLayout(form, reasons);
  }

  void write() {
    for (int i = 0; i < form.columns().size(); i++) {
      sheet.column(layout.width(i));
    }
    sheet.hiddenColumn(20).hiddenColumn(20);
    sheet.nextRow(30).text(0, Look.TITLE, board.document().title());
    String under = board.document().subtitle();
    String organization = board.document().organization();
    sheet.nextRow(18).text(0, Look.QUIET, (organization + "  " + under).strip());
    head();
    for (int line = 0; line < form.lines().size(); line++) {
      if (layout.startsPage(line)) {
        sheet.breakPage();
      }
      line(line);
    }
    mergeDivisions();
    int last = Math.max(sheet.row(), HEAD_ROW);
    sheet.view().freeze(HEAD_ROW + 1, layout.frozenColumns());
    sheet.repeat(HEAD_ROW + 1).print(0, 0, last, form.columns().size() - 1);
  }

  private void head() {
    int lines = 1;
    for (int i = 0; i < form.columns().size(); i++) {
      lines = Math.max(lines, TextSize.lines(form.columns().get(i).title(), layout.width(i)));
    }
    sheet.nextRow(TextSize.height(lines));
    for (int i = 0; i < form.columns().size(); i++) {
      sheet.text(i, Look.HEAD, form.columns().get(i).title());
    }
    int hidden = form.columns().size();
    sheet.text(hidden, Look.QUIET, KEY).text(hidden + 1, Look.QUIET, KEY + "-name");
  }

  /** A program; one that is too tall for a row takes several, its cells merged. */
  private void line(int index) {
    HouseForm.Line line = form.lines().get(index);
    int rows = layout.rows(index);
    int first = sheet.row() + 1;
    for (int row = 0; row < rows; row++) {
      sheet.nextRow(layout.height(index) / rows);
      for (int i = 0; i < form.columns().size(); i++) {
        cell(index, i, row == 0);
      }
      if (row == 0) {
        int hidden = form.columns().size();
        sheet.text(hidden, Look.QUIET, line.program()).text(hidden + 1, Look.QUIET, line.name());
      }
    }
    for (int i = form.levels(); i < form.columns().size(); i++) {
      sheet.merge(first, i, sheet.row(), i);
    }
    layout.place(index, first, sheet.row());
    board.place(line.target(), sheet, first, form.levels());
  }

  private void cell(int index, int column, boolean first) {
    HouseForm.Line line = form.lines().get(index);
    Column what = form.columns().get(column);
    String text = first ? line.cells().get(column) : "";
    if (column < form.levels()) {
      // Of cells that are to be merged, only the first may hold a text.
      sheet.text(column, Look.DIVISION, first && layout.startsSpan(index, column) ? text : "");
    } else if (what.id().equals(HouseForm.REASON)) {
      String reason = reasons.getOrDefault(line.program(), "");
      sheet.text(column, Look.ENTRY, first ? reason : "");
    } else if (what.id().equals(HouseForm.RATE)) {
      sheet.text(column, Look.FIGURES, text);
    } else {
      sheet.text(column, Look.WORDS, text);
    }
  }

  private void mergeDivisions() {
    for (int level = 0; level < form.levels(); level++) {
      for (List<Integer> span : layout.spans(level)) {
        int first = layout.firstRow(span.get(0));
        int last = layout.lastRow(span.get(span.size() - 1));
        sheet.merge(first, level, last, level);
      }
    }
  }
}
