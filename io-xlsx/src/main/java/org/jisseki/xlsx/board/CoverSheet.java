package org.jisseki.xlsx.board;

import java.math.BigDecimal;
import java.util.List;
import org.jisseki.core.document.Facts;
import org.jisseki.core.document.Paragraph;
import org.jisseki.core.document.Section;
import org.jisseki.core.document.Tile;
import org.jisseki.core.document.Tiles;
import org.jisseki.xlsx.book.BookSheet;
import org.jisseki.xlsx.book.CellTarget;
import org.jisseki.xlsx.book.Look;
import org.jisseki.xlsx.book.TextSize;

/** The cover: title, key figures, the main sentences and what stands on which sheet. */
final class CoverSheet {

  private static final int COLUMNS = 10;
  private static final double WIDTH = 14;

  /** How many of the notes stand on the cover: signs and what a missing number means. */
  private static final int NOTES = 2;

  private final Board board;
  private final BookSheet sheet;

  CoverSheet(Board board, BookSheet sheet) {
    this.board = board;
    this.sheet = sheet;
  }

  /** Writes the sheet; {@code listed} are the others with the keys of what is said about them. */
  void write(List<Listed> listed) {
    for (int i = 0; i < COLUMNS; i++) {
      sheet.column(WIDTH);
    }
    sheet.hiddenColumn(WIDTH);
    sheet.nextRow(14);
    line(Look.TITLE, board.document().title(), 34);
    if (!board.document().organization().isEmpty()) {
      line(Look.HEADING, board.document().organization(), 24);
    }
    line(Look.PROSE, board.document().subtitle(), 20);
    sheet.nextRow(12);
    board.section("overview").ifPresent(this::overview);
    sheet.nextRow(12);
    line(Look.HEADING, board.word("contents"), 24);
    listed.forEach(this::entry);
    sheet.nextRow(12);
    for (Facts facts : board.blocks(Facts.class)) {
      facts.facts().stream().limit(NOTES).forEach(fact -> pair(fact.term(), fact.text()));
    }
    sheet.print(0, 0, sheet.row(), COLUMNS - 1);
    // Written last: it marks the texts of all sheets.
    sheet.nextRow().text(COLUMNS, Look.QUIET, ReasonColumns.MARK + board.book().mark());
  }

  /** A sheet and the key of what is said about it. */
  record Listed(BookSheet sheet, String key) {}

  private void overview(Section overview) {
    overview.blocks().stream()
        .filter(Tiles.class::isInstance)
        .forEach(block -> tiles(((Tiles) block).tiles()));
    sheet.nextRow(8);
    for (var block : overview.blocks()) {
      if (block instanceof Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        paragraph.words().forEach(each -> text.append(each.text()));
        sheet.nextRow(TextSize.height(TextSize.lines(text.toString(), COLUMNS * WIDTH)) + 3);
        new CellsOut(board, sheet).inlines(0, Look.PROSE, Look.PROSE_LINK, paragraph.words());
        across(0);
      }
    }
  }

  private void tiles(List<Tile> tiles) {
    int span = COLUMNS / Math.max(1, tiles.size());
    tileRow(tiles, span, 18, Look.TILE_NAME);
    tileRow(tiles, span, 32, Look.TILE);
    tileRow(tiles, span, 18, Look.TILE_NOTE);
  }

  private void tileRow(List<Tile> tiles, int span, double height, Look look) {
    sheet.nextRow(height);
    for (int i = 0; i < tiles.size(); i++) {
      Tile tile = tiles.get(i);
      int column = i * span;
      switch (look) {
        case TILE_NAME -> sheet.text(column, look, tile.label());
        case TILE -> sheet.number(column, look, "#,##0", BigDecimal.valueOf(tile.value()));
        default -> sheet.text(column, look, tile.note());
      }
      for (int filled = 1; filled < span; filled++) {
        sheet.text(column + filled, look, "");
      }
      sheet.merge(sheet.row(), column, sheet.row(), column + span - 1);
    }
  }

  private void entry(Listed listed) {
    String about = board.word("contents." + listed.key());
    sheet.nextRow(TextSize.height(TextSize.lines(about, (COLUMNS - 2) * WIDTH)));
    sheet.link(0, Look.PROSE_LINK, listed.sheet().name(), new CellTarget(listed.sheet(), 0, 0));
    sheet.merge(sheet.row(), 0, sheet.row(), 1);
    sheet.text(2, Look.PROSE, about);
    across(2);
  }

  private void pair(String term, String text) {
    sheet.nextRow(TextSize.height(TextSize.lines(text, (COLUMNS - 2) * WIDTH)));
    sheet.text(0, Look.TERM, term).merge(sheet.row(), 0, sheet.row(), 1);
    sheet.text(2, Look.PROSE, text);
    across(2);
  }

  private void line(Look look, String text, double height) {
    sheet.nextRow(height).text(0, look, text);
    across(0);
  }

  private void across(int from) {
    sheet.merge(sheet.row(), from, sheet.row(), COLUMNS - 1);
  }
}
