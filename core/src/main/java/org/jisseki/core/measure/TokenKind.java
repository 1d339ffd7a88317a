package org.jisseki.core.measure;

/** What a stretch of a result text is. */
enum TokenKind {
  /** Letters, with the digits that belong to a name. */
  WORD,
  /** An ordinal, a serial number, a grade or an age band. */
  ORDINAL,
  /** A date, a time or a period. */
  DATE,
  /** The day for which a stock is stated. */
  AS_OF,
  /** Words such as 1回あたり: what follows is for one. */
  PER,
  /** Words such as 1日平均: what follows is an average. */
  AVERAGE,
  /** The price of one: 1冊5,000円. */
  PRICE,
  /** The text in 「」 or 『』. */
  QUOTE,
  /** An enumeration mark. */
  MARK,
  /** A number that may be a measurement. */
  QUANTITY,
  /** An opening bracket. */
  OPEN,
  /** A closing bracket. */
  CLOSE,
  /** 、 or a comma. */
  COMMA,
  /** 。 or a semicolon. */
  STOP,
  /** ・ */
  DOT,
  /** / or |. */
  SLASH,
  /** Colon, dash, dots: between a label and its number. */
  LINK,
  /** → */
  ARROW,
  /** × */
  TIMES,
  /** = */
  EQUALS,
  /** + */
  PLUS,
  /** Blanks. */
  SPACE,
  /** A line break. */
  NEWLINE,
  /** Any other sign. */
  SIGN,
  /** A bracket with what stands in it, once the tokens are folded. */
  GROUP
}
