package org.jisseki.core.finding;

/** A language that messages and documents come in. */
public enum Language {
  /** Japanese. */
  JA,
  /** English. */
  EN;

  /** The language tag: {@code ja} or {@code en}. */
  public String tag() {
    return this == JA ? "ja" : "en";
  }
}
