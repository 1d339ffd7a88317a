package org.jisseki.core.text;

/** The small numbers of dates: up to four digits, or a kanji numeral. */
final class CalendarNumber {

  private static final int MAX_DIGITS = 4;
  private static final int MAX_KANJI = 6;

  private final SourceText text;
  private final NumeralGrammar numeral;
  private int value;
  private int end;

  CalendarNumber(SourceText text, NumeralGrammar numeral) {
    this.text = text;
    this.numeral = numeral;
  }

  int value() {
    return value;
  }

  int end() {
    return end;
  }

  boolean read(int at) {
    return NumeralGrammar.isDigit(text.at(at)) ? readDigits(at, MAX_DIGITS) : readKanji(at);
  }

  /** Up to a number of digits, and no digit behind them. */
  boolean readDigits(int at, int most) {
    int number = 0;
    int i = at;
    while (i - at <= most && NumeralGrammar.isDigit(text.at(i))) {
      number = number * 10 + (text.at(i++) - '0');
    }
    value = number;
    end = i;
    return i > at && i - at <= most;
  }

  private boolean readKanji(int at) {
    if (!KanjiNumbers.starts(text.at(at)) || KanjiIdioms.lengthAt(text, at) > 0) {
      return false;
    }
    int i = at;
    while (i - at <= MAX_KANJI && isKanjiNumber(text.at(i))) {
      i++;
    }
    if (i - at > MAX_KANJI || !numeral.read(at) || numeral.end() != i) {
      return false;
    }
    value = numeral.value().intValue();
    end = i;
    return true;
  }

  private static boolean isKanjiNumber(char c) {
    return KanjiNumbers.digit(c) >= 0 || KanjiNumbers.smallPower(c) > 0 || KanjiNumbers.tens(c) > 0;
  }
}
