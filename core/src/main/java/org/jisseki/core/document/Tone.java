package org.jisseki.core.document;

/**
 * What a figure or a row is about, so that a renderer can choose its color and shape.
 *
 * <p>Up is not good and down is not bad: fewer loans may be good news.
 */
public enum Tone {
  /** Nothing special. */
  PLAIN("plain"),
  /** More than the year before. */
  UP("up"),
  /** Less than the year before. */
  DOWN("down"),
  /** The same as the year before. */
  FLAT("flat"),
  /** Not comparable. */
  ALONE("alone"),
  /** Somebody should look at it. */
  CHECK("check");

  private final String id;

  Tone(String id) {
    this.id = id;
  }

  /** The name in outputs, such as {@code up}. */
  public String id() {
    return id;
  }
}
