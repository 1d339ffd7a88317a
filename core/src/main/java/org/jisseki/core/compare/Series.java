package org.jisseki.core.compare;

import com.google.common.collect.ImmutableMap;

/**
 * The numbers in a text that tell one of a series from the next: 第2回, 3年生, 7月.
 *
 * @param numbers the number by the word behind it, such as 回 to 2; months, also of a date such as
 *     {@code 7/21}, by {@link #MONTH}
 * @param rest the text without them and without years
 */
record Series(ImmutableMap<String, Integer> numbers, String rest) {

  /** The key of months. */
  static final String MONTH = "月";

  private static final int NO_NUMBER = -1;
  private static final String KANJI_DIGITS = "〇一二三四五六七八九十";

  /** Whether a number may be taken out of a text for the character behind it. */
  static boolean mayTake(char behind, PairingWords words) {
    return switch (behind) {
      case '月', '/', '／', '年' -> true;
      default -> Spelling.mayBegin(words.markers(), behind);
    };
  }

  /** Takes the numbers out of a label; a number without a known word behind it stays. */
  static Series strip(String label, PairingWords words) {
    if (!hasNumber(label)) {
      return new Series(ImmutableMap.of(), label);
    }
    return new Scan(label, words).run();
  }

  private static boolean hasNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c) || c == '第') {
        return true;
      }
    }
    return false;
  }

  /** One pass over a text. */
  private static final class Scan {
    private final String text;
    private final PairingWords words;
    private final StringBuilder rest;
    private ImmutableMap<String, Integer> numbers = ImmutableMap.of();
    private int at;

    Scan(String text, PairingWords words) {
      this.text = text;
      this.words = words;
      this.rest = new StringBuilder(text.length());
    }

    Series run() {
      while (at < text.length()) {
        if (!takesSeries() && at < text.length()) {
          rest.append(text.charAt(at++));
        }
      }
      return new Series(numbers, rest.toString());
    }

    private boolean takesSeries() {
      int from = text.charAt(at) == '第' ? at + 1 : at;
      int end = numberEnd(from, from > at);
      if (end == from) {
        return false;
      }
      int number = number(from, end);
      boolean taken = takesMarker(number, end) || takesDate(number, end) || takesYear(end);
      if (!taken) {
        rest.append(text, at, end);
        at = end;
      }
      return true;
    }

    private void take(String series, int number) {
      numbers = numbers.isEmpty() ? ImmutableMap.of(series, number) : and(series, number);
    }

    /** The numbers so far and one more; of two of a series, the one behind counts. */
    private ImmutableMap<String, Integer> and(String series, int number) {
      return ImmutableMap.<String, Integer>builder()
          .putAll(numbers)
          .put(series, number)
          .buildKeepingLast();
    }

    private boolean takesMarker(int number, int end) {
      if (end == text.length() || !Spelling.mayBegin(words.markers(), text.charAt(end))) {
        return false;
      }
      for (String marker : words.markers().words()) {
        boolean begins = Spelling.mayBegin(marker, text.charAt(end));
        int length = begins ? spelledLength(end, marker) : 0;
        if (length > 0) {
          take(marker.equals("回目") ? "回" : marker, number);
          at = end + length;
          return true;
        }
      }
      return false;
    }

    private boolean takesDate(int number, int end) {
      if (number < 1 || number > 12 || end == text.length()) {
        return false;
      }
      char next = text.charAt(end);
      int after =
          next == '月' ? end + 1 : next == '/' || next == '／' ? numberEnd(end + 1, false) : end;
      if (after <= end || (next != '月' && after == end + 1)) {
        return false;
      }
      take(MONTH, number);
      int day = next == '月' ? numberEnd(after, false) : after;
      at = day < text.length() && text.charAt(day) == '日' ? day + 1 : next == '月' ? after : day;
      return true;
    }

    private boolean takesYear(int end) {
      boolean year = text.startsWith("年度", end) || text.startsWith("年", end);
      if (year) {
        dropEra();
        at = end + (text.startsWith("年度", end) ? 2 : 1);
      }
      return year;
    }

    private void dropEra() {
      for (String era : new String[] {"令和", "平成", "昭和", "R", "H", "S"}) {
        if (rest.length() >= era.length() && rest.indexOf(era, rest.length() - era.length()) >= 0) {
          rest.setLength(rest.length() - era.length());
          return;
        }
      }
    }

    private int spelledLength(int from, String marker) {
      int to = Math.min(text.length(), from + marker.length());
      return Spelling.of(text, from, to).equals(marker) ? to - from : 0;
    }

    private int numberEnd(int from, boolean kanji) {
      int end = from;
      while (end < text.length()
          && end - from < 6
          && (Character.isDigit(text.charAt(end))
              || (kanji && KANJI_DIGITS.indexOf(text.charAt(end)) >= 0))) {
        end++;
      }
      return end;
    }

    private int number(int from, int end) {
      int number = 0;
      for (int i = from; i < end; i++) {
        char c = text.charAt(i);
        int digit = Character.isDigit(c) ? Character.digit(c, 10) : KANJI_DIGITS.indexOf(c);
        number =
            digit == 10
                ? Math.max(1, number) * 10
                : digit(number, digit, text.charAt(Math.max(from, i - 1)));
      }
      return end > from ? number : NO_NUMBER;
    }

    private static int digit(int number, int digit, char before) {
      return before == '十' ? number + digit : number * 10 + digit;
    }
  }
}
