package org.jisseki.bench;

/** Texts made to cost a reader dear, each a piece that goes on for 100,000 characters. */
public enum Family {
  /** What a council writes; stands for 1.00. */
  ORDINARY("①朗読会 12回(延べ188人)、訪問相談 1,204件のうち新規 57件、会員 約300名(3月末) "),
  /** One number without an end. */
  DIGITS("1234567890"),
  /** Numbers of one digit. */
  SINGLE_DIGITS("1 2 3 "),
  /** Groups that never close a number. */
  SEPARATORS("1,234,567,"),
  /** Decimal points between digits. */
  POINTS("1.2.3."),
  /** Kanji numerals that multiply each other. */
  KANJI_NUMERALS("三千五百二十一万四千"),
  /** Kanji digits without a power. */
  KANJI_DIGITS("一二三四五六七八九〇"),
  /** Numbers in formal kanji. */
  FORMAL_NUMERALS("壱拾弐萬参阡"),
  /** Brackets that are never closed. */
  OPENING_BRACKETS("(会(議("),
  /** Brackets that were never opened. */
  CLOSING_BRACKETS("回)員)"),
  /** Brackets in brackets, with numbers. */
  NESTED_BRACKETS("12回(3名(4件)"),
  /** Enumeration marks without items. */
  MARKS("①②(1)(2)ア イ "),
  /** Marks that each hold a number. */
  MARKED_NUMBERS("①3 ②4 (1)5 (2)6 "),
  /** Dates that join on to each other. */
  DATES("4月1日・5月2日、6/3~7/4、"),
  /** Ordinals that join on to each other. */
  ORDINALS("第1回・第2回~第3回、"),
  /** Numbers joined as ranges and fractions. */
  RANGES("1~2~3/4/5-6-"),
  /** Quotes that are never closed. */
  QUOTES("「講座『会"),
  /** Words for a part, before every number. */
  PARTS("うち男性うち3名うち"),
  /** Qualifiers without a number. */
  QUALIFIERS("延べ約計実延合計およそ"),
  /** A sentence that never ends and never counts. */
  LABELS("地域福祉活動推進協議会運営委員会"),
  /** Particles and verbs, where a label may begin at every word. */
  SENTENCES("を行いながら会が増えては人に、");

  private static final int LENGTH = 100_000;

  private final String piece;

  Family(String piece) {
    this.piece = piece;
  }

  /** The text, 100,000 characters long. */
  String text() {
    return piece.repeat(LENGTH / piece.length() + 1).substring(0, LENGTH);
  }
}
