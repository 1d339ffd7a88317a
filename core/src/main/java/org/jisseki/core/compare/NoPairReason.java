package org.jisseki.core.compare;

/** Why a figure has no partner in the other year. */
public enum NoPairReason {
  /** The table has no column for the other year. */
  YEAR_ABSENT("year-absent"),
  /** The other year's cell is empty. */
  CELL_EMPTY("cell-empty"),
  /** The other year's cell has text, but states no number. */
  TEXT_ONLY("text-only"),
  /** The other year was cancelled (中止). */
  CANCELLED("cancelled"),
  /** The other year states nothing of this label and unit. */
  NO_CANDIDATE("no-candidate"),
  /** The label agrees, but the unit cannot be compared. */
  OTHER_UNIT("other-unit"),
  /**
   * Label and unit agree, but the basis differs: cumulative against distinct, part against whole.
   */
  OTHER_BASIS("other-basis"),
  /** Several candidates are equally good. */
  AMBIGUOUS("ambiguous"),
  /** It is no result of the year: a prior figure, a change or a target. */
  NOT_A_RESULT("not-a-result");

  private final String id;

  NoPairReason(String id) {
    this.id = id;
  }

  /** The name in outputs, such as {@code cell-empty}. */
  public String id() {
    return id;
  }

  /**
   * Whether the other year has its column but states no result for the program at all, so that the
   * figure is new or has ended; not where the table has no such column, or where the other year
   * states other figures.
   */
  public boolean saysOtherYearStatesNothing() {
    return this == CELL_EMPTY || this == TEXT_ONLY || this == CANCELLED;
  }
}
