package org.jisseki.core.check;

/**
 * Characters that not every machine shows alike (機種依存文字): those that the vendors added to the
 * Japanese character sets, half-width katakana, private use and control characters.
 */
final class PlatformCharacters {

  private PlatformCharacters() {}

  /** Whether a character is one of them. */
  static boolean isOne(char c) {
    return isBetween(c, '\u2460', '\u24FF')
        || isBetween(c, '\u2160', '\u217F')
        || isBetween(c, '\u2116', '\u2116')
        || isBetween(c, '\u2121', '\u2121')
        || isBetween(c, '\u3220', '\u33FF')
        || isBetween(c, '\u301D', '\u301F')
        || isBetween(c, '\u2E80', '\u2FDF')
        || isBetween(c, '\uFF61', '\uFF9F')
        || isBetween(c, '\uE000', '\uF8FF')
        || isBetween(c, '\uF900', '\uFAFF')
        || isBetween(c, '\uD800', '\uDBFF')
        || c == '髙'
        || c == '\uFFFD';
  }

  private static boolean isBetween(char c, char first, char last) {
    return first <= c && c <= last;
  }
}
