package org.jisseki.core.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the words of a column say that each row of a program states: 計画, 実績, 課題.
 *
 * @param result the meaning of the words whose rows state results; {@link HeaderMeaning#UNKNOWN}
 *     where the words of the column are no such kinds
 */
record RowKinds(HeaderMeaning result) {

  static final RowKinds NONE = new RowKinds(HeaderMeaning.UNKNOWN);

  /** What states the result where several do, the plainest first. */
  private static final List<HeaderMeaning> RESULTS =
      List.of(HeaderMeaning.RESULT, HeaderMeaning.OUTCOME, HeaderMeaning.STATUS);

  private static final Set<HeaderMeaning> KINDS =
      EnumSet.of(
          HeaderMeaning.RESULT,
          HeaderMeaning.OUTCOME,
          HeaderMeaning.STATUS,
          HeaderMeaning.ACTIVITY,
          HeaderMeaning.PLAN,
          HeaderMeaning.TARGET,
          HeaderMeaning.CHANGE,
          HeaderMeaning.OTHER);

  /** The kinds of a column; none unless all its words are kinds and some are of results. */
  static RowKinds of(ColumnFacts facts, int column, HeaderWordReader words) {
    Set<HeaderMeaning> found = EnumSet.noneOf(HeaderMeaning.class);
    boolean kinds =
        facts.all(
            column,
            text -> {
              HeaderWord word = words.read(text);
              found.add(word.meaning());
              return word.known() && KINDS.contains(word.meaning());
            });
    for (HeaderMeaning result : RESULTS) {
      if (kinds && found.contains(result) && found.size() > 1) {
        return new RowKinds(result);
      }
    }
    return NONE;
  }

  /** Whether the words say what each row states. */
  boolean tellRows() {
    return result != HeaderMeaning.UNKNOWN;
  }

  /** Whether a row under one of the words states something else than a result. */
  boolean isBeside(HeaderWord word) {
    return tellRows() && KINDS.contains(word.meaning()) && word.meaning() != result;
  }
}
