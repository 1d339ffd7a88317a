package org.jisseki.core.compare;

/** Whether two files state the same figure for the same year. */
public enum FigureState {
  /** Both state the same value. */
  EQUAL("equal"),
  /** Both state the indicator, with different values. */
  CHANGED("changed"),
  /** Last year's report states it, this year's column does not. */
  MISSING("missing"),
  /** This year's column states it, last year's report did not. */
  NEW("new");

  private final String id;

  FigureState(String id) {
    this.id = id;
  }

  /** The name in outputs, such as {@code changed}. */
  public String id() {
    return id;
  }
}
