package org.jisseki.xlsx.board;

import java.util.List;
import java.util.Map;
import org.jisseki.core.document.Facts;
import org.jisseki.core.document.HouseForm;
import org.jisseki.core.document.ProgramReason;
import org.jisseki.xlsx.book.BookSheet;
import org.jisseki.xlsx.book.CutText;
import org.jisseki.xlsx.book.Look;
import org.jisseki.xlsx.book.TextSize;

/** Signs, rounding and source; reasons whose program is gone; texts that were cut. */
final class NoteSheet {

  private static final double TERM = 32;
  private static final double TEXT = 110;

  private final Board board;
  private final BookSheet sheet;

  NoteSheet(Board board, BookSheet sheet) {
    this.board = board;
    this.sheet = sheet;
  }

  /**
   * Writes the sheet.
   *
   * @param homeless the reasons whose program is gone, by the program's id
   */
  void write(String title, Map<String, ProgramReason> homeless) {
    sheet.column(TERM).column(TEXT).hiddenColumn(20).hiddenColumn(20);
    sheet.nextRow(24).text(0, Look.HEADING, title);
    for (Facts facts : board.blocks(Facts.class)) {
      facts.facts().forEach(fact -> pair(Look.TERM, fact.term(), Look.PROSE, fact.text()));
    }
    if (!board.book().cuts().isEmpty()) {
      tellCuts(board.book().cuts());
    }
    if (!homeless.isEmpty()) {
      keep(homeless); // last, for all rows below its head belong to it
    }
    sheet.print(0, 0, sheet.row(), 1);
  }

  private void keep(Map<String, ProgramReason> homeless) {
    heading("kept");
    pair(Look.HEAD, board.word("kept.program"), Look.HEAD, reasonTitle(board.form()));
    sheet.text(2, Look.QUIET, HouseSheet.KEY).text(3, Look.QUIET, HouseSheet.KEY + "-name");
    homeless.forEach(
        (program, reason) -> {
          pair(Look.WORDS, reason.name(), Look.ENTRY, reason.text());
          sheet.text(2, Look.QUIET, program).text(3, Look.QUIET, reason.name());
        });
  }

  static String reasonTitle(HouseForm form) {
    return form.columns().get(form.columns().size() - 1).title();
  }

  private void tellCuts(List<CutText> cuts) {
    heading("cut");
    pair(Look.HEAD, board.word("cut.cell"), Look.HEAD, board.word("cut.length"));
    for (CutText cut : cuts) {
      String length = Integer.toString(cut.length());
      pair(Look.WORDS, cut.sheet() + " " + cut.cell(), Look.WORDS, length);
    }
  }

  private void heading(String key) {
    sheet.nextRow(12);
    sheet.nextRow(24).text(0, Look.HEADING, board.word(key));
    String about = board.word(key + ".about");
    sheet.nextRow(TextSize.height(TextSize.lines(about, TERM + TEXT)));
    sheet.text(0, Look.PROSE, about).merge(sheet.row(), 0, sheet.row(), 1);
  }

  private void pair(Look termLook, String term, Look textLook, String text) {
    int lines = Math.max(TextSize.lines(term, TERM), TextSize.lines(text, TEXT));
    sheet.nextRow(Math.min(400, TextSize.height(lines)));
    sheet.text(0, termLook, term).text(1, textLook, text);
  }
}
