package org.jisseki.xlsx.board;

import java.util.List;
import java.util.Optional;
import org.jisseki.core.document.Inline;
import org.jisseki.core.document.TableCell;
import org.jisseki.xlsx.book.BookSheet;
import org.jisseki.xlsx.book.CellTarget;
import org.jisseki.xlsx.book.Look;

/** Writes the cells of the document's tables. */
final class CellsOut {

  private final Board board;
  private final BookSheet sheet;

  CellsOut(Board board, BookSheet sheet) {
    this.board = board;
    this.sheet = sheet;
  }

  /** Writes a cell into the current row. */
  void write(int column, TableCell cell) {
    cell.accept(
        new TableCell.Visitor<CellsOut>() {
          @Override
          public CellsOut words(TableCell.Words words) {
            inlines(column, Look.WORDS, Look.LINK, words.words());
            return CellsOut.this;
          }

          @Override
          public CellsOut number(TableCell.Numeric number) {
            CellsOut.this.number(column, number);
            return CellsOut.this;
          }

          @Override
          public CellsOut missing(TableCell.Missing missing) {
            sheet.text(column, Look.MISSING, missing.text());
            return CellsOut.this;
          }

          @Override
          public CellsOut shares(TableCell.Shares shares) {
            sheet.text(column, Look.WORDS, shares.text());
            return CellsOut.this;
          }
        });
  }

  private void number(int column, TableCell.Numeric number) {
    if (number.word().isEmpty()) {
      String format = NumberFormats.of(number.style(), number.value(), number.suffix());
      sheet.number(column, Look.NUMBER, format, number.value());
    } else {
      sheet.text(column, Look.FIGURES, number.text());
    }
  }

  /** Writes running words as one cell, which leads to the first thing that they lead to. */
  void inlines(int column, Look plain, Look leading, List<Inline> inlines) {
    StringBuilder text = new StringBuilder();
    Optional<CellTarget> target = Optional.empty();
    for (Inline each : inlines) {
      text.append(each.text());
      if (target.isEmpty() && each instanceof Inline.Link link) {
        target = board.target(link.target());
      }
    }
    if (target.isPresent()) {
      sheet.link(column, leading, text.toString(), target.get());
    } else {
      sheet.text(column, plain, text.toString());
    }
  }
}
