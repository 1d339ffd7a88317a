package org.jisseki.core.finding;

/** How much a finding weighs, the heaviest first. */
public enum Severity {
  /** The table cannot be trusted as it stands: something is lost or cannot be read. */
  ERROR,
  /** A careful colleague would raise it. */
  WARNING,
  /** Odd or worth knowing, such as each repair that was made. */
  NOTE;

  /** The name in outputs: {@code error}, {@code warning}, {@code note}. */
  public String id() {
    return switch (this) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
    };
  }

  /** Whether this weighs as much as the other, or more. */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
