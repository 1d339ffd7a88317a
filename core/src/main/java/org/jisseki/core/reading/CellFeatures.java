package org.jisseki.core.reading;

/**
 * What a cell looks like, in a few small numbers: how long, which scripts, how it begins and ends.
 *
 * @param blank whether the cell shows nothing
 * @param length the logarithm to base 2 of its length, 0 to 11
 * @param integer 1 for a row number, else 0
 * @param first the script of the first character, 0 to 7
 * @param main the script of most characters, 0 to 7
 * @param digits how much of it is digits, in five steps
 * @param prose 0 to 3: with sentence marks, with commas
 * @param head the first three characters
 * @param tail the last two characters
 */
record CellFeatures(
    boolean blank,
    int length,
    int integer,
    int first,
    int main,
    int digits,
    int prose,
    long head,
    long tail) {

  static final int LENGTHS = 12;
  static final int SCRIPTS = 8;
  static final int DIGIT_STEPS = 5;
  static final int PROSES = 4;

  static final CellFeatures BLANK = new CellFeatures(true, 0, 0, 0, 0, 0, 0, 0, 0);

  /** The script of what is none: marks beyond ASCII. */
  private static final int OTHER = 7;

  /** Only so many characters are looked at. */
  private static final int WINDOW = 64;

  static CellFeatures of(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return BLANK;
    }
    int length = end - start;
    // One count of at most WINDOW a byte.
    long scripts = 0;
    int prose = 0;
    int looked = Math.min(length, WINDOW);
    for (int i = start; i < start + looked; i++) {
      char c = text.charAt(i);
      int script = script(c);
      scripts += 1L << (8 * script);
      if (script == OTHER) {
        prose |= c == '。' ? 1 : c == '、' ? 2 : 0;
      }
    }
    return new CellFeatures(
        false,
        Math.min(LENGTHS - 1, 32 - Integer.numberOfLeadingZeros(length)),
        RowNumber.isNumbering(text) ? 1 : 0,
        script(text.charAt(start)),
        most(scripts),
        digitStep(count(scripts, 0), looked),
        prose,
        pack(text, start, Math.min(start + 3, end)),
        pack(text, Math.max(start, end - 2), end));
  }

  private static int most(long scripts) {
    int most = 0;
    for (int i = 1; i < SCRIPTS; i++) {
      most = count(scripts, i) > count(scripts, most) ? i : most;
    }
    return most;
  }

  private static int count(long scripts, int script) {
    return (int) (scripts >>> (8 * script)) & 0xFF;
  }

  private static int digitStep(int digits, int length) {
    if (digits == 0) {
      return 0;
    }
    int tenths = 10 * digits;
    return tenths < length ? 1 : tenths < 3 * length ? 2 : tenths < 6 * length ? 3 : 4;
  }

  private static long pack(String text, int from, int to) {
    long packed = 1;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      char narrow = c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c;
      boolean digit = narrow >= '0' && narrow <= '9';
      packed = (packed << 16) | (digit ? '0' : narrow);
    }
    return packed;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '　' || c == '\u00A0' || c == '\uFEFF';
  }

  /** The commonest scripts are asked for first. */
  private static int script(char c) {
    if ((c >= '㐀' && c <= '鿿') || c == '々' || c == '〆') {
      return 3;
    }
    if (c >= 'ぁ' && c <= 'ヿ') {
      return c <= 'ゟ' ? 1 : c >= 'ァ' ? 2 : OTHER;
    }
    if ((c >= '0' && c <= '9') || (c >= '０' && c <= '９')) {
      return 0;
    }
    if (c >= 'ｦ' && c <= 'ﾟ') {
      return 2;
    }
    if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= 'Ａ' && c <= 'ｚ')) {
      return 4;
    }
    return (c >= '①' && c <= '⓿') || c == '(' || c == '（' ? 5 : c < '\u0080' ? 6 : OTHER;
  }
}
