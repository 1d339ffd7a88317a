package org.jisseki.xlsx;

import java.util.Locale;

/** Escapes of characters that XML cannot hold (ST_Xstring, ECMA-376 Part 1, 22.9.2.19). */
final class Escapes {

  private Escapes() {}

  /** The text with control characters, halves of pairs and look-alikes of escapes escaped. */
  static String encode(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (needsEscape(text, i)) {
        out.append("_x").append(hex(c)).append('_');
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean needsEscape(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
    boolean control = c < 0x20 && c != '\n' && c != '\t';
    return control || c >= 0xFFFE || (c == '_' && startsEscape(text, i));
  }

  /** Whether an underscore starts what a reader would take for an escape. */
  private static boolean startsEscape(String text, int i) {
    if (i + 6 >= text.length() || text.charAt(i + 1) != 'x' || text.charAt(i + 6) != '_') {
      return false;
    }
    for (int at = i + 2; at < i + 6; at++) {
      if (Character.digit(text.charAt(at), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  private static String hex(char c) {
    String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    return "0".repeat(4 - digits.length()) + digits;
  }
}
