package org.jisseki.core.reading;

/** Finds the column of the names among the columns of a header. */
final class NamePlanner {

  private static final double MOSTLY = 0.6;

  private final DraftColumns columns;
  private final ColumnFacts facts;
  private final MeaningPlanner meanings;
  private final HeaderWordReader words;
  private final int firstResult;
  private final boolean reversed;

  /**
   * A planner.
   *
   * @param firstResult the index of the first column of results
   * @param reversed whether all columns of names stand behind the results
   */
  NamePlanner(
      DraftColumns columns,
      ColumnFacts facts,
      MeaningPlanner meanings,
      HeaderWordReader words,
      int firstResult,
      boolean reversed) {
    this.columns = columns;
    this.facts = facts;
    this.meanings = meanings;
    this.words = words;
    this.firstResult = firstResult;
    this.reversed = reversed;
  }

  /** The column of the names, or -1: the plainest word for it that stands before the results. */
  int find() {
    if (meanings.programsAcross() || isList()) {
      return -1;
    }
    int results = reversed ? columns.size() : firstResult;
    int name = plainest(columns.last(HeaderMeaning.NAME, results));
    name =
        name >= 0 || namesBefore(results) ? name : columns.last(HeaderMeaning.NAME, columns.size());
    name = name >= 0 ? name : finer(columns.last(HeaderMeaning.ITEM, results));
    name = name >= 0 ? name : finer(columns.lastWords(HeaderMeaning.DIVISION, results));
    name = name >= 0 ? name : lastIndicator(results);
    if (name < 0 && meanings.resultsStated()) {
      name = columns.lastWords(HeaderMeaning.UNKNOWN, results);
      name = name >= 0 ? name : columns.lastWords(HeaderMeaning.GOAL, results);
    }
    // 活動内容 speaks of what was done, whether or not a title says so.
    name = name >= 0 ? name : columns.lastWords(HeaderMeaning.ACTIVITY, results);
    if (name < 0 && meanings.resultsStated()) {
      name = columns.lastWords(HeaderMeaning.PLAN, results);
      name = name >= 0 ? name : columns.lastWords(HeaderMeaning.OTHER, results);
    }
    return name;
  }

  /** 第1回, 第2回 … first of all lists what one program held; only what stands above names it. */
  boolean isList() {
    return columns.size() > 0
        && facts.share(columns.outermost().first(), HeaderWordReader::isOrdinal) >= MOSTLY
        && columns.first(HeaderMeaning.NAME) < 0;
  }

  /** 主な取組 right of 事業名 says what was done where each row has a 事業名 of its own. */
  private int plainest(int name) {
    int left = columns.last(HeaderMeaning.NAME, Math.max(name, 0));
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
    return columns.last(HeaderMeaning.ITEM, results) >= 0
        || columns.lastWords(HeaderMeaning.DIVISION, results) >= 0;
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
                && columns.standsForSeveral(columns.get(level).first(), at)
                && facts.filled(at) == facts.rows())
            || (unknown && columns.groups(columns.get(level), next) && !facts.repeatsDownward(at))
            || (beside.means(HeaderMeaning.INDICATOR)
                && isNumbered()
                && columns.standsForSeveral(columns.get(level).first(), at));
    return named && facts.all(at, DraftColumns::isShort) ? next : level;
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
      if (!open || !columns.standsForSeveral(columns.get(level).first(), at)) {
        return level;
      }
      if (facts.filled(at) == facts.rows() && !facts.repeatsDownward(at)) {
        return facts.all(at, DraftColumns::isShort) ? i : level;
      }
    }
    return level;
  }

  /** Whether each row has a number, so that each is a program of its own. */
  private boolean isNumbered() {
    int number = columns.first(HeaderMeaning.NUMBER);
    return number >= 0 && facts.filled(columns.get(number).first()) == facts.rows();
  }

  /** The last indicator that is no mere 計画, 実績, 計画 … */
  private int lastIndicator(int before) {
    int last = columns.last(HeaderMeaning.INDICATOR, before);
    return last < 0 || !meanings.tellsRowsApart(columns.get(last)) ? last : lastIndicator(last);
  }
}
