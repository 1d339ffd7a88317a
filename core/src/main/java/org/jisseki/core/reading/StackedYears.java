package org.jisseki.core.reading;

import java.util.List;
import java.util.Optional;
import org.jisseki.core.text.FiscalYearNotation;

/**
 * Two years that share a column, one above the other: 上段 令和5年度、下段 令和4年度.
 *
 * @param upper the year of a program's upper row
 * @param lower the year of its lower row
 */
record StackedYears(FiscalYearNotation upper, FiscalYearNotation lower) {

  private static final String UPPER = "上段";
  private static final String LOWER = "下段";

  /** What a header or a line above it says about two years in one column. */
  static Optional<StackedYears> of(String text) {
    int upper = text.indexOf(UPPER);
    int lower = text.indexOf(LOWER);
    if (upper < 0 || lower < 0) {
      return Optional.empty();
    }
    List<FiscalYearNotation> years = FiscalYearNotation.findAll(FoldedText.compact(text));
    if (years.size() != 2) {
      return Optional.empty();
    }
    return Optional.of(
        upper < lower
            ? new StackedYears(years.get(0), years.get(1))
            : new StackedYears(years.get(1), years.get(0)));
  }
}
