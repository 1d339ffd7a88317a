package org.jisseki.core.compare;

import java.io.Serializable;
import java.util.List;
import org.jisseki.core.hierarchy.ResultsReport;

/** Compares the latest year of a report with the year before. Immutable and thread-safe. */
public final class Comparer implements Serializable {

  private static final long serialVersionUID = 1L;

  private Comparer() {}

  /** The comparer with the built-in word lists. */
  public static Comparer standard() {
    return new Comparer();
  }

  /** Compares the report's two latest years, program by program. */
  public Comparison compare(ResultsReport report) {
    return new Comparison(report, List.of(), List.of(), List.of());
  }
}
