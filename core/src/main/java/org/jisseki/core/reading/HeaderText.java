package org.jisseki.core.reading;

/** The texts of header cells as such: their brackets, the marks at their edges, those of notes. */
final class HeaderText {

  private static final String TRIM = "の・:;-‐－/,、。()（）[]【】<>〈〉《》■●◆○※*~〜～";

  private HeaderText() {}

  /** 参加人数※2: the mark of a note below the table is no part of the word. */
  static String withoutNoteMark(String text) {
    int mark = text.lastIndexOf('※');
    boolean last = mark > 0;
    for (int i = mark + 1; i < text.length() && last; i++) {
      last = Character.isDigit(text.charAt(i));
    }
    return last ? text.substring(0, mark).strip() : text;
  }

  /** The text without its last brackets. */
  static String withoutBrackets(String text) {
    int open = lastOpen(text);
    int close = open < 0 ? -1 : closing(text, open);
    return close > open ? trim(text.substring(0, open) + text.substring(close + 1)) : text;
  }

  /** Where the last bracket opens; -1 for none. */
  static int lastOpen(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      if ("([【〔<〈".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** Where the bracket closes that opens at a place; -1 where it does not. */
  static int closing(String text, int open) {
    for (int i = open + 1; i < text.length(); i++) {
      if (")]】〕>〉".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** The text without marks at its edges; brackets that hold something stay. */
  static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && TRIM.indexOf(text.charAt(start)) >= 0 && !opens(text, start)) {
      start++;
    }
    while (end > start && TRIM.indexOf(text.charAt(end - 1)) >= 0 && !closes(text, end - 1)) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean opens(String text, int at) {
    return text.charAt(at) == '(' && text.indexOf(')', at) > at + 1;
  }

  private static boolean closes(String text, int at) {
    return text.charAt(at) == ')'
        && text.lastIndexOf('(', at) >= 0
        && text.lastIndexOf('(', at) < at - 1;
  }
}
