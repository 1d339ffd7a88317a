package org.jisseki.core.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Decides which columns name a row: its divisions, number, name, goal and indicator. */
final class RolePlanner {

  private static final int MOST_COLUMNS = 20_000;
  private static final String LEVELS = "大中小細";

  private final List<DraftColumn> columns;
  private final DraftColumns lookup;
  private final ColumnFacts facts;
  private final MeaningPlanner meanings;
  private final HeaderWordReader words;
  private final Map<HeaderMeaning, Integer> firsts = new EnumMap<>(HeaderMeaning.class);
  private int firstResult;
  private int number;
  private boolean reversed;
  private boolean list;

  /**
   * A planner.
   *
   * @param resultsStated whether header or title speak of results, so that a column of unknown
   *     heading may be taken for the names
   */
  RolePlanner(
      List<DraftColumn> columns, ColumnFacts facts, boolean resultsStated, HeaderWordReader words) {
    this.words = words;
    this.columns = columns;
    this.lookup = new DraftColumns(columns, facts);
    this.facts = facts;
    this.meanings = new MeaningPlanner(columns, facts, resultsStated, words);
  }

  void plan() {
    meanings.plan();
    firstResult = findFirstResult();
    reversed = isReversed();
    for (HeaderMeaning meaning : HeaderMeaning.values()) {
      firsts.put(meaning, lookup.first(meaning));
    }
    number = numberOfPrograms();
    NamePlanner names = new NamePlanner(lookup, facts, meanings, words, firstResult, reversed);
    list = names.isList();
    int name = names.find();
    for (int i = 0; i < columns.size(); i++) {
      DraftColumn column = columns.get(i);
      column.take(i == name ? ColumnRole.NAME : role(column, i, name));
      column.stand(level(column, i, name));
    }
  }

  /** 大, 中, 小 say how deep a column stands; else the column farthest from the names is outermost. */
  private static int level(DraftColumn column, int index, int name) {
    String header = FoldedText.of(column.header().text());
    int level = header.isEmpty() ? -1 : LEVELS.indexOf(header.charAt(0));
    if (level >= 0) {
      return level;
    }
    return index < name ? index : MOST_COLUMNS - index;
  }

  private int findFirstResult() {
    for (int i = 0; i < columns.size(); i++) {
      HeaderMeaning meaning = columns.get(i).meaning();
      boolean figure = meaning.results() && meaning != HeaderMeaning.ACTIVITY;
      if (figure && meaning != HeaderMeaning.STATUS) {
        return i;
      }
    }
    return columns.size();
  }

  /** Whether the rows list what one program held, which only the heading above them names. */
  boolean isList() {
    return list;
  }

  /** Of several columns of numbers, the first that tells each row apart: 部番号 numbers levels. */
  private int numberOfPrograms() {
    int first = lookup.first(HeaderMeaning.NUMBER);
    if (first == lookup.last(HeaderMeaning.NUMBER, columns.size())) {
      return first;
    }
    for (int i = first; i < columns.size(); i++) {
      int at = columns.get(i).first();
      boolean apart = facts.filled(at) == facts.rows() && !facts.repeatsDownward(at);
      if (columns.get(i).means(HeaderMeaning.NUMBER) && apart) {
        return i;
      }
    }
    return first;
  }

  /** Whether all columns of names stand behind the results. */
  private boolean isReversed() {
    int results = firstResult;
    boolean before = false;
    boolean behind = false;
    for (int i = 0; i < columns.size(); i++) {
      boolean names = columns.get(i).meaning().names() && !columns.get(i).means(HeaderMeaning.YEAR);
      before |= names && i < results;
      behind |= names && i > results;
    }
    return behind && !before;
  }

  private ColumnRole role(DraftColumn column, int index, int name) {
    return switch (column.meaning()) {
      case NUMBER -> index == number ? ColumnRole.NUMBER : ColumnRole.OTHER;
      case DIVISION -> division(column, index, name);
      case NAME -> index < name ? ColumnRole.DIVISION : ColumnRole.OTHER;
      case ITEM -> index < name ? ColumnRole.DIVISION : besideName(column, name);
      case INDICATOR -> ColumnRole.INDICATOR;
      case GOAL -> goal(column, index, name);
      case DEPARTMENT -> department(index, name);
      case UNIT -> ColumnRole.UNIT;
      case YEAR -> year(column);
      case OTHER ->
          index < name && (isPlace(column, name) || standsOver(column, name))
              ? ColumnRole.DIVISION
              : ColumnRole.OTHER;
      case UNKNOWN ->
          index < name && lookup.groups(column, name) ? ColumnRole.DIVISION : ColumnRole.OTHER;
      case PLAN, ACTIVITY ->
          index < name && standsOver(column, name) ? ColumnRole.DIVISION : ColumnRole.OTHER;
      default -> ColumnRole.OTHER;
    };
  }

  /** A level, unless it tells the rows of a program apart or stands behind the results: 次年度の方針. */
  private ColumnRole division(DraftColumn column, int index, int name) {
    if (name < 0 || index < name) {
      return ColumnRole.DIVISION;
    }
    if (meanings.tellsRowsApart(column)) {
      return ColumnRole.INDICATOR;
    }
    return index > firstResult && !reversed ? ColumnRole.OTHER : ColumnRole.DIVISION;
  }

  /**
   * Whether words that are no level elsewhere head one here: 基本課題 or 施策の方向性 over short names that
   * stand once for several rows; first of all columns or numbered where the word is well known for
   * something else.
   */
  private boolean standsOver(DraftColumn column, int name) {
    int at = column.first();
    boolean once =
        facts.leavesBlankBeside(at, columns.get(name).first()) || facts.hasTallMerges(at);
    if (!once || !facts.all(at, DraftColumns::isShort)) {
      return false;
    }
    boolean wellKnown =
        column.means(HeaderMeaning.OTHER)
            && column.header().words().stream().allMatch(HeaderWord::known);
    return !wellKnown
        || column == lookup.outermost()
        || facts.share(at, text -> SectionMark.of(text).isOrdered()) == 1;
  }

  private boolean isFirst(HeaderMeaning meaning, int index) {
    return firsts.getOrDefault(meaning, -1) == index;
  }

  /** A 項目 right of the name counts what a program did where the name stands over several rows. */
  private ColumnRole besideName(DraftColumn column, int name) {
    if (reversed) {
      return ColumnRole.DIVISION;
    }
    if (name < 0
        || column.first() > columns.get(Math.min(firstResult, columns.size() - 1)).first()) {
      return ColumnRole.OTHER;
    }
    int names = columns.get(name).first();
    boolean several =
        facts.leavesBlankBeside(names, column.first()) || facts.repeatsDownward(names);
    return several ? ColumnRole.INDICATOR : ColumnRole.OTHER;
  }

  /** 会場 is a level where it stands once for several names and no other level does. */
  private boolean isPlace(DraftColumn column, int name) {
    boolean other = isBefore(HeaderMeaning.DIVISION, name) || isBefore(HeaderMeaning.ITEM, name);
    return !other && words.isPlace(column.header().text()) && lookup.groups(column, name);
  }

  /** Goals left of the names that stand once for several rows are the table's divisions. */
  private ColumnRole goal(DraftColumn column, int index, int name) {
    boolean sparse = facts.isSparse(column.first()) || facts.hasTallMerges(column.first());
    if (index < name && sparse) {
      column.markGoal();
      return ColumnRole.DIVISION;
    }
    return isFirst(HeaderMeaning.GOAL, index) ? ColumnRole.GOAL : ColumnRole.OTHER;
  }

  /** The department is a level where it stands before the names and no other level does. */
  private ColumnRole department(int index, int name) {
    boolean other = isBefore(HeaderMeaning.DIVISION, name) || isBefore(HeaderMeaning.ITEM, name);
    return index < name && !other ? ColumnRole.DIVISION : ColumnRole.OTHER;
  }

  private boolean isBefore(HeaderMeaning meaning, int name) {
    int first = firsts.getOrDefault(meaning, -1);
    return first >= 0 && first < name;
  }

  private ColumnRole year(DraftColumn column) {
    return meanings.isYears(column) ? ColumnRole.YEAR : ColumnRole.OTHER;
  }
}
