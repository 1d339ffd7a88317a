package org.jisseki.core.reading;

import java.util.List;

/** The columns of a header, asked by what they mean and by what stands below them. */
final class DraftColumns {

  private static final double MOSTLY = 0.6;
  private static final int LONGEST_NAME = 20;

  private final List<DraftColumn> columns;
  private final ColumnFacts facts;

  DraftColumns(List<DraftColumn> columns, ColumnFacts facts) {
    this.columns = columns;
    this.facts = facts;
  }

  int size() {
    return columns.size();
  }

  DraftColumn get(int index) {
    return columns.get(index);
  }

  /** The first column that shows something: a table may begin further to the right. */
  DraftColumn outermost() {
    for (DraftColumn column : columns) {
      if (!column.header().isBlank() || facts.filled(column.first()) > 0) {
        return column;
      }
    }
    return columns.get(0);
  }

  /** The index of the first column with a meaning; -1 for none. */
  int first(HeaderMeaning meaning) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).means(meaning)) {
        return i;
      }
    }
    return -1;
  }

  /** The index of the last column with a meaning before another; -1 for none. */
  int last(HeaderMeaning meaning, int before) {
    for (int i = before - 1; i >= 0; i--) {
      if (columns.get(i).means(meaning)) {
        return i;
      }
    }
    return -1;
  }

  /** The same, where the column holds words and neither numbers nor days. */
  int lastWords(HeaderMeaning meaning, int before) {
    for (int i = before - 1; i >= 0; i--) {
      int column = columns.get(i).first();
      if (columns.get(i).means(meaning)
          && (facts.filled(column) > 0 || facts.rows() == 0)
          && facts.numbering(column) < MOSTLY
          && facts.share(column, HeaderWordReader::isDay) < MOSTLY) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the cells of a level stand for several rows, which the column beside tells apart. */
  boolean standsForSeveral(int level, int beside) {
    return facts.leavesBlankBeside(level, beside)
        || facts.hasTallMerges(level)
        || facts.repeatsDownward(level);
  }

  /** 職群 and other unknown words head a level where their words stand once for several names. */
  boolean groups(DraftColumn column, int name) {
    int at = column.first();
    return standsForSeveral(at, columns.get(name).first())
        && facts.all(at, DraftColumns::isShort)
        && facts.numbering(at) < MOSTLY;
  }

  /** Whether a text may be a name: short, no sentence, and no figures but the number in front. */
  static boolean isShort(String text) {
    return text.length() <= LONGEST_NAME
        && text.indexOf('。') < 0
        && hasNoFigure(text, markEnd(text));
  }

  /** Whether a text has no digits from a place on, but those of 第1層, 第2層. */
  private static boolean hasNoFigure(String text, int from) {
    boolean ordinal = false;
    for (int i = from; i < text.length(); i++) {
      boolean digit = Character.isDigit(text.charAt(i));
      if (digit && !ordinal) {
        return false;
      }
      ordinal = text.charAt(i) == '第' || (digit && ordinal);
    }
    return true;
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
}
