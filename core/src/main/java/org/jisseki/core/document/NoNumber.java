package org.jisseki.core.document;

/** The kinds of "no number", which every format keeps apart. */
public enum NoNumber {
  /** The table has no column for the year. */
  YEAR_ABSENT("year-absent"),
  /** The cell is empty. */
  NOT_STATED("not-stated"),
  /** The cell has text but no number. */
  TEXT_ONLY("text-only"),
  /** The cell has no number and says that the program was cancelled (中止). */
  CANCELLED("cancelled"),
  /** The number has no partner that it could be compared with. */
  INCOMPARABLE("incomparable"),
  /** There is nothing to compute, such as a rate from 0. */
  NOT_APPLICABLE("not-applicable");

  private final String id;

  NoNumber(String id) {
    this.id = id;
  }

  /** The name in outputs, such as {@code text-only}. */
  public String id() {
    return id;
  }
}
