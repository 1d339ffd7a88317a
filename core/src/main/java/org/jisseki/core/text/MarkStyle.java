package org.jisseki.core.text;

/** How an enumeration mark is written, with its usual depth in Japanese official documents. */
public enum MarkStyle {
  /** {@code Ⅰ.}, {@code Ⅱ }. */
  ROMAN(1),
  /** {@code 一、} or {@code 一 }. */
  KANJI(2),
  /** {@code 1.}, {@code 1．}, or a bare {@code 1} at the head of a line. */
  NUMBER(3),
  /** {@code A.}. */
  LATIN_UPPER(3),
  /** {@code [1]} and {@code 【1】}. */
  SQUARE(4),
  /** {@code <1>}. */
  ANGLE(4),
  /** {@code (1)} and {@code ⑴}. */
  BRACKETED(4),
  /** {@code (一)}. */
  BRACKETED_KANJI(4),
  /** {@code 1)}. */
  HALF_BRACKETED(5),
  /** {@code ①}. */
  CIRCLED(6),
  /** {@code ア}, {@code ア.}. */
  KATAKANA(7),
  /** {@code (ア)}, {@code ア)}. */
  BRACKETED_KATAKANA(8),
  /** {@code a.}, {@code a)}, {@code (a)}. */
  LATIN(9),
  /** {@code ㋐}, {@code ⓐ}. */
  CIRCLED_LETTER(9),
  /** {@code ・}, {@code ●}, {@code ※}: divides, but numbers nothing. */
  BULLET(10);

  private final int level;

  MarkStyle(int level) {
    this.level = level;
  }

  /** The usual depth, 1 for the outermost; equal depths never nest in each other by habit. */
  public int level() {
    return level;
  }

  /** Whether marks of the style count, so that they name an item. */
  public boolean isNumbered() {
    return this != BULLET;
  }
}
