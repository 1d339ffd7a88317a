package org.jisseki.xlsx.book;

/** How much room a text takes in a column, as spreadsheet programs with a Japanese font show it. */
public final class TextSize {

  /** The height of a line of the plain font, in points. */
  private static final double LINE = 12.5;

  private static final double PADDING = 5;

  /** A full-width character against a digit, by which columns are measured. */
  private static final double FULL_WIDTH = 1.9;

  private TextSize() {}

  /**
   * The width of a text without line breaks, in half-width characters; signs such as {@code △} and
   * {@code ①} are full width in Japanese fonts.
   */
  public static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += width(text.charAt(i));
    }
    return width;
  }

  private static int width(char c) {
    boolean narrow = c < 0x2010 || (c >= 0xFF61 && c <= 0xFF9F) || Character.isLowSurrogate(c);
    return narrow ? 1 : 2;
  }

  /**
   * The lines that a text takes in a column.
   *
   * @param columnWidth the width of the column in characters
   */
  public static int lines(String text, double columnWidth) {
    double room = Math.max(2, columnWidth - 1.5);
    int lines = 1;
    double used = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        lines++;
        used = 0;
      } else {
        double width = width(c) == 2 ? FULL_WIDTH : width(c);
        used += width;
        if (used > room) {
          lines++;
          used = width;
        }
      }
    }
    return lines;
  }

  /** The height of so many lines, in points. */
  public static double height(int lines) {
    return lines * LINE + PADDING;
  }
}
