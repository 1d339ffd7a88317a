package org.jisseki.core.reading;

import java.util.List;

/** Puts right what header words mean by themselves, in the light of what stands below them. */
final class MeaningPlanner {

  private static final double MOSTLY = 0.6;

  private final List<DraftColumn> columns;
  private final ColumnFacts facts;
  private final HeaderWordReader words;
  private boolean resultsStated;
  private boolean programsAcross;

  /**
   * A planner.
   *
   * @param resultsStated whether header or title speak of results
   */
  MeaningPlanner(
      List<DraftColumn> columns, ColumnFacts facts, boolean resultsStated, HeaderWordReader words) {
    this.columns = columns;
    this.facts = facts;
    this.resultsStated = resultsStated;
    this.words = words;
  }

  void plan() {
    giveBlankHeadersMeanings();
    findKindsOfRows();
    findFiguresOfYears();
    findGoalsAmongTargets();
    findCountsOfDeeds();
    findIndicatorsAmongResults();
  }

  /** Whether header, title or the rows speak of results. */
  boolean resultsStated() {
    return resultsStated;
  }

  /** Whether each column of results is a program, over a row for each year. */
  boolean programsAcross() {
    return programsAcross;
  }

  private boolean any(HeaderMeaning meaning) {
    return columns.stream().anyMatch(column -> column.means(meaning));
  }

  private void giveBlankHeadersMeanings() {
    for (DraftColumn column : columns) {
      if (column.header().isBlank()
          && column.means(HeaderMeaning.UNKNOWN)
          && facts.filled(column.first()) > 0) {
        boolean numbering = facts.numbering(column.first()) >= MOSTLY;
        boolean years = facts.years(column.first()) >= MOSTLY;
        column.mean(
            years ? HeaderMeaning.YEAR : numbering ? HeaderMeaning.NUMBER : HeaderMeaning.DIVISION);
      }
    }
  }

  /** 区分 over 計画, 実績, 計画 … says what each row states, and over R5, R4 … of which year. */
  private void findKindsOfRows() {
    for (int i = 1; i < columns.size(); i++) {
      DraftColumn column = columns.get(i);
      boolean open =
          column.means(HeaderMeaning.DIVISION)
              || column.means(HeaderMeaning.ITEM)
              || column.means(HeaderMeaning.UNKNOWN);
      if (!open || !mayTellRowsApart(column)) {
        continue;
      }
      if (!tellsRowsApart(column)) {
        findKinds(column);
        continue;
      }
      boolean years = !any(HeaderMeaning.YEAR) && facts.all(column.first(), this::isYearOfResult);
      boolean results = facts.any(column.first(), this::isResultRow);
      if (years || results) {
        column.mean(years ? HeaderMeaning.YEAR : HeaderMeaning.INDICATOR);
        resultsStated = true;
      }
    }
  }

  /** The first text of most columns is no known word, which spares further questions. */
  private boolean mayTellRowsApart(DraftColumn column) {
    return facts.first(column.first()).filter(text -> isKnown(words.read(text))).isPresent();
  }

  private static boolean isKnown(HeaderWord word) {
    return word.known() || !word.years().isEmpty() || word.weight() > 0;
  }

  /** 区分 over 計画, 実績, 課題, 計画 … says more of each row than whether it states a result. */
  private void findKinds(DraftColumn column) {
    RowKinds kinds = RowKinds.of(facts, column.first(), words);
    if (kinds.tellRows()) {
      column.tell(kinds);
      column.mean(HeaderMeaning.INDICATOR);
      resultsStated = true;
    }
  }

  private boolean isYearOfResult(String text) {
    HeaderWord word = words.read(text);
    return !word.years().isEmpty() && word.meaning().results();
  }

  private boolean isResultRow(String text) {
    return words.read(text).meaning().results();
  }

  /** 目標, 実績, 目標, 実績 … says what each row of a program states. */
  boolean tellsRowsApart(DraftColumn column) {
    return facts.all(column.first(), this::isRowKind);
  }

  private boolean isRowKind(String text) {
    return switch (words.read(text).meaning()) {
      case TARGET, CHANGE, PLAN, RESULT, YEAR_ALONE -> true;
      default -> false;
    };
  }

  /** Beside the years of the rows, figures under words of the council's own are results. */
  private void findFiguresOfYears() {
    boolean years = columns.stream().anyMatch(column -> isYears(column));
    boolean named =
        columns.stream()
            .anyMatch(column -> column.means(HeaderMeaning.NAME) || column.meaning().results());
    if (!years || named) {
      return;
    }
    for (DraftColumn column : columns) {
      if (column.means(HeaderMeaning.UNKNOWN) && facts.figures(column.first()) >= MOSTLY) {
        column.mean(HeaderMeaning.VALUE);
        programsAcross = true;
      } else if (column.means(HeaderMeaning.ITEM)) {
        column.mean(HeaderMeaning.INDICATOR);
      }
    }
  }

  /** Whether the rows of a column are years. */
  boolean isYears(DraftColumn column) {
    return column.means(HeaderMeaning.YEAR) && facts.years(column.first()) >= MOSTLY;
  }

  /** 目標 or 計画 over 基本目標1, 基本目標2 … is the goal of the plan and no figure to reach. */
  private void findGoalsAmongTargets() {
    for (DraftColumn column : columns) {
      int at = column.first();
      boolean dated = !column.years().isEmpty() || column.header().words().size() > 1;
      boolean planned = column.means(HeaderMeaning.TARGET) || column.means(HeaderMeaning.PLAN);
      if (planned
          && !dated
          && facts.figures(at) < 1 - MOSTLY
          && facts.share(at, GoalSplitter::isGoal) >= MOSTLY) {
        column.mean(HeaderMeaning.GOAL);
      }
    }
  }

  /** 実施（回） over nothing but figures counts what was done. */
  private void findCountsOfDeeds() {
    for (DraftColumn column : columns) {
      boolean deed = column.means(HeaderMeaning.STATUS) || column.means(HeaderMeaning.ACTIVITY);
      if (deed && facts.all(column.first(), MeaningPlanner::isBareNumber)) {
        column.mean(HeaderMeaning.VALUE);
      }
    }
  }

  /** 12, and not 5回連続. */
  private static boolean isBareNumber(String text) {
    return FoldedText.of(text)
        .chars()
        .allMatch(c -> (c >= '0' && c <= '9') || c == ',' || c == '.');
  }

  /** 実績内容 over 海岸清掃, 参加者 … beside a column of figures says what the figures count. */
  private void findIndicatorsAmongResults() {
    for (int i = 0; i + 1 < columns.size(); i++) {
      DraftColumn column = columns.get(i);
      boolean plain = column.means(HeaderMeaning.RESULT) && column.years().isEmpty();
      if (plain && facts.allWords(column.first()) && isFigure(columns.get(i + 1))) {
        column.mean(HeaderMeaning.INDICATOR);
      }
    }
  }

  private boolean isFigure(DraftColumn column) {
    return column.means(HeaderMeaning.VALUE) && facts.allFigures(column.first());
  }
}
