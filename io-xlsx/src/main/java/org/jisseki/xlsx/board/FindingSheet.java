package org.jisseki.xlsx.board;

import java.util.Optional;
import org.jisseki.core.document.FindingList;
import org.jisseki.xlsx.book.BookSheet;
import org.jisseki.xlsx.book.CellTarget;
import org.jisseki.xlsx.book.Look;
import org.jisseki.xlsx.book.TextSize;

/** The findings, the heaviest first, each leading to the program that it is about. */
final class FindingSheet {

  private static final double[] WIDTHS = {9, 8, 28, 20, 84, 44};
  private static final String[] HEADS = {
    "column.severity",
    "column.code",
    "column.kind",
    "column.place",
    "column.message",
    "column.excerpt"
  };
  private static final int PLACE = 3;
  private static final int HEAD_ROW = 1;

  /** More lines of the source's words would hide the message. */
  private static final int MAX_EXCERPT = 600;

  private final Board board;
  private final BookSheet sheet;

  FindingSheet(Board board, BookSheet sheet) {
    this.board = board;
    this.sheet = sheet;
  }

  void write(String title, FindingList list) {
    for (double width : WIDTHS) {
      sheet.column(width);
    }
    sheet.nextRow(24).text(0, Look.HEADING, title);
    if (list.entries().isEmpty()) {
      sheet.nextRow().text(0, Look.PROSE, list.none());
      sheet.merge(sheet.row(), 0, sheet.row(), WIDTHS.length - 1);
      return;
    }
    sheet.nextRow(TextSize.height(1) + 4);
    for (int i = 0; i < HEADS.length; i++) {
      sheet.text(i, Look.HEAD, board.word(HEADS[i]));
    }
    list.entries().forEach(this::entry);
    sheet.view().freeze(HEAD_ROW + 1, 0);
    sheet.repeat(HEAD_ROW + 1).filter(HEAD_ROW, 0, sheet.row(), WIDTHS.length - 1);
  }

  private void entry(FindingList.Entry entry) {
    String excerpt = entry.excerpt();
    if (excerpt.length() > MAX_EXCERPT) {
      excerpt = excerpt.substring(0, MAX_EXCERPT) + "…";
    }
    String[] texts = {
      entry.severityName(), entry.code(), entry.title(), entry.place(), entry.message(), excerpt
    };
    int lines = 1;
    for (int i = 0; i < texts.length; i++) {
      lines = Math.max(lines, TextSize.lines(texts[i], WIDTHS[i]));
    }
    sheet.nextRow(Math.min(400, TextSize.height(lines)));
    for (int i = 0; i < texts.length; i++) {
      Optional<CellTarget> target = i == PLACE ? board.target(entry.target()) : Optional.empty();
      if (target.isPresent()) {
        sheet.link(i, Look.LINK, texts[i], target.get());
      } else {
        sheet.text(i, Look.WORDS, texts[i]);
      }
    }
    board.place(entry.id(), sheet, sheet.row(), 0);
  }
}
