package org.jisseki.core.tidy;

/** What the values of a column are. */
public enum TidyType {
  /** A text. */
  TEXT("string"),
  /** A whole number. */
  INTEGER("integer"),
  /** An exact decimal number. */
  NUMBER("number"),
  /** Yes or no. */
  TRUTH("boolean"),
  /** Several texts, in order. */
  TEXTS("list");

  private final String id;

  TidyType(String id) {
    this.id = id;
  }

  /** The name in outputs, that of the field types of Data Package v2, such as {@code string}. */
  public String id() {
    return id;
  }
}
