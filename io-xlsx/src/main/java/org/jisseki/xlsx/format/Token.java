package org.jisseki.xlsx.format;

/**
 * One piece of a format section.
 *
 * @param kind what it stands for
 * @param text what is printed for a literal; the placeholder itself, in lower case, for others
 */
record Token(Kind kind, String text) {

  /** What a token stands for. */
  enum Kind {
    /** Characters that are printed as they are. */
    LITERAL,
    /** A place for a digit: {@code 0}, {@code #} or {@code ?}. */
    DIGIT,
    /** The decimal point. */
    POINT,
    /** A comma: groups of three, or a division by 1,000. */
    COMMA,
    /** A percent sign, which multiplies by 100. */
    PERCENT,
    /** {@code E+} or {@code E-}. */
    EXPONENT,
    /** A slash: a fraction between digits, else itself. */
    SLASH,
    /** The text of a cell, {@code @}. */
    TEXT,
    /** The number as a cell without a format shows it. */
    GENERAL,
    /** A part of a date or a time, such as {@code yyyy} or {@code mm}. */
    DATE,
    /** A sum of hours, minutes or seconds that does not wrap, {@code [h]}. */
    ELAPSED,
    /** {@code am/pm} or {@code a/p}. */
    HALF_DAY
  }

  static Token literal(String text) {
    return new Token(Kind.LITERAL, text);
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  /** Whether the token is a date part written with this letter. */
  boolean isDate(char letter) {
    return kind == Kind.DATE && text.charAt(0) == letter;
  }

  /** Whether the token stands for hours, minutes or seconds, {@code [h]} included. */
  boolean isTime(char letter) {
    return (kind == Kind.DATE || kind == Kind.ELAPSED) && text.charAt(0) == letter;
  }
}
