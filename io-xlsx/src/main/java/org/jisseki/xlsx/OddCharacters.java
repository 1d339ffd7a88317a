package org.jisseki.xlsx;

/** Tells texts that hold characters which nobody types: a sign of damaged bytes. */
final class OddCharacters {

  private OddCharacters() {}

  /** Whether a text holds control or unassigned characters, or half of a pair. */
  static boolean in(String text) {
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (isOdd(c)) {
        return true;
      }
      at += Character.charCount(c);
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
