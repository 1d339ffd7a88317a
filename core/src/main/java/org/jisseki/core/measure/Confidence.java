package org.jisseki.core.measure;

/** How sure the extractor is that a number is a measurement. */
public enum Confidence {
  /** The counter is known, or the context leaves no doubt; outputs leave it out. */
  SURE("sure"),
  /** An unknown noun stands where a counter would. */
  LOW("low");

  private final String id;

  Confidence(String id) {
    this.id = id;
  }

  /** The name in outputs, such as {@code low}. */
  public String id() {
    return id;
  }
}
