package org.jisseki.xlsx.book;

import org.jisseki.core.text.VisibleText;

/** Text as it may stand in a part of a workbook. */
final class Markup {

  private static final int ESCAPE_LENGTH = 7;

  private Markup() {}

  /** Text of an element or an attribute: hidden characters shown, the five of XML escaped. */
  static String of(String text) {
    String visible = VisibleText.of(text);
    StringBuilder out = new StringBuilder(visible.length() + 16);
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '_' -> out.append(startsEscape(visible, i) ? "_x005F_" : "_");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether an underscore starts what spreadsheet programs take for an escaped character. */
  private static boolean startsEscape(String text, int at) {
    if (at + ESCAPE_LENGTH > text.length()
        || text.charAt(at + 1) != 'x'
        || text.charAt(at + ESCAPE_LENGTH - 1) != '_') {
      return false;
    }
    for (int i = at + 2; i < at + ESCAPE_LENGTH - 1; i++) {
      if (Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The reference of a cell, such as {@code B7}; row and column from 0. */
  static String cell(int row, int column) {
    return letters(column) + (row + 1);
  }

  /** A range that does not move when it is copied, such as {@code $B$2:$B$7}; from 0. */
  static String fixed(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    return "$%s$%d:$%s$%d"
        .formatted(letters(firstColumn), firstRow + 1, letters(lastColumn), lastRow + 1);
  }

  /** The letters of a column, from 0. */
  static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.append((char) ('A' + (rest - 1) % 26));
    }
    return letters.reverse().toString();
  }
}
