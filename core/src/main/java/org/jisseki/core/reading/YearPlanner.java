package org.jisseki.core.reading;

import java.util.List;
import java.util.Optional;
import org.jisseki.core.text.FiscalYear;
import org.jisseki.core.text.FiscalYearNotation;

/** Finds the year that each column speaks of, in the light of the title's. */
final class YearPlanner {

  private final List<DraftColumn> columns;
  private final int titleYear;
  private final Optional<StackedYears> above;

  /**
   * A planner.
   *
   * @param titleYear the western year of the title; 0 where it names none
   * @param above two years that share the columns of results, as a line above the table says
   */
  YearPlanner(List<DraftColumn> columns, int titleYear, Optional<StackedYears> above) {
    this.columns = columns;
    this.titleYear = titleYear;
    this.above = above;
  }

  void resolve() {
    int reference = titleYear != 0 ? titleYear : latestStated();
    for (DraftColumn column : columns) {
      Optional<StackedYears> stacked = StackedYears.of(column.header().text());
      if (stacked.isPresent()) {
        column.date(western(stacked.get().upper(), reference));
        column.dateLower(western(stacked.get().lower(), reference));
      } else {
        resolveYear(column, reference);
      }
    }
    stack();
  }

  private static void resolveYear(DraftColumn column, int reference) {
    for (FiscalYearNotation mention : column.years()) {
      int western = western(mention, reference);
      column.date(western == 0 ? column.western() : western);
      if (mention.year().isPresent()) {
        break;
      }
    }
  }

  /** The year of a mention; 0 where it leans on another and none is known. */
  private static int western(FiscalYearNotation mention, int reference) {
    return mention
        .year()
        .or(
            () ->
                reference == 0
                    ? Optional.empty()
                    : Optional.of(mention.year(FiscalYear.of(reference))))
        .map(FiscalYear::western)
        .orElse(0);
  }

  /** Columns without a year of their own take the two that a line above the table states. */
  private void stack() {
    if (above.isEmpty() || columns.stream().anyMatch(column -> column.western() != 0)) {
      return;
    }
    int reference = titleYear;
    for (DraftColumn column : columns) {
      if (column.meaning().results()) {
        column.date(western(above.get().upper(), reference));
        column.dateLower(western(above.get().lower(), reference));
      }
    }
  }

  /** Without a title, 5年度 leans on the other columns; 前年度 needs a title. */
  private int latestStated() {
    int latest = 0;
    for (DraftColumn column : columns) {
      for (FiscalYearNotation mention : column.years()) {
        latest = Math.max(latest, mention.year().map(FiscalYear::western).orElse(0));
      }
    }
    return latest;
  }
}
