package org.jisseki.core.grid;

import java.io.Serializable;

/**
 * One cell: the text that the file shows, and what stands behind it.
 *
 * @param text the text as displayed, unchanged; empty for an empty cell
 * @param content what the cell holds behind its text
 */
public record Cell(String text, CellContent content) implements Serializable {

  /** The cell that holds nothing. */
  public static final Cell EMPTY = new Cell("", CellContent.TEXT);

  /** A cell of plain text. */
  public static Cell of(String text) {
    return text.isEmpty() ? EMPTY : new Cell(text, CellContent.TEXT);
  }

  /** Whether the cell shows nothing but white space, full-width spaces included. */
  public boolean isBlank() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // No white space stands behind the full-width space; kana and kanji do.
      if (c > '\u3000' && c != '\uFEFF') {
        return false;
      }
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\uFEFF') {
        return false;
      }
    }
    return true;
  }
}
