package org.jisseki.csv;

/** Removed when the module gets its first type. */
public final class Placeholder {
  private Placeholder() {}
}
