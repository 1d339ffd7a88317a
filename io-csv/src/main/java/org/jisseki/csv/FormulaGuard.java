package org.jisseki.csv;

/**
 * Keeps spreadsheet programs from taking a text for a formula when they open a CSV file.
 *
 * <p>A text that starts as a formula does ({@code =}, {@code +}, {@code -}, {@code @} in half or
 * full width, a tab or a line break) gets an apostrophe before it, and so does one that starts with
 * apostrophes and then so; taking one apostrophe away gives back the very text. A plain number such
 * as {@code -12} and a dash alone are left as they are: they do nothing.
 */
final class FormulaGuard {

  private static final char GUARD = '\'';
  private static final String SIGNS = "+-";
  private static final String DASHES = "-－";
  private static final String STARTS = "=+-@\t\r\n＝＋－＠";

  private FormulaGuard() {}

  /** The text as a cell that does nothing. */
  static String guard(String text) {
    return isSuspicious(text) ? GUARD + text : text;
  }

  /** The text of a cell that {@link #guard} wrote. */
  static String strip(String cell) {
    return !cell.isEmpty() && cell.charAt(0) == GUARD && isSuspicious(cell.substring(1))
        ? cell.substring(1)
        : cell;
  }

  private static boolean isSuspicious(String text) {
    int start = 0;
    while (start < text.length() && text.charAt(start) == GUARD) {
      start++;
    }
    boolean starts = start < text.length() && STARTS.indexOf(text.charAt(start)) >= 0;
    return starts && (start > 0 || !isHarmless(text));
  }

  /** A dash alone, or a number with its sign. */
  private static boolean isHarmless(String text) {
    char sign = text.charAt(0);
    boolean dash = DASHES.indexOf(sign) >= 0 && text.length() == 1;
    return dash
        || (SIGNS.indexOf(sign) >= 0
            && text.substring(1).chars().allMatch(FormulaGuard::isOfANumber));
  }

  private static boolean isOfANumber(int c) {
    return (c >= '0' && c <= '9') || c == '.' || c == ',';
  }
}
