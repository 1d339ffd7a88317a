package org.jisseki.core.reading;

/** The numbers that tables give their rows: 1, ①, (1), 1-2, No.3. */
final class RowNumber {

  /** The value of a text that is no number. */
  static final int NONE = -1;

  private static final int LONGEST = 8;

  private RowNumber() {}

  /** Whether the text is a row number of some kind. */
  static boolean isNumbering(String text) {
    String bare = bare(text);
    if (bare.isEmpty() || bare.length() > LONGEST) {
      return false;
    }
    boolean digit = false;
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      digit |= c >= '0' && c <= '9';
      boolean letter = i == 0 && c >= 'a' && c <= 'z';
      if (!(c >= '0' && c <= '9') && c != '-' && c != '.' && c != '‐' && !letter) {
        return false;
      }
    }
    return digit;
  }

  /** The value of a plain row number, from 0; {@link #NONE} for anything else. */
  static int value(String text) {
    String bare = bare(text);
    if (bare.isEmpty() || bare.length() > 6) {
      return NONE;
    }
    int value = 0;
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (c < '0' || c > '9') {
        return NONE;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }

  /** Cheap sieve before the text is folded: a digit of some kind, and no word beside it. */
  private static boolean mayBe(String text) {
    boolean found = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= 'ぁ' && c <= 'ヺ') || (c >= '一' && c <= '鿿' && "第号番".indexOf(c) < 0)) {
        return false;
      }
      boolean digit = (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
      found |= digit || (c >= '①' && c <= '⒛');
      found |= (c >= '㉑' && c <= '㊿') || (c >= '❶' && c <= '➓');
    }
    return found;
  }

  private static String bare(String text) {
    if (text.length() > 2 * LONGEST || !mayBe(text)) {
      return "";
    }
    String folded = FoldedText.of(text);
    int start = 0;
    int end = folded.length();
    if (folded.startsWith("no")) {
      start = 2;
    }
    while (start < end && "(.[<#第".indexOf(folded.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && ").]>、,号番".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return folded.substring(start, end);
  }
}
