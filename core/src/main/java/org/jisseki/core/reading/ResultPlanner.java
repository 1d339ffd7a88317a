package org.jisseki.core.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Decides which columns hold the results of which year, and which hold targets and changes. */
final class ResultPlanner {

  private static final double MOSTLY = 0.6;

  private final List<DraftColumn> columns;
  private final ColumnFacts facts;
  private final int titleYear;
  private final boolean titled;

  /**
   * A planner.
   *
   * @param titleYear the western year of the title; 0 where it names none
   * @param titled whether the title speaks of results
   */
  ResultPlanner(List<DraftColumn> columns, ColumnFacts facts, int titleYear, boolean titled) {
    this.titled = titled;
    this.columns = columns;
    this.facts = facts;
    this.titleYear = titleYear;
  }

  void plan() {
    boolean yearInRows = any(column -> column.role() == ColumnRole.YEAR);
    keepFiguresApart();
    takeResults(HeaderMeaning.RESULT);
    takeYearsAlone();
    takeValues(yearInRows);
    takeFiguresBesideValues();
    takeIfNone(HeaderMeaning.OUTCOME, column -> true);
    takeOutcomesBesideValues();
    planWhatIsToCome();
    takeIfNone(HeaderMeaning.STATUS, column -> true);
    takeIfNone(HeaderMeaning.ACTIVITY, column -> column.western() != 0);
    takeBesidePrevious();
    takeOffices();
    takeWords();
    dateResults(yearInRows);
  }

  private boolean any(Predicate<DraftColumn> test) {
    return columns.stream().anyMatch(test);
  }

  /** Whether some column holds results of the year in hand, and not only of the one before. */
  private boolean hasResults() {
    boolean some = any(column -> column.role() == ColumnRole.RESULT);
    return some && (titleYear == 0 || !any(this::isPrevious) || any(this::isNotPrevious));
  }

  private boolean isPrevious(DraftColumn column) {
    return column.role() == ColumnRole.RESULT && column.western() == titleYear - 1;
  }

  private boolean isNotPrevious(DraftColumn column) {
    return column.role() == ColumnRole.RESULT && column.western() != titleYear - 1;
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
    Set<Integer> plainer = yearsOfPlainResults();
    for (DraftColumn column : columns) {
      boolean free = column.means(HeaderMeaning.YEAR_ALONE) && isFree(column);
      if (free && !plainer.contains(column.western()) && !plainer.contains(0)) {
        column.take(ColumnRole.RESULT);
      }
    }
  }

  /** The years of which a column says that it holds the results. */
  private Set<Integer> yearsOfPlainResults() {
    Set<Integer> years = new HashSet<>();
    for (DraftColumn column : columns) {
      if (column.means(HeaderMeaning.RESULT)) {
        years.add(column.western() == 0 ? titleYear : column.western());
      }
    }
    return years;
  }

  /**
   * The years of the results that were taken so far, those without a year counted to the title's.
   */
  private Set<Integer> yearsOfResults() {
    Set<Integer> years = new HashSet<>();
    for (DraftColumn column : columns) {
      if (column.role() == ColumnRole.RESULT) {
        years.add(column.western() == 0 ? titleYear : column.western());
      }
    }
    return years;
  }

  /** A word that nobody knows heads results of its year unless a plainer word does. */
  private static boolean isGuess(DraftColumn column) {
    List<HeaderWord> words = column.header().words();
    return words.size() > 1 && words.get(words.size() - 1).meaning() == HeaderMeaning.UNKNOWN;
  }

  private void takeValues(boolean yearInRows) {
    boolean before = hasResults();
    Set<Integer> plainer = yearsOfPlainResults();
    Set<Integer> held = yearsOfResults();
    for (DraftColumn column : columns) {
      boolean dated = column.western() != 0;
      boolean under =
          column.header().words().stream()
              .anyMatch(word -> word.meaning().results() && word.meaning() != HeaderMeaning.VALUE);
      boolean ordinals = facts.share(column.first(), HeaderWordReader::isOrdinal) >= MOSTLY;
      boolean other = ordinals || (isGuess(column) && plainer.contains(column.western()));
      if (column.means(HeaderMeaning.VALUE) && isFree(column) && !other) {
        boolean only = !dated && titleYear != 0 && !held.contains(titleYear);
        boolean taken = only || yearInRows || (dated && (!before || under)) || under || !before;
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
      if (values && free && facts.allFigures(column.first())) {
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

  /** 令和7年度の取組 in the report of 令和6年度 tells what is planned. */
  private void planWhatIsToCome() {
    for (DraftColumn column : columns) {
      boolean words = column.means(HeaderMeaning.STATUS) || column.means(HeaderMeaning.ACTIVITY);
      if (words && isFree(column) && titleYear != 0 && column.western() > titleYear) {
        column.mean(HeaderMeaning.OTHER);
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

  /** Where only last year has a column, one of an unknown word beside it is this year's. */
  private void takeBesidePrevious() {
    if (hasResults()) {
      return;
    }
    for (int i = 0; i < columns.size(); i++) {
      DraftColumn column = columns.get(i);
      boolean free = column.means(HeaderMeaning.UNKNOWN) && isFree(column);
      boolean beside = isPreviousAt(i - 1) || isPreviousAt(i + 1);
      if (free && beside && facts.words(column.first()) < 1 - MOSTLY) {
        column.take(ColumnRole.RESULT);
        return;
      }
    }
  }

  /** Under a title of results, figures below words of the council's own: one office a column. */
  private void takeOffices() {
    if (!titled || titleYear == 0 || any(column -> column.role() == ColumnRole.RESULT)) {
      return;
    }
    for (DraftColumn column : columns) {
      boolean free = column.means(HeaderMeaning.UNKNOWN) && isFree(column);
      if (free && facts.figures(column.first()) >= MOSTLY) {
        column.take(ColumnRole.RESULT);
      }
    }
  }

  private boolean isPreviousAt(int index) {
    return index >= 0 && index < columns.size() && isPrevious(columns.get(index));
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
