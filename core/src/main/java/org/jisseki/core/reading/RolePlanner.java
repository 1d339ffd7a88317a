package org.jisseki.core.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Decides which columns name a row: its divisions, number, name, goal and indicator. */
final class RolePlanner {

  private static final double MOSTLY = 0.6;
  private static final int LONGEST_NAME = 20;
  private static final int MOST_COLUMNS = 20_000;
  private static final String LEVELS = "大中小細";

  private final List<DraftColumn> columns;
  private final ColumnFacts facts;
  private final MeaningPlanner meanings;
  private final HeaderWordReader words;
  private final Map<HeaderMeaning, Integer> firsts = new EnumMap<>(HeaderMeaning.class);
  private int firstResult;
  private boolean reversed;

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
    this.facts = facts;
    this.meanings = new MeaningPlanner(columns, facts, resultsStated, words);
  }

  void plan() {
    meanings.plan();
    firstResult = findFirstResult();
    reversed = isReversed();
    for (HeaderMeaning meaning : HeaderMeaning.values()) {
      firsts.put(meaning, first(meaning));
    }
    int name = findName();
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

  /** The column of the names, or -1: the plainest word for it that stands before the results. */
  private int findName() {
    if (meanings.programsAcross() || isList()) {
      return -1;
    }
    int results = reversed ? columns.size() : firstResult;
    int name = plainest(last(HeaderMeaning.NAME, results));
    name = name >= 0 || namesBefore(results) ? name : last(HeaderMeaning.NAME, columns.size());
    name = name >= 0 ? name : finer(last(HeaderMeaning.ITEM, results));
    name = name >= 0 ? name : finer(lastWords(HeaderMeaning.DIVISION, results));
    name = name >= 0 ? name : lastIndicator(results);
    if (name < 0 && meanings.resultsStated()) {
      name = lastWords(HeaderMeaning.UNKNOWN, results);
      name = name >= 0 ? name : lastWords(HeaderMeaning.GOAL, results);
    }
    // 活動内容 speaks of what was done, whether or not a title says so.
    name = name >= 0 ? name : lastWords(HeaderMeaning.ACTIVITY, results);
    if (name < 0 && meanings.resultsStated()) {
      name = lastWords(HeaderMeaning.PLAN, results);
      name = name >= 0 ? name : lastWords(HeaderMeaning.OTHER, results);
    }
    return name;
  }

  /** 第1回, 第2回 … first of all lists what one program held; only what stands above names it. */
  boolean isList() {
    return !columns.isEmpty()
        && facts.share(columns.get(0).first(), HeaderWordReader::isOrdinal) >= MOSTLY
        && columns.stream().noneMatch(column -> column.means(HeaderMeaning.NAME));
  }

  /** 主な取組 right of 事業名 says what was done where each row has a 事業名 of its own. */
  private int plainest(int name) {
    int left = last(HeaderMeaning.NAME, Math.max(name, 0));
    if (left < 0 || !words.isDeed(columns.get(name).header().text())) {
      return name;
    }
    int at = columns.get(left).first();
    boolean each = facts.filled(at) == facts.rows() && !facts.repeatsDownward(at);
    if (!each || facts.hasTallMerges(at)) {
      return name;
    }
    String header = columns.get(name).header().text();
    columns.get(name).mean(words.isPlan(header) ? HeaderMeaning.PLAN : HeaderMeaning.ACTIVITY);
    return plainest(left);
  }

  private boolean namesBefore(int results) {
    return last(HeaderMeaning.ITEM, results) >= 0
        || lastWords(HeaderMeaning.DIVISION, results) >= 0;
  }

  /** The column right of a level that stands once for several rows, where it holds short names. */
  private int finer(int level) {
    int next = level + 1;
    if (level < 0 || next >= columns.size()) {
      return level;
    }
    int apart = firstToldApart(level);
    if (apart > level) {
      return apart;
    }
    DraftColumn beside = columns.get(next);
    int at = beside.first();
    boolean described = beside.means(HeaderMeaning.PLAN) || beside.means(HeaderMeaning.ACTIVITY);
    boolean unknown = beside.means(HeaderMeaning.UNKNOWN) && next < firstResult;
    boolean named =
        (described
                && facts.leavesBlankBeside(columns.get(level).first(), at)
                && facts.filled(at) == facts.rows())
            || (unknown && groups(columns.get(level), next) && !facts.repeatsDownward(at))
            || (beside.means(HeaderMeaning.INDICATOR)
                && isNumbered()
                && standsForSeveral(columns.get(level).first(), at));
    return named && facts.all(at, RolePlanner::isShort) ? next : level;
  }

  /**
   * The first column right of a level, past further levels, whose short words differ row by row.
   */
  private int firstToldApart(int level) {
    for (int i = level + 1; i < firstResult; i++) {
      DraftColumn column = columns.get(i);
      int at = column.first();
      boolean open =
          column.means(HeaderMeaning.UNKNOWN)
              || column.means(HeaderMeaning.DIVISION)
              || column.means(HeaderMeaning.ITEM);
      if (!open || !standsForSeveral(columns.get(level).first(), at)) {
        return level;
      }
      if (facts.filled(at) == facts.rows() && !facts.repeatsDownward(at)) {
        return facts.all(at, RolePlanner::isShort) ? i : level;
      }
    }
    return level;
  }

  /** Whether the cells of a level stand for several rows, which the column beside tells apart. */
  private boolean standsForSeveral(int level, int beside) {
    return facts.leavesBlankBeside(level, beside)
        || facts.hasTallMerges(level)
        || facts.repeatsDownward(level);
  }

  /** Whether each row has a number, so that each is a program of its own. */
  private boolean isNumbered() {
    int number = first(HeaderMeaning.NUMBER);
    return number >= 0 && facts.filled(columns.get(number).first()) == facts.rows();
  }

  private static boolean isShort(String text) {
    return text.length() <= LONGEST_NAME
        && text.indexOf('。') < 0
        && text.substring(markEnd(text)).chars().noneMatch(Character::isDigit);
  }

  /** Where the number ends that a name may begin with: 3 民生費, (1)広報. */
  private static int markEnd(String text) {
    if (SectionMark.of(text) == SectionMark.NONE) {
      return 0;
    }
    int at = 0;
    while (at < text.length() && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
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

  private int last(HeaderMeaning meaning, int before) {
    for (int i = before - 1; i >= 0; i--) {
      if (columns.get(i).means(meaning)) {
        return i;
      }
    }
    return -1;
  }

  /** The last indicator that is no mere 計画, 実績, 計画 … */
  private int lastIndicator(int before) {
    int last = last(HeaderMeaning.INDICATOR, before);
    return last < 0 || !meanings.tellsRowsApart(columns.get(last)) ? last : lastIndicator(last);
  }

  private int lastWords(HeaderMeaning meaning, int before) {
    for (int i = before - 1; i >= 0; i--) {
      int column = columns.get(i).first();
      boolean words =
          facts.numbering(column) < MOSTLY && facts.share(column, HeaderWordReader::isDay) < MOSTLY;
      if (columns.get(i).means(meaning) && words) {
        return i;
      }
    }
    return -1;
  }

  private ColumnRole role(DraftColumn column, int index, int name) {
    return switch (column.meaning()) {
      case NUMBER -> isFirst(HeaderMeaning.NUMBER, index) ? ColumnRole.NUMBER : ColumnRole.OTHER;
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
      case UNKNOWN -> index < name && groups(column, name) ? ColumnRole.DIVISION : ColumnRole.OTHER;
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
    if (!once || !facts.all(at, RolePlanner::isShort)) {
      return false;
    }
    boolean wellKnown =
        column.means(HeaderMeaning.OTHER)
            && column.header().words().stream().allMatch(HeaderWord::known);
    return !wellKnown
        || column == columns.get(0)
        || facts.share(at, text -> SectionMark.of(text).isOrdered()) == 1;
  }

  private boolean isFirst(HeaderMeaning meaning, int index) {
    return firsts.getOrDefault(meaning, -1) == index;
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

  /** 職群 and other unknown words head a level where their words stand once for several names. */
  private boolean groups(DraftColumn column, int name) {
    int at = column.first();
    return standsForSeveral(at, columns.get(name).first()) && facts.all(at, RolePlanner::isShort);
  }

  /** 会場 is a level where it stands once for several names and no other level does. */
  private boolean isPlace(DraftColumn column, int name) {
    boolean other = isBefore(HeaderMeaning.DIVISION, name) || isBefore(HeaderMeaning.ITEM, name);
    return !other && words.isPlace(column.header().text()) && groups(column, name);
  }

  /** Goals left of the names that stand once for several rows are the table's divisions. */
  private ColumnRole goal(DraftColumn column, int index, int name) {
    boolean sparse =
        facts.filled(column.first()) < facts.rows() || facts.hasTallMerges(column.first());
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
