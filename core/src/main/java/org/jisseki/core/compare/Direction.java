package org.jisseki.core.compare;

/** Which way an indicator went. */
public enum Direction {
  /** More than the year before. */
  UP("up"),
  /** Less than the year before. */
  DOWN("down"),
  /** The same as the year before. */
  FLAT("flat");

  private final String id;

  Direction(String id) {
    this.id = id;
  }

  /** The name in outputs, such as {@code up}. */
  public String id() {
    return id;
  }
}
