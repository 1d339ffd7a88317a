package org.jisseki.core.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jisseki.core.text.FiscalYear;
import org.jisseki.core.text.FiscalYearNotation;

/** Decides which columns hold the results of which year, and which hold targets and changes. */
final class ResultPlanner {

  private static final double MOSTLY = 0.6;

  private final List<DraftColumn> columns;
  private final ColumnFacts facts;
  private final int titleYear;

  /**
   * A planner.
   *
   * @param titleYear the western year of the title; 0 where it names none
   */
  ResultPlanner(List<DraftColumn> columns, ColumnFacts facts, int titleYear) {
    this.columns = columns;
    this.facts = facts;
    this.titleYear = titleYear;
  }

  void plan() {
    boolean yearInRows = any(column -> column.role() == ColumnRole.YEAR);
    resolveYears();
    keepFiguresApart();
    takeResults(HeaderMeaning.RESULT);
    takeYearsAlone();
    takeValues(yearInRows);
    takeFiguresBesideValues();
    takeIfNone(HeaderMeaning.OUTCOME, column -> true);
    takeOutcomesBesideValues();
    takeIfNone(HeaderMeaning.STATUS, column -> true);
    takeIfNone(HeaderMeaning.ACTIVITY, column -> column.western() != 0);
    takeWords();
    dateResults(yearInRows);
  }

  private boolean any(Predicate<DraftColumn> test) {
    return columns.stream().anyMatch(test);
  }

  private boolean hasResults() {
    return any(column -> column.role() == ColumnRole.RESULT);
  }

  private void resolveYears() {
    int reference = titleYear != 0 ? titleYear : latestStated();
    for (DraftColumn column : columns) {
      for (FiscalYearNotation mention : column.years()) {
        if (mention.year().isPresent()) {
          column.date(mention.year().get().western());
          break;
        }
        if (reference != 0) {
          column.date(mention.year(FiscalYear.of(reference)).western());
        }
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

  /** 計画 over figures is a target; over words it is the plan. */
  private void keepFiguresApart() {
    for (DraftColumn column : columns) {
      boolean target =
          column.means(HeaderMeaning.TARGET)
              || (column.means(HeaderMeaning.PLAN) && facts.figures(column.first()) >= MOSTLY);
      if (target && isFree(column)) {
        column.take(ColumnRole.TARGET);
      } else if (column.means(HeaderMeaning.CHANGE) && isFree(column)) {
        column.take(ColumnRole.CHANGE);
      }
    }
  }

  private static boolean isFree(DraftColumn column) {
    return column.role() == ColumnRole.OTHER;
  }

  private void takeResults(HeaderMeaning meaning) {
    for (DraftColumn column : columns) {
      if (column.means(meaning) && isFree(column)) {
        column.take(ColumnRole.RESULT);
      }
    }
  }

  /** A year and nothing else heads results unless plainer columns hold results of the same year. */
  private void takeYearsAlone() {
    Set<Integer> plainer = new HashSet<>();
    for (DraftColumn column : columns) {
      if (column.means(HeaderMeaning.RESULT)) {
        plainer.add(column.western() == 0 ? titleYear : column.western());
      }
    }
    for (DraftColumn column : columns) {
      boolean free = column.means(HeaderMeaning.YEAR_ALONE) && isFree(column);
      if (free && !plainer.contains(column.western()) && !plainer.contains(0)) {
        column.take(ColumnRole.RESULT);
      }
    }
  }

  private void takeValues(boolean yearInRows) {
    boolean before = hasResults();
    for (DraftColumn column : columns) {
      boolean dated = column.western() != 0;
      boolean under =
          column.header().words().stream()
              .anyMatch(word -> word.meaning().results() && word.meaning() != HeaderMeaning.VALUE);
      if (column.means(HeaderMeaning.VALUE) && isFree(column)) {
        boolean taken = yearInRows || (dated && (!before || under)) || under || !before;
        column.take(taken ? ColumnRole.RESULT : ColumnRole.OTHER);
      }
    }
  }

  /** Among columns of counted things, one of an unknown word over figures counts something too. */
  private void takeFiguresBesideValues() {
    boolean values =
        columns.stream().allMatch(c -> c.role() != ColumnRole.RESULT || isUndatedValue(c))
            && columns.stream().filter(ResultPlanner::isUndatedValue).count() > 1;
    for (DraftColumn column : columns) {
      boolean free = column.means(HeaderMeaning.UNKNOWN) && isFree(column);
      if (values && free && facts.figures(column.first()) == 1) {
        column.take(ColumnRole.RESULT);
      }
    }
  }

  private static boolean isUndatedValue(DraftColumn column) {
    return column.role() == ColumnRole.RESULT
        && column.means(HeaderMeaning.VALUE)
        && column.western() == 0;
  }

  /** 実施結果 with its figures beside 参加人数: both are the result. */
  private void takeOutcomesBesideValues() {
    boolean plainer =
        any(column -> column.role() == ColumnRole.RESULT && !column.means(HeaderMeaning.VALUE));
    for (DraftColumn column : columns) {
      boolean free = column.means(HeaderMeaning.OUTCOME) && isFree(column);
      if (free && !plainer && facts.words(column.first()) < 1 - MOSTLY) {
        column.take(ColumnRole.RESULT);
      }
    }
  }

  private void takeIfNone(HeaderMeaning meaning, Predicate<DraftColumn> test) {
    if (hasResults()) {
      return;
    }
    for (DraftColumn column : columns) {
      if (column.means(meaning) && isFree(column) && test.test(column)) {
        column.take(ColumnRole.RESULT);
      }
    }
  }

  /** What is left of the words: the first plan and the first activity. */
  private void takeWords() {
    takeFirst(ColumnRole.PLAN, HeaderMeaning.PLAN);
    takeFirst(ColumnRole.ACTIVITY, HeaderMeaning.ACTIVITY);
    if (!any(column -> column.role() == ColumnRole.ACTIVITY)) {
      takeFirst(ColumnRole.ACTIVITY, HeaderMeaning.STATUS);
    }
  }

  private void takeFirst(ColumnRole role, HeaderMeaning meaning) {
    for (DraftColumn column : columns) {
      if (column.means(meaning) && isFree(column)) {
        column.take(role);
        return;
      }
    }
  }

  /** Results without a year are those of the title's year; without any year they are none. */
  private void dateResults(boolean yearInRows) {
    boolean stated = any(this::statesTitleYear);
    for (DraftColumn column : columns) {
      if (column.role() == ColumnRole.RESULT && column.western() == 0 && !yearInRows) {
        if (titleYear == 0 || stated) {
          column.take(ColumnRole.OTHER);
        } else {
          column.date(titleYear);
        }
      }
    }
  }

  private boolean statesTitleYear(DraftColumn column) {
    return column.role() == ColumnRole.RESULT
        && column.western() == titleYear
        && !column.years().isEmpty();
  }
}
