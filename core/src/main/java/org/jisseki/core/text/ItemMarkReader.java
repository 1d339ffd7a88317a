package org.jisseki.core.text;

import java.util.Optional;

/**
 * Reads the enumeration mark that stands at a place.
 *
 * <p>Whether a mark may stand at the place at all (at the head of a line, behind a space, between
 * two items) is the caller's knowledge.
 */
public final class ItemMarkReader {

  private static final String KATAKANA = "アイウエオカキクケコサシスセソタチツテト";
  private static final String KANJI = "一二三四五六七八九十";
  private static final String BULLETS = "・●○◎◆◇■□▪◦★☆※►▶▷❖✓✔";
  private static final String BEHIND_NUMBER = ".) \t、";
  private static final int MAX_NUMBER_DIGITS = 2;

  private ItemMarkReader() {}

  /**
   * The mark at a place.
   *
   * @param text the text
   * @param at the offset of the mark's first character
   * @param atLineHead whether nothing but spaces or another mark stands before it on its line: only
   *     there a bare number ({@code 1 相談}), {@code 一、} and a bullet are marks
   */
  public static Optional<ItemMark> at(SourceText text, int at, boolean atLineHead) {
    char c = text.at(at);
    if (c == '(' || c == '<' || c == '[' || c == '【') {
      return bracketed(text, at);
    }
    Optional<ItemMark> single = single(text, at, c);
    if (single.isPresent()) {
      return single;
    }
    if (NumeralGrammar.isDigit(c)) {
      return number(text, at, atLineHead);
    }
    if (isRoman(c)) {
      return pointed(text, at, at + 1, MarkStyle.ROMAN, c >= 'ⅰ' ? c - 'ⅰ' + 1 : c - 'Ⅰ' + 1);
    }
    if (KATAKANA.indexOf(c) >= 0) {
      return letter(text, at, MarkStyle.KATAKANA, KATAKANA.indexOf(c) + 1);
    }
    if (c >= 'a' && c <= 'z') {
      return letter(text, at, MarkStyle.LATIN, c - 'a' + 1);
    }
    if (c >= 'A' && c <= 'Z') {
      return letter(text, at, MarkStyle.LATIN_UPPER, c - 'A' + 1);
    }
    if (atLineHead && KANJI.indexOf(c) >= 0) {
      return pointed(text, at, at + 1, MarkStyle.KANJI, KANJI.indexOf(c) + 1);
    }
    if (atLineHead && BULLETS.indexOf(c) >= 0) {
      return Optional.of(new ItemMark(String.valueOf(c), MarkStyle.BULLET, 0, at, at + 1));
    }
    return Optional.empty();
  }

  /** Marks of one character: ①, ⑴, ⒈, ㋐, ⓐ, ㈠. */
  private static Optional<ItemMark> single(SourceText text, int at, char c) {
    if (c < '①') {
      return Optional.empty();
    }
    if (c <= '⑳') {
      return one(text, at, MarkStyle.CIRCLED, c - '①' + 1);
    }
    if (c <= '⒇') {
      return one(text, at, MarkStyle.BRACKETED, c - '⑴' + 1);
    }
    if (c <= '⒛') {
      return one(text, at, MarkStyle.NUMBER, c - '⒈' + 1);
    }
    if (c <= '⒵') {
      return one(text, at, MarkStyle.LATIN, c - '⒜' + 1);
    }
    if (c <= 'Ⓩ') {
      return one(text, at, MarkStyle.CIRCLED_LETTER, c - 'Ⓐ' + 1);
    }
    if (c <= 'ⓩ') {
      return one(text, at, MarkStyle.CIRCLED_LETTER, c - 'ⓐ' + 1);
    }
    return rareSingle(text, at, c);
  }

  private static Optional<ItemMark> rareSingle(SourceText text, int at, char c) {
    if (c >= '❶' && c <= '➓') {
      return one(text, at, MarkStyle.CIRCLED, (c - '❶') % 10 + 1);
    }
    if (c >= '㈠' && c <= '㈩') {
      return one(text, at, MarkStyle.BRACKETED_KANJI, c - '㈠' + 1);
    }
    if (c >= '㉑' && c <= '㉟') {
      return one(text, at, MarkStyle.CIRCLED, c - '㉑' + 21);
    }
    if (c >= '㊀' && c <= '㊉') {
      return one(text, at, MarkStyle.CIRCLED, c - '㊀' + 1);
    }
    if (c >= '㊱' && c <= '㊿') {
      return one(text, at, MarkStyle.CIRCLED, c - '㊱' + 36);
    }
    return c >= '㋐' && c <= '㋾'
        ? one(text, at, MarkStyle.CIRCLED_LETTER, c - '㋐' + 1)
        : Optional.empty();
  }

  private static Optional<ItemMark> one(SourceText text, int at, MarkStyle style, int number) {
    return Optional.of(mark(text, at, at + 1, style, number));
  }

  private static Optional<ItemMark> bracketed(SourceText text, int at) {
    char open = text.at(at);
    char close = open == '(' ? ')' : open == '<' ? '>' : open == '[' ? ']' : '】';
    int i = text.at(at + 1) == ' ' ? at + 2 : at + 1;
    int digits = digits(text, i);
    int end = text.at(i + digits) == ' ' ? i + digits + 1 : i + digits;
    if (digits > 0 && digits <= MAX_NUMBER_DIGITS && text.at(end) == close) {
      return Optional.of(mark(text, at, end + 1, styleOf(open), value(text, i, digits)));
    }
    char c = text.at(i);
    if (open != '(' || text.at(i + 1) != ')') {
      return Optional.empty();
    }
    MarkStyle style = styleOfLetter(c);
    return style == MarkStyle.BULLET
        ? Optional.empty()
        : Optional.of(mark(text, at, i + 2, style, numberOfLetter(c)));
  }

  private static MarkStyle styleOf(char open) {
    return switch (open) {
      case '(' -> MarkStyle.BRACKETED;
      case '<' -> MarkStyle.ANGLE;
      default -> MarkStyle.SQUARE;
    };
  }

  /** The style of a letter in brackets; {@link MarkStyle#BULLET} where it is none. */
  private static MarkStyle styleOfLetter(char c) {
    if (KATAKANA.indexOf(c) >= 0) {
      return MarkStyle.BRACKETED_KATAKANA;
    }
    if (KANJI.indexOf(c) >= 0) {
      return MarkStyle.BRACKETED_KANJI;
    }
    return (c >= 'a' && c <= 'z') || isRoman(c) ? MarkStyle.LATIN : MarkStyle.BULLET;
  }

  private static int numberOfLetter(char c) {
    if (KATAKANA.indexOf(c) >= 0) {
      return KATAKANA.indexOf(c) + 1;
    }
    if (KANJI.indexOf(c) >= 0) {
      return KANJI.indexOf(c) + 1;
    }
    if (isRoman(c)) {
      return c >= 'ⅰ' ? c - 'ⅰ' + 1 : c - 'Ⅰ' + 1;
    }
    return c - 'a' + 1;
  }

  private static Optional<ItemMark> number(SourceText text, int at, boolean atLineHead) {
    int digits = digits(text, at);
    if (digits > MAX_NUMBER_DIGITS) {
      return Optional.empty();
    }
    int behind = at + digits;
    char c = text.at(behind);
    if (c == '\0' || BEHIND_NUMBER.indexOf(c) < 0) {
      return Optional.empty();
    }
    int value = value(text, at, digits);
    if (c == '.' && !NumeralGrammar.isDigit(text.at(behind + 1))) {
      return Optional.of(mark(text, at, behind + 1, MarkStyle.NUMBER, value));
    }
    if (c == ')') {
      return Optional.of(mark(text, at, behind + 1, MarkStyle.HALF_BRACKETED, value));
    }
    boolean bare = atLineHead && (c == ' ' || c == '\t' || c == '、');
    return bare && Character.isLetter(text.at(skipSpaces(text, behind + 1)))
        ? Optional.of(mark(text, at, behind, MarkStyle.NUMBER, value))
        : Optional.empty();
  }

  private static int skipSpaces(SourceText text, int from) {
    int i = from;
    while (text.at(i) == ' ' || text.at(i) == '\t') {
      i++;
    }
    return i;
  }

  /** A letter is a mark only before a point, a bracket or a space: {@code ア 相談}, {@code a.}. */
  private static Optional<ItemMark> letter(SourceText text, int at, MarkStyle style, int number) {
    char c = text.at(at + 1);
    if (c == ')') {
      MarkStyle bracketed =
          style == MarkStyle.KATAKANA ? MarkStyle.BRACKETED_KATAKANA : MarkStyle.LATIN;
      return Optional.of(mark(text, at, at + 2, bracketed, number));
    }
    return pointed(text, at, at + 1, style, number);
  }

  private static Optional<ItemMark> pointed(
      SourceText text, int at, int behind, MarkStyle style, int number) {
    char c = text.at(behind);
    if (c == '.') {
      return Optional.of(mark(text, at, behind + 1, style, number));
    }
    boolean divided = c == ' ' || c == '\t' || c == '、' || c == ':';
    return divided && style != MarkStyle.LATIN && style != MarkStyle.LATIN_UPPER
        ? Optional.of(mark(text, at, behind, style, number))
        : Optional.empty();
  }

  private static ItemMark mark(SourceText text, int start, int end, MarkStyle style, int number) {
    boolean keep = style == MarkStyle.CIRCLED || style == MarkStyle.CIRCLED_LETTER;
    String written = keep ? text.raw(start, end) : text.normalized(start, end);
    return new ItemMark(written, style, number, start, end);
  }

  private static boolean isRoman(char c) {
    return (c >= 'Ⅰ' && c <= 'Ⅻ') || (c >= 'ⅰ' && c <= 'ⅻ');
  }

  private static int digits(SourceText text, int at) {
    int i = at;
    while (NumeralGrammar.isDigit(text.at(i)) && i - at <= MAX_NUMBER_DIGITS) {
      i++;
    }
    return i - at;
  }

  private static int value(SourceText text, int at, int digits) {
    int value = 0;
    for (int i = at; i < at + digits; i++) {
      value = value * 10 + text.at(i) - '0';
    }
    return value;
  }
}
