package org.jisseki.core.compare;

/** What a year says about a program at all: four kinds of "no number" kept apart, or numbers. */
public enum YearState {
  /** The table has no column for the year. */
  ABSENT("absent"),
  /** The year's cells are empty, or hold no more than a dash. */
  EMPTY("empty"),
  /** The year's cells have text that states no result in numbers. */
  TEXT_ONLY("text-only"),
  /** The year's cells state no result in numbers, and say that the program was cancelled (中止). */
  CANCELLED("cancelled"),
  /** The year states results in numbers. */
  STATED("stated");

  private final String id;

  YearState(String id) {
    this.id = id;
  }

  /** The name in outputs, such as {@code text-only}. */
  public String id() {
    return id;
  }
}
