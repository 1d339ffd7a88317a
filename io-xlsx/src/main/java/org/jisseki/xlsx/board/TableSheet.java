package org.jisseki.xlsx.board;

import java.util.List;
import org.jisseki.core.document.Block;
import org.jisseki.core.document.Column;
import org.jisseki.core.document.Paragraph;
import org.jisseki.core.document.RowGroup;
import org.jisseki.core.document.Section;
import org.jisseki.core.document.Table;
import org.jisseki.core.document.TableCell;
import org.jisseki.core.document.TableRow;
import org.jisseki.xlsx.book.BookSheet;
import org.jisseki.xlsx.book.Look;
import org.jisseki.xlsx.book.TextSize;

/** Sections of tables and sentences, one below the other, such as those by division and by goal. */
final class TableSheet {

  private static final double FIRST = 44;
  private static final double OTHERS = 11;
  private static final double LAST = 34;
  private static final int COLUMNS = 9;
  private static final double WHOLE = FIRST + (COLUMNS - 2) * OTHERS + LAST;

  private final Board board;
  private final BookSheet sheet;

  TableSheet(Board board, BookSheet sheet) {
    this.board = board;
    this.sheet = sheet;
  }

  void write(List<Section> sections) {
    sheet.column(FIRST);
    for (int i = 2; i < COLUMNS; i++) {
      sheet.column(OTHERS);
    }
    sheet.column(LAST);
    for (Section section : sections) {
      sheet.nextRow(24).text(0, Look.HEADING, section.title());
      section.blocks().forEach(this::block);
      for (Section inside : section.sections()) {
        inside.blocks().forEach(block -> sentence(inside.title(), block));
      }
      sheet.nextRow(12);
    }
  }

  private void block(Block block) {
    if (block instanceof Table table) {
      table(table);
    }
  }

  private void table(Table table) {
    sheet.nextRow(TextSize.height(1) + 4);
    for (int i = 0; i < table.columns().size(); i++) {
      sheet.text(i, Look.HEAD, table.columns().get(i).title());
    }
    CellsOut cells = new CellsOut(board, sheet);
    for (RowGroup group : table.groups()) {
      for (TableRow row : group.rows()) {
        String first = "　".repeat(row.level()) + row.cells().get(0).text();
        sheet.nextRow(TextSize.height(TextSize.lines(first, FIRST)));
        sheet.text(0, row.level() == 0 ? Look.DIVISION : Look.WORDS, first);
        for (int i = 1; i < row.cells().size(); i++) {
          TableCell cell = row.cells().get(i);
          if (table.columns().get(i).type() == Column.Type.SHARES) {
            sheet.text(i, Look.WORDS, cell.text());
          } else {
            cells.write(i, cell);
          }
        }
      }
    }
  }

  private void sentence(String about, Block block) {
    if (block instanceof Paragraph paragraph) {
      StringBuilder text = new StringBuilder();
      paragraph.words().forEach(each -> text.append(each.text()));
      double height = TextSize.height(TextSize.lines(text.toString(), WHOLE - FIRST));
      sheet.nextRow(height).text(0, Look.TERM, about);
      new CellsOut(board, sheet).inlines(1, Look.PROSE, Look.PROSE_LINK, paragraph.words());
      sheet.merge(sheet.row(), 1, sheet.row(), COLUMNS - 1);
    }
  }
}
