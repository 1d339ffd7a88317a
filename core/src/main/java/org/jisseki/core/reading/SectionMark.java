package org.jisseki.core.reading;

/**
 * The marks that number headings, by their usual order: 第1章, Ⅰ, 一, 1, 1-1, (1), 1), ①, ア, 表1, ■.
 *
 * <p>Bullets and unmarked headings have no order of their own.
 */
enum SectionMark {
  /** 第1章, 第2部. */
  CHAPTER(100),
  /** Ⅰ, II. */
  ROMAN(200),
  /** 一、 */
  KANJI(300),
  /** A. */
  LETTER(400),
  /** 1 and 1. */
  NUMBER(500),
  /** 1-1 and 1.2. */
  PART_NUMBER(600),
  /** (1). */
  BRACKETED(700),
  /** 1). */
  HALF_BRACKETED(800),
  /** ①. */
  CIRCLED(900),
  /** ア. */
  KANA(1000),
  /** 表1. */
  TABLE(1100),
  /** ■, ◆, 【】. */
  BULLET(0),
  /** No mark. */
  NONE(0);

  private static final String BULLETS = "■◆●◎○□◇▼▲▽△★☆▶►◼♦・【《〈<«≪【[〔";
  private static final String KANJI_DIGITS = "一二三四五六七八九十";

  private final int rank;

  SectionMark(int rank) {
    this.rank = rank;
  }

  /** Whether marks of this kind have a place in the usual order. */
  boolean isOrdered() {
    return rank > 0;
  }

  /** The place in the usual order, in steps of 100, the outermost lowest; 0 for none. */
  int rank() {
    return rank;
  }

  /** The kind of mark that a heading begins with. */
  static SectionMark of(String heading) {
    String text = heading.strip();
    if (text.isEmpty()) {
      return NONE;
    }
    char c = text.charAt(0);
    if (c == '第') {
      return chapter(text);
    }
    if (c == '表' && text.length() > 2 && isDigit(text.charAt(1))) {
      return TABLE;
    }
    if (c >= 'Ⅰ' && c <= 'ⅻ') {
      return ROMAN;
    }
    if ((c >= '①' && c <= '⑳') || (c >= '❶' && c <= '❿') || (c >= '㉑' && c <= '㊿')) {
      return CIRCLED;
    }
    if (c >= '⑴' && c <= '⒇') {
      return BRACKETED;
    }
    if (c == '(' || c == '（') {
      return bracketed(text);
    }
    if (BULLETS.indexOf(c) >= 0) {
      return BULLET;
    }
    return other(text);
  }

  private static SectionMark chapter(String text) {
    int at = 1;
    while (at < text.length() && (isDigit(text.charAt(at)) || isKanjiDigit(text.charAt(at)))) {
      at++;
    }
    boolean named =
        at == text.length()
            || "章部編節篇項".indexOf(text.charAt(at)) >= 0
            || isSeparator(text.charAt(at));
    return at > 1 && named ? CHAPTER : NONE;
  }

  private static SectionMark bracketed(String text) {
    int at = 1;
    while (at < text.length()
        && at < 4
        && (isDigit(text.charAt(at)) || isKana(text.charAt(at)) || isKanjiDigit(text.charAt(at)))) {
      at++;
    }
    boolean closed = at > 1 && at < text.length() && ")）".indexOf(text.charAt(at)) >= 0;
    return !closed ? NONE : isKana(text.charAt(1)) ? KANA : BRACKETED;
  }

  private static SectionMark other(String text) {
    char c = text.charAt(0);
    char next = text.length() > 1 ? text.charAt(1) : '\0';
    if (isDigit(c)) {
      return number(text);
    }
    if (isKanjiDigit(c) && isSeparator(next)) {
      return KANJI;
    }
    if (isKana(c) && isSeparator(next)) {
      return KANA;
    }
    if (isRomanLetters(text)) {
      return ROMAN;
    }
    return isCapital(c) && isSeparator(next) ? LETTER : NONE;
  }

  private static SectionMark number(String text) {
    int at = 0;
    boolean parts = false;
    while (at < text.length() && (isDigit(text.charAt(at)) || isJoint(text, at))) {
      parts |= !isDigit(text.charAt(at));
      at++;
    }
    if (at == text.length()) {
      return NUMBER;
    }
    char next = text.charAt(at);
    if (next == ')' || next == '）') {
      return HALF_BRACKETED;
    }
    if (!isSeparator(next)) {
      return NONE;
    }
    return parts ? PART_NUMBER : NUMBER;
  }

  private static boolean isJoint(String text, int at) {
    return at > 0
        && "-－ー‐.．".indexOf(text.charAt(at)) >= 0
        && at + 1 < text.length()
        && isDigit(text.charAt(at + 1));
  }

  private static boolean isRomanLetters(String text) {
    int at = 0;
    while (at < text.length() && at < 4 && "IVXＩＶＸ".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at > 0 && at < text.length() && isSeparator(text.charAt(at));
  }

  private static boolean isSeparator(char c) {
    return " 　.．、,，:：\t".indexOf(c) >= 0;
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  private static boolean isKanjiDigit(char c) {
    return KANJI_DIGITS.indexOf(c) >= 0;
  }

  private static boolean isKana(char c) {
    return (c >= 'ア' && c <= 'ン') || (c >= 'ｱ' && c <= 'ﾝ');
  }

  private static boolean isCapital(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'Ａ' && c <= 'Ｚ');
  }
}
