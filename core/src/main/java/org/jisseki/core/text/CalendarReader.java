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

  private final SourceText text;
  private final CalendarGrammar grammar;

  /** A reader of one text; it holds the state of one reading and is not shared between threads. */
  public CalendarReader(SourceText text) {
    this.text = text;
    this.grammar = new CalendarGrammar(text);
  }

  /** The span that starts exactly at a place, or empty. */
  public static Optional<CalendarSpan> at(SourceText text, int start) {
    return new CalendarReader(text).at(start);
  }

  /** The span that starts exactly at a place of the reader's text, or empty. */
  public Optional<CalendarSpan> at(int start) {
    int end = endAt(start);
    return end > start
        ? Optional.of(new CalendarSpan(start, end, grammar.endsAsOf()))
        : Optional.empty();
  }

  /** The end of the span that starts exactly at a place; the place itself where none does. */
  public int endAt(int start) {
    return mayStart(start) ? grammar.read(start) : start;
  }

  /** Whether the span whose end was asked for last names the day for which a stock is stated. */
  public boolean isAsOf() {
    return grammar.endsAsOf();
  }

  /** Whether a span can start with a character, whatever stands behind it. */
  public static boolean mayBegin(char c) {
    return NumeralGrammar.isDigit(c)
        || KanjiNumbers.starts(c)
        || "令昭平大明西毎隔第午正朝夜深夕APap年月期当同今".indexOf(c) >= 0
        || CalendarGrammar.isEraLetter(c);
  }

  /** Whether a span that starts with digits can go on with the character behind them. */
  public static boolean mayGoOn(char behindDigits) {
    return CalendarItem.goesOn(behindDigits);
  }

  /** A cheap test before the grammar is tried. */
  private boolean mayStart(int at) {
    char c = text.at(at);
    if (NumeralReader.startsNumeral(text, at)) {
      return true;
    }
    char next = text.at(at + 1);
    return switch (c) {
      case '令', '昭' -> next == '和';
      case '平' -> next == '成';
      case '大' -> next == '正';
      case '明' -> next == '治';
      case '西' -> next == '暦';
      case '毎', '隔' -> true;
      case '第' -> NumeralReader.startsNumeral(text, at + 1);
      case '午', '正', '朝', '夜', '深', '夕', 'A', 'P', 'a', 'p' -> true;
      case '年', '月', '期' -> next == '末' || next == '度';
      case '当', '同', '今' -> next == '年' || next == '月';
      default -> CalendarGrammar.isEraLetter(c) && !Character.isLetterOrDigit(text.at(at - 1));
    };
  }
}
