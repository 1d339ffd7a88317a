package org.jisseki.xlsx;

import org.jisseki.core.finding.UnreadableInputException;

/** Collects the text of one cell, which may come in pieces, and decodes its escapes. */
final class TextBuffer {

  private final StringBuilder chars = new StringBuilder();
  private final Budget budget;

  TextBuffer(Budget budget) {
    this.budget = budget;
  }

  void clear() {
    chars.setLength(0);
  }

  void add(char[] piece, int start, int length) throws UnreadableInputException {
    budget.checkLength(chars.length() + length);
    chars.append(piece, start, length);
  }

  /** The text as it stands. */
  String raw() {
    return chars.toString();
  }

  /**
   * The text with escapes such as {@code _x000D_} decoded (ST_Xstring, ECMA-376 Part 1, 22.9.2.19).
   */
  String decoded() {
    int at = chars.indexOf("_x");
    if (at < 0) {
      return chars.toString();
    }
    StringBuilder out = new StringBuilder(chars.length());
    int from = 0;
    while (at >= 0) {
      int code = escape(at);
      if (code >= 0) {
        out.append(chars, from, at).append((char) code);
        from = at + 7;
      }
      at = chars.indexOf("_x", Math.max(at + 1, from));
    }
    return out.append(chars, from, chars.length()).toString();
  }

  /** The UTF-16 unit that an escape stands for; -1 where it is none. */
  private int escape(int at) {
    if (at + 6 >= chars.length() || chars.charAt(at + 6) != '_') {
      return -1;
    }
    int code = 0;
    for (int i = at + 2; i < at + 6; i++) {
      int digit = Character.digit(chars.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }
}
