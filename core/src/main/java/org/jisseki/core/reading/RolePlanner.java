package org.jisseki.core.reading;

import java.util.List;

/** Decides which columns name a row: its divisions, number, name, goal and indicator. */
final class RolePlanner {

  private static final double MOSTLY = 0.6;

  private final List<DraftColumn> columns;
  private final ColumnFacts facts;
  private final boolean resultsStated;

  /**
   * A planner.
   *
   * @param resultsStated whether header or title speak of results, so that a column of unknown
   *     heading may be taken for the names
   */
  RolePlanner(List<DraftColumn> columns, ColumnFacts facts, boolean resultsStated) {
    this.columns = columns;
    this.facts = facts;
    this.resultsStated = resultsStated;
  }

  void plan() {
    giveBlankHeadersMeanings();
    int name = findName();
    for (int i = 0; i < columns.size(); i++) {
      DraftColumn column = columns.get(i);
      column.take(i == name ? ColumnRole.NAME : role(column, i, name));
    }
  }

  private void giveBlankHeadersMeanings() {
    for (DraftColumn column : columns) {
      if (column.header().isBlank() && facts.filled(column.first()) > 0) {
        boolean numbering = facts.numbering(column.first()) >= MOSTLY;
        column.mean(numbering ? HeaderMeaning.NUMBER : HeaderMeaning.DIVISION);
      }
    }
  }

  private int firstResult() {
    for (int i = 0; i < columns.size(); i++) {
      HeaderMeaning meaning = columns.get(i).meaning();
      boolean figure = meaning.results() && meaning != HeaderMeaning.ACTIVITY;
      if (figure && meaning != HeaderMeaning.STATUS) {
        return i;
      }
    }
    return columns.size();
  }

  /** The column of the names, or -1: the plainest word for it that stands before the results. */
  private int findName() {
    int results = firstResult();
    int name = last(HeaderMeaning.NAME, results);
    name = name >= 0 ? name : last(HeaderMeaning.NAME, columns.size());
    name = name >= 0 ? name : last(HeaderMeaning.ITEM, results);
    name = name >= 0 ? name : lastWords(HeaderMeaning.DIVISION, results);
    name = name >= 0 ? name : last(HeaderMeaning.INDICATOR, results);
    if (name < 0 && resultsStated) {
      name = lastWords(HeaderMeaning.UNKNOWN, results);
      name = name >= 0 ? name : lastWords(HeaderMeaning.GOAL, results);
      name = name >= 0 ? name : lastWords(HeaderMeaning.ACTIVITY, results);
    }
    return name;
  }

  private int last(HeaderMeaning meaning, int before) {
    for (int i = before - 1; i >= 0; i--) {
      if (columns.get(i).means(meaning)) {
        return i;
      }
    }
    return -1;
  }

  private int lastWords(HeaderMeaning meaning, int before) {
    for (int i = before - 1; i >= 0; i--) {
      int column = columns.get(i).first();
      if (columns.get(i).means(meaning) && facts.numbering(column) < MOSTLY) {
        return i;
      }
    }
    return -1;
  }

  private ColumnRole role(DraftColumn column, int index, int name) {
    return switch (column.meaning()) {
      case NUMBER -> first(HeaderMeaning.NUMBER) == index ? ColumnRole.NUMBER : ColumnRole.OTHER;
      case DIVISION -> ColumnRole.DIVISION;
      case NAME -> index < name ? ColumnRole.DIVISION : ColumnRole.OTHER;
      case ITEM -> index < name ? ColumnRole.DIVISION : besideName(column, name);
      case INDICATOR -> ColumnRole.INDICATOR;
      case GOAL -> goal(column, index, name);
      case DEPARTMENT -> department(index, name);
      case UNIT -> ColumnRole.UNIT;
      case YEAR -> year(column);
      default -> ColumnRole.OTHER;
    };
  }

  private int first(HeaderMeaning meaning) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).means(meaning)) {
        return i;
      }
    }
    return -1;
  }

  /** A 項目 right of the name counts what a program did where the name stands over several rows. */
  private ColumnRole besideName(DraftColumn column, int name) {
    if (name < 0
        || column.first() > columns.get(Math.min(firstResult(), columns.size() - 1)).first()) {
      return ColumnRole.OTHER;
    }
    int names = columns.get(name).first();
    boolean several =
        facts.leavesBlankBeside(names, column.first()) || facts.repeatsDownward(names);
    return several ? ColumnRole.INDICATOR : ColumnRole.OTHER;
  }

  /** Goals left of the names that stand once for several rows are the table's divisions. */
  private ColumnRole goal(DraftColumn column, int index, int name) {
    boolean sparse =
        facts.filled(column.first()) < facts.rows() || facts.hasTallMerges(column.first());
    if (index < name && sparse) {
      column.markGoal();
      return ColumnRole.DIVISION;
    }
    return first(HeaderMeaning.GOAL) == index ? ColumnRole.GOAL : ColumnRole.OTHER;
  }

  /** The department is a level where it stands before the names and no other level does. */
  private ColumnRole department(int index, int name) {
    for (int i = 0; i < name; i++) {
      HeaderMeaning meaning = columns.get(i).meaning();
      if (meaning == HeaderMeaning.DIVISION || meaning == HeaderMeaning.ITEM) {
        return ColumnRole.OTHER;
      }
    }
    return index < name ? ColumnRole.DIVISION : ColumnRole.OTHER;
  }

  private ColumnRole year(DraftColumn column) {
    return facts.years(column.first()) >= MOSTLY ? ColumnRole.YEAR : ColumnRole.OTHER;
  }
}
