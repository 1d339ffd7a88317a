package org.jisseki.core.measure;

/** The kinds of characters of a folded text that the scanners tell apart. */
final class CharKinds {

  private CharKinds() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isHiragana(char c) {
    return c >= 'ぁ' && c <= 'ゟ';
  }

  static boolean isKatakana(char c) {
    return (c >= 'ァ' && c <= 'ヿ' && c != '・') || (c >= 'ｦ' && c <= 'ﾟ');
  }

  static boolean isKanji(char c) {
    if (c >= '一' && c <= '鿯') {
      return true;
    }
    return c >= '々' && (Character.isIdeographic(c) || c == '々' || c == '〆' || c == 'ヶ' || c == 'ケ');
  }

  /** Whether the character is part of a word: a letter, or a mark that only stands in words. */
  static boolean isWord(char c) {
    if ((c >= 'ぁ' && c <= 'ゖ') || (c >= '一' && c <= '鿯')) {
      return true;
    }
    return Character.isLetter(c)
        || c == '々'
        || (c >= 'Ⅰ' && c <= 'ⅿ')
        || (c >= '₀' && c <= '₉')
        || c == '&'
        || c == '\''
        || c == 'ﾞ'
        || c == 'ﾟ'
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Kanji, katakana or Latin: a character that a noun ends or begins with. */
  static boolean isNoun(char c) {
    return isKanji(c) || isKatakana(c) || isLatin(c) || isDigit(c) || c == 'ー';
  }

  /** The kind of the token that a sign makes by itself; a word's for letters and digits. */
  static TokenKind sign(char c) {
    return switch (c) {
      case '\n', '\r', '\u2028' -> TokenKind.NEWLINE;
      case ' ', '\t' -> TokenKind.SPACE;
      case '(', '[', '【', '{', '<' -> TokenKind.OPEN;
      case ')', ']', '】', '}', '>' -> TokenKind.CLOSE;
      case '、', ',', '､' -> TokenKind.COMMA;
      case '。', ';', '!', '?', '｡' -> TokenKind.STOP;
      case '・' -> TokenKind.DOT;
      case '/' -> TokenKind.SLASH;
      case '|', '│', '┃', ':', '-', '…', '‥', '~', '_' -> TokenKind.LINK;
      case '→' -> TokenKind.ARROW;
      case '×' -> TokenKind.TIMES;
      case '=', '≒' -> TokenKind.EQUALS;
      case '+' -> TokenKind.PLUS;
      default -> isWord(c) || isDigit(c) ? TokenKind.WORD : TokenKind.SIGN;
    };
  }
}
