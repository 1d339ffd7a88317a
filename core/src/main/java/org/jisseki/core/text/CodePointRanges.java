package org.jisseki.core.text;

import java.util.Arrays;

/** A set of characters in ascending ranges, as the tables of Unicode list them; immutable. */
final class CodePointRanges {

  /** The first character of each range. */
  private final int[] firsts;

  /** The last character of each range. */
  private final int[] lasts;

  private CodePointRanges(int[] firsts, int[] lasts) {
    this.firsts = firsts;
    this.lasts = lasts;
  }

  /**
   * The ranges of a list such as {@code 231A-231B 23F0}.
   *
   * @param list hexadecimal code points and ranges of them in ascending order, a space between two
   */
  static CodePointRanges parse(String list) {
    String[] ranges = list.split(" ", -1);
    int[] firsts = new int[ranges.length];
    int[] lasts = new int[ranges.length];
    for (int i = 0; i < ranges.length; i++) {
      int dash = ranges[i].indexOf('-');
      lasts[i] = Integer.parseInt(ranges[i].substring(dash + 1), 16);
      firsts[i] = dash < 0 ? lasts[i] : Integer.parseInt(ranges[i].substring(0, dash), 16);
    }
    return new CodePointRanges(firsts, lasts);
  }

  /** Whether a character is in one of the ranges. */
  boolean contains(int codePoint) {
    int at = Arrays.binarySearch(firsts, codePoint);
    int range = at < 0 ? -at - 2 : at;
    return range >= 0 && codePoint <= lasts[range];
  }
}
