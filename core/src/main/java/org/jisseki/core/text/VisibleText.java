package org.jisseki.core.text;

import java.util.Locale;

/**
 * Makes characters visible that would change what stands around them: control characters, direction
 * marks, lone surrogates.
 *
 * <p>Each is shown by its code point, as in {@code ⟨U+202E⟩}, so that nothing of the source is lost
 * and nothing of it acts. Line breaks of every kind become {@code \n}; tabs stay.
 */
public final class VisibleText {

  private static final int REPLACED = 0xFFFD;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private VisibleText() {}

  /** The text with everything visible; the same text where nothing is hidden. */
  public static String of(String text) {
    int clean = cleanPrefix(text);
    if (clean == text.length()) {
      return text;
    }
    StringBuilder visible = new StringBuilder(text.length() + 16).append(text, 0, clean);
    for (int i = clean; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (point == '\r' && i < text.length() && text.charAt(i) == '\n') {
        continue;
      }
      append(visible, point);
    }
    return visible.toString();
  }

  /**
   * Whether a text holds what nobody writes: a control character, a lone surrogate, or U+FFFD,
   * which decoders put for bytes that are no character. Line ends and tabs may stand.
   */
  public static boolean isDamaged(String text) {
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      boolean control = isControl(point) && !isLineBreak(point);
      if (control || point == REPLACED || (isNoCharacter(point) && point != BYTE_ORDER_MARK)) {
        return true;
      }
      i += Character.charCount(point);
    }
    return false;
  }

  private static int cleanPrefix(String text) {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean plain = c >= ' ' && c < 0x7F;
      boolean kana = c > 0x206F && c < 0xD800;
      if (!plain && !kana && c != '\n' && c != '\t') {
        int point = text.codePointAt(i);
        if (isLineBreak(point) || isHidden(point)) {
          return i;
        }
        i += Character.charCount(point) - 1;
      }
      i++;
    }
    return i;
  }

  private static void append(StringBuilder visible, int point) {
    if (isLineBreak(point)) {
      visible.append('\n');
    } else if (isHidden(point)) {
      visible.append("⟨U+").append(String.format(Locale.ROOT, "%04X", point)).append('⟩');
    } else {
      visible.appendCodePoint(point);
    }
  }

  private static boolean isLineBreak(int point) {
    return point == '\n' || point == '\r' || point == 0x85 || point == 0x2028 || point == 0x2029;
  }

  private static boolean isHidden(int point) {
    return isControl(point) || isDirection(point) || isNoCharacter(point);
  }

  private static boolean isControl(int point) {
    return (point < ' ' && point != '\n' && point != '\t') || (point >= 0x7F && point < 0xA0);
  }

  private static boolean isDirection(int point) {
    return point == 0x061C
        || point == 0x200E
        || point == 0x200F
        || (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069);
  }

  private static boolean isNoCharacter(int point) {
    return (point >= 0xD800 && point <= 0xDFFF)
        || (point & 0xFFFE) == 0xFFFE
        || point == BYTE_ORDER_MARK;
  }
}
