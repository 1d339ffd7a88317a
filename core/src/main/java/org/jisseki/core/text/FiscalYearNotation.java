package org.jisseki.core.text;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * One mention of a fiscal year in a text, as tables of Japanese offices write it.
 *
 * <p>Read are eras in full, in one kanji or one letter ({@code 令和5年度}, {@code 令5}, {@code R5},
 * {@code Ｒ５}), the first year ({@code 令和元年度}), kanji numerals ({@code 令和五年度}), western years
 * ({@code 2023年度}, {@code FY2023}), both in one ({@code 平成30(2018)年度}), years that lean on another
 * ({@code 前年度}, {@code 本年度}), a number alone ({@code 4年度}), its first and last month ({@code
 * R5.4～R6.3}) and dates ({@code 令和6年3月}), whose fiscal year begins in April.
 *
 * @param start where the mention starts in the text, in UTF-16 units from 0
 * @param end where it ends, exclusive
 * @param kind how the year is named
 * @param number the western fiscal year; for {@link Kind#RELATIVE} the distance in years from the
 *     year in hand, such as -1 for 前年度; for {@link Kind#BARE} the number as written
 */
public record FiscalYearNotation(int start, int end, Kind kind, int number)
    implements Serializable {

  /** How a year is named. */
  public enum Kind {
    /** By an era or a western number. */
    ABSOLUTE,
    /** By a date, of which the fiscal year is taken. */
    DATE,
    /** By its distance from the year in hand: 前年度, 本年度. */
    RELATIVE,
    /** By a number alone, whose era the context tells: 4年度. */
    BARE
  }

  /** All mentions in the text, in its order, never overlapping. */
  public static List<FiscalYearNotation> findAll(String text) {
    return new FiscalYearScanner(text).findAll();
  }

  /** The first mention in the text. */
  public static Optional<FiscalYearNotation> findFirst(String text) {
    return findAll(text).stream().findFirst();
  }

  /** The year where the mention names it by itself. */
  public Optional<FiscalYear> year() {
    boolean alone = kind == Kind.ABSOLUTE || kind == Kind.DATE;
    return alone ? Optional.of(FiscalYear.of(number)) : Optional.empty();
  }

  /**
   * The year, with the help of the year in hand: 前年度 is the one before it, and 4年度 the year of that
   * number in the nearest era.
   *
   * @param inHand the year that the text around is about
   */
  public FiscalYear year(FiscalYear inHand) {
    return switch (kind) {
      case ABSOLUTE, DATE -> FiscalYear.of(number);
      case RELATIVE -> FiscalYear.of(inHand.western() + number);
      case BARE -> nearest(inHand);
    };
  }

  private FiscalYear nearest(FiscalYear inHand) {
    int best = Era.REIWA.toWestern(number);
    for (Era era : Era.values()) {
      int western = era.toWestern(number);
      if (Math.abs(western - inHand.western()) < Math.abs(best - inHand.western())) {
        best = western;
      }
    }
    return FiscalYear.of(best);
  }
}
