package org.jisseki.xlsx.book;

import org.jisseki.core.text.VisibleText;

/**
 * A text that was too long for a cell and was cut.
 *
 * @param sheet the name of the sheet
 * @param cell the cell, such as {@code H12}
 * @param length the characters of the whole text, in UTF-16 units
 */
public record CutText(String sheet, String cell, int length) {

  /** The characters that a cell of a workbook holds at most. */
  static final int LIMIT = 32_767;

  /** Room for hidden characters that take more when they are shown. */
  private static final int MARGIN = 1_024;

  /** The characters that the words of a link hold at most. */
  static final int MAX_LINK = 255;

  /** The text, or its beginning and the note where no cell can hold it. */
  static String fit(String text, String note) {
    String visible = text.length() > LIMIT / 8 ? VisibleText.of(text) : text;
    if (visible.length() <= LIMIT) {
      return text;
    }
    String end = note.replace("{length}", Integer.toString(text.length()));
    int room = LIMIT - MARGIN - end.length();
    int cut = Character.isHighSurrogate(visible.charAt(room - 1)) ? room - 1 : room;
    return visible.substring(0, cut) + end;
  }
}
