package org.jisseki.xlsx;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** Tells texts that hold characters which nobody types: a sign of damaged bytes. */
final class OddCharacters {

  /** Scripts that stand in Japanese texts, a letter or a mark at a time. */
  private static final Set<UnicodeScript> USUAL =
      Set.of(
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED,
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.UNKNOWN);

  private OddCharacters() {}

  /**
   * Whether a text holds control or unassigned characters, half of a pair, or a lone letter of a
   * script that is not used in Japanese. Words of other languages are more than one letter.
   */
  static boolean in(String text) {
    int at = 0;
    UnicodeScript before = UnicodeScript.COMMON;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      UnicodeScript script = UnicodeScript.of(c);
      boolean lone =
          !USUAL.contains(script)
              && script != before
              && (at >= text.length() || UnicodeScript.of(text.codePointAt(at)) != script);
      if (lone || isOdd(c)) {
        return true;
      }
      before = script;
    }
    return false;
  }

  private static boolean isOdd(int c) {
    if (c == '\n' || c == '\r' || c == '\t') {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> true;
      default -> c == 0xFFFD;
    };
  }
}
