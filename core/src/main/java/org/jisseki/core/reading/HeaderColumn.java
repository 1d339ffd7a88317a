package org.jisseki.core.reading;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jisseki.core.text.FiscalYearNotation;

/**
 * One column of a header, its rows stacked.
 *
 * @param first the first column that it covers, from 1
 * @param last the last column that it covers
 * @param words its cells from top to bottom, blank ones left out
 */
record HeaderColumn(int first, int last, List<HeaderWord> words) {

  HeaderColumn {
    words = ImmutableList.copyOf(words);
  }

  /** The header as written, its rows joined by a space. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (HeaderWord word : words) {
      text.append(text.length() == 0 ? "" : " ").append(word.text());
    }
    return text.toString();
  }

  /** What the column means: the lowest row that says something, in the light of those above. */
  HeaderMeaning meaning() {
    HeaderMeaning meaning = HeaderMeaning.UNKNOWN;
    boolean year = false;
    for (HeaderWord word : words) {
      year |= word.meaning() == HeaderMeaning.YEAR_ALONE;
      meaning = below(meaning, word.meaning());
    }
    return meaning == HeaderMeaning.UNKNOWN && year && !onlyYears()
        ? HeaderMeaning.VALUE
        : meaning == HeaderMeaning.UNKNOWN && year ? HeaderMeaning.YEAR_ALONE : meaning;
  }

  private static HeaderMeaning below(HeaderMeaning above, HeaderMeaning word) {
    return switch (word) {
      case UNKNOWN, YEAR_ALONE -> above;
      case VALUE ->
          switch (above) {
            case TARGET, CHANGE -> above;
            case PLAN -> HeaderMeaning.TARGET;
            default -> word;
          };
      case ACTIVITY, STATUS -> above == HeaderMeaning.RESULT ? above : word;
      default -> word;
    };
  }

  private boolean onlyYears() {
    return words.stream().allMatch(word -> word.meaning() == HeaderMeaning.YEAR_ALONE);
  }

  /** The mention of a year that counts: the lowest; 前期 under 令和5年度 is half of that year. */
  List<FiscalYearNotation> years() {
    List<FiscalYearNotation> lowest = lowestYears(false);
    boolean relative =
        lowest.stream().anyMatch(year -> year.kind() == FiscalYearNotation.Kind.RELATIVE);
    List<FiscalYearNotation> stated = relative ? lowestYears(true) : List.of();
    return stated.isEmpty() ? lowest : stated;
  }

  private List<FiscalYearNotation> lowestYears(boolean absolute) {
    for (int i = words.size() - 1; i >= 0; i--) {
      List<FiscalYearNotation> years = words.get(i).years();
      boolean counts =
          !absolute || years.stream().anyMatch(y -> y.kind() == FiscalYearNotation.Kind.ABSOLUTE);
      if (!years.isEmpty() && counts) {
        return words.get(i).years();
      }
    }
    return List.of();
  }

  /** The unit that counts: the lowest; empty for none. */
  String unit() {
    for (int i = words.size() - 1; i >= 0; i--) {
      if (!words.get(i).unit().isEmpty()) {
        return words.get(i).unit();
      }
    }
    return "";
  }

  /** What is counted, where the header says so: 参加者数; empty otherwise. */
  String label() {
    HeaderWord last = words.isEmpty() ? HeaderWord.NONE : words.get(words.size() - 1);
    boolean counts =
        last.meaning() == HeaderMeaning.VALUE
            || (last.meaning() == HeaderMeaning.UNKNOWN && words.size() > 1);
    return counts ? last.label() : "";
  }

  boolean isBlank() {
    return words.isEmpty();
  }
}
