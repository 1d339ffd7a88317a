package org.jisseki.core.text;

import java.util.Optional;

/**
 * Reads the date, clock time or period that starts at a place, whole: lists and ranges of dates,
 * eras, weekdays behind them, and words such as 末, 以降 or 現在.
 *
 * <pre>{@code
 * CalendarReader.at(SourceText.of("8/12、13 開催"), 0); // 0 to 7
 * CalendarReader.at(SourceText.of("令和5年3月末"), 0);   // 0 to 7, as of
 * }</pre>
 *
 * <p>Durations ({@code 7日間}) and a bare day without a month ({@code 12日}) are left to the reader of
 * quantities, which alone can tell a count of days from a date.
 */
public final class CalendarReader {

  private CalendarReader() {}

  /** The span that starts exactly at a place, or empty. */
  public static Optional<CalendarSpan> at(SourceText text, int start) {
    if (!mayStart(text, start)) {
      return Optional.empty();
    }
    CalendarGrammar grammar = new CalendarGrammar(text);
    int end = grammar.read(start);
    return end > start
        ? Optional.of(new CalendarSpan(start, end, grammar.endsAsOf()))
        : Optional.empty();
  }

  /** A cheap test before the grammar is tried. */
  private static boolean mayStart(SourceText text, int at) {
    char c = text.at(at);
    return NumeralReader.startsNumeral(text, at)
        || "令平昭大明西毎隔第午年月期当同翌来正".indexOf(c) >= 0
        || (CalendarGrammar.isEraLetter(c) && !Character.isLetterOrDigit(text.at(at - 1)));
  }
}
