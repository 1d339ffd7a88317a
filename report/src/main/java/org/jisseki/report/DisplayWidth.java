package org.jisseki.report;

/**
 * How many columns text takes in a terminal, by the East Asian Width of its characters (UAX #11).
 *
 * <p>Wide and full-width characters take two columns, marks that combine with the character before
 * them none, all others one. Ambiguous characters such as {@code ①} or {@code △} are counted as
 * one, but terminals differ: {@link #isCertain} says whether a text holds none.
 */
final class DisplayWidth {

  /** First and last code points of the wide blocks, in order. */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3,
    0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1,
    0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA,
    0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B,
    0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797,
    0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x2E80, 0x303E,
    0x3041, 0x3247, 0x3250, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
    0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18CFF, 0x1AFF0,
    0x1B2FF, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200,
    0x1F265, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F7E0, 0x1F7EB, 0x1F90C, 0x1F9FF, 0x1FA70,
    0x1FAFF, 0x20000, 0x3FFFD
  };

  private DisplayWidth() {}

  /** The number of columns that a text takes. */
  static int of(String text) {
    return of(text, 0, text.length());
  }

  /**
   * The number of columns that a part of a text takes.
   *
   * @param start the first character, in UTF-16 units from 0
   * @param end the end, exclusive
   */
  static int of(String text, int start, int end) {
    int columns = 0;
    for (int i = start; i < end; ) {
      int point = text.codePointAt(i);
      columns += of(point);
      i += Character.charCount(point);
    }
    return columns;
  }

  /** The number of columns that a character takes: 0, 1 or 2. */
  static int of(int point) {
    if (point < 0x300) {
      return point == 0xAD ? 0 : 1;
    }
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(point) ? 2 : 1;
  }

  /** Whether every terminal gives a part of a text the same number of columns. */
  static boolean isCertain(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (mayBeWide(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWide(int point) {
    for (int i = 0; i < WIDE.length && WIDE[i] <= point; i += 2) {
      if (point <= WIDE[i + 1]) {
        return true;
      }
    }
    return false;
  }

  /** Symbols, Greek, Cyrillic and variation selectors: the blocks that hold ambiguous widths. */
  private static boolean mayBeWide(char c) {
    return (c >= 0xA1 && c <= 0x451)
        || (c >= 0x2010 && c <= 0x2BFF)
        || (c >= 0x3248 && c <= 0x324F)
        || (c >= 0xE000 && c <= 0xF8FF)
        || (c >= 0xFE00 && c <= 0xFE0F)
        || c == 0xFFFD;
  }
}
