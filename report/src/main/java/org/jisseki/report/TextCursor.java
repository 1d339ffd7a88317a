package org.jisseki.report;

import java.util.Optional;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.grid.Row;

/**
 * Walks along the cells of a record as they stand in the lines of a text, to tell where in the file
 * a character of a cell is.
 */
final class TextCursor {

  private final TextForm form;
  private final TextForm.Quoting quoting;

  /** A cursor over the text of a grid. */
  TextCursor(TextForm form, Grid grid) {
    this.form = form;
    this.quoting = form.quoting(grid);
  }

  /**
   * A position in a text file.
   *
   * @param line the line, from 1
   * @param column the column in UTF-16 units, from 1
   */
  record Position(int line, int column) {

    Position behind(char c, boolean breaksLine) {
      return breaksLine || c == '\n' ? new Position(line + 1, 1) : new Position(line, column + 1);
    }
  }

  /**
   * Where a character of a cell stands; nothing where quotes leave that open.
   *
   * @param column the cell's column, from 1
   * @param offset the character in the cell's text, from 0; its length for the end
   */
  Optional<Position> find(Row row, int column, int offset) {
    if (quoting == TextForm.Quoting.UNKNOWN) {
      return Optional.empty();
    }
    Position at = new Position(row.number(), 1);
    for (int i = 1; i < column; i++) {
      Cell cell = row.cell(i);
      at = behind(at, cell, cell.text().length());
      at = isQuoted(cell) ? at.behind('"', false) : at;
      at = at.behind(form.delimiter(), false);
    }
    return Optional.of(behind(at, row.cell(column), offset));
  }

  /** The position behind the first characters of a cell that starts at a position. */
  private Position behind(Position start, Cell cell, int length) {
    boolean quoted = isQuoted(cell);
    Position at = quoted ? start.behind('"', false) : start;
    String text = cell.text();
    for (int i = 0; i < Math.min(length, text.length()); i++) {
      char c = text.charAt(i);
      boolean returns = c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
      at = at.behind(c, returns);
      at = quoted && c == '"' ? at.behind(c, false) : at;
    }
    return at;
  }

  /** Whether a text cannot stand between the delimiters as it is. */
  boolean needsQuotes(String text) {
    return quoting != TextForm.Quoting.NONE || form.needsQuotes(Cell.of(text));
  }

  private boolean isQuoted(Cell cell) {
    return switch (quoting) {
      case ALL -> true;
      case NEEDED -> form.needsQuotes(cell);
      case NONE, UNKNOWN -> false;
    };
  }
}
