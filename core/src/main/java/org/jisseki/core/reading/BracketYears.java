package org.jisseki.core.reading;

import java.util.List;

/**
 * Finds columns whose header names last year in brackets over cells that hold it in brackets:
 * 参加者数（前年度）, 令和6年度（令和5年度） over 214人（198人）.
 */
final class BracketYears {

  private static final double MOSTLY = 0.6;

  private final HeaderWordReader words;

  BracketYears(HeaderWordReader words) {
    this.words = words;
  }

  /** Notes for each such column what its brackets hold, so that its own year is the other one. */
  void find(List<DraftColumn> columns, ColumnFacts facts) {
    for (DraftColumn column : columns) {
      List<HeaderWord> stack = column.header().words();
      if (stack.isEmpty() || column.years().isEmpty() || !column.meaning().results()) {
        continue;
      }
      HeaderWord last = stack.get(stack.size() - 1);
      BracketedParts parts = BracketedParts.ofEnd(last.text());
      HeaderWord inside = words.read(parts.inside());
      boolean year = inside.meaning() == HeaderMeaning.YEAR_ALONE;
      if (year && facts.share(column.first(), BracketedParts::isPair) >= MOSTLY) {
        column.bracket(inside, words.read(parts.outside()).years());
      }
    }
  }
}
