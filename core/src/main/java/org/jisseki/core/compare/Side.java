package org.jisseki.core.compare;

/** One of the two years of a comparison. */
public enum Side {
  /** The year that the report is about. */
  CURRENT("current"),
  /** The year before it. */
  PREVIOUS("previous");

  private final String id;

  Side(String id) {
    this.id = id;
  }

  /** The name in outputs: {@code current} or {@code previous}. */
  public String id() {
    return id;
  }
}
