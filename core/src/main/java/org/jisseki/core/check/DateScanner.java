package org.jisseki.core.check;

import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.text.Era;
import org.jisseki.core.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Finds the days that a text names: {@code 8月23日(火)}, {@code 8月8日、9日}, {@code 10/23}, {@code
 * R4.8.19}, and months with a bare day behind them such as {@code 10月31}.
 *
 * <p>A pair of numbers with a slash is a day only where it can be one and no counter stands behind
 * it ({@code 19/20件} is a fraction); a bare day only where no counter does ({@code 10月31名}).
 */
final class DateScanner {

  private static final String COUNTERS = "名人者件回個台冊部枚本校園組班室点食杯匹頭羽円千万億%割倍時分年月歳世団社施会講教コ袋箱か";
  private static final String WEEKDAYS = "月火水木金土日";
  private static final String JOINTS = "、,・,~～〜-";

  private final SourceText text;
  private final List<DateMention> found = new ArrayList<>();

  private DateScanner(SourceText text) {
    this.text = text;
  }

  /** The days of a text, in its order. */
  static List<DateMention> scan(String text) {
    DateScanner scanner = new DateScanner(SourceText.of(text));
    int at = 0;
    while (at < text.length()) {
      at = scanner.isDigit(at) ? scanner.number(at) : at + 1;
    }
    return scanner.found;
  }

  /** Reads what starts with the number at a place, and returns where to go on. */
  private int number(int at) {
    int end = digits(at);
    if (end - at > 2) {
      return text.at(end) == '/' || text.at(end) == '.' ? year(at, end) : end;
    }
    if (text.at(end) == '月') {
      return monthName(at, end);
    }
    boolean free = at == 0 || "/.-:0123456789".indexOf(text.at(at - 1)) < 0;
    if (free && text.at(end) == '/' && isDigit(end + 1)) {
      return slashed(at, end, 0);
    }
    if (at > 0 && text.at(end) == '.' && eraOfLetter(text.at(at - 1)) != null) {
      return year(at, end);
    }
    return end;
  }

  /** {@code 2022/8/19}, {@code R4.8.19}. */
  private int year(int at, int end) {
    char sign = text.at(end);
    int monthEnd = digits(end + 1);
    if (monthEnd == end + 1 || text.at(monthEnd) != sign || !isDigit(monthEnd + 1)) {
      return end;
    }
    int dayEnd = digits(monthEnd + 1);
    Era era = at > 0 ? eraOfLetter(text.at(at - 1)) : null;
    int year = era == null ? value(at, end) : era.toWestern(value(at, end));
    DateMention mention =
        new DateMention(
            end + 1,
            dayEnd,
            year,
            value(end + 1, monthEnd),
            value(monthEnd + 1, dayEnd),
            weekday(dayEnd),
            true);
    if (mention.isPossible()) {
      found.add(mention);
      return dayEnd;
    }
    return end;
  }

  private int monthName(int at, int end) {
    int from = end + 1;
    int dayEnd = digits(from);
    if (dayEnd == from || dayEnd - from > 2) {
      return from;
    }
    int month = value(at, end);
    int year = yearBefore(at);
    boolean sign = text.at(dayEnd) == '日' && text.at(dayEnd + 1) != '間';
    if (!sign && !isBareDay(dayEnd)) {
      return dayEnd;
    }
    int behind = sign ? dayEnd + 1 : dayEnd;
    found.add(
        new DateMention(
            at,
            behind,
            year,
            month,
            value(from, dayEnd),
            weekday(behind),
            sign || isListed(dayEnd)));
    return moreDays(behind, year, month);
  }

  /** {@code 、9日} behind a day of the same month. */
  private int moreDays(int at, int year, int month) {
    int behind = at;
    while (JOINTS.indexOf(text.at(behind)) >= 0 && isDigit(behind + 1)) {
      int dayEnd = digits(behind + 1);
      if (text.at(dayEnd) != '日' || text.at(dayEnd + 1) == '間') {
        return behind;
      }
      int day = value(behind + 1, dayEnd);
      found.add(
          new DateMention(behind + 1, dayEnd + 1, year, month, day, weekday(dayEnd + 1), true));
      behind = dayEnd + 1;
    }
    return behind;
  }

  private int slashed(int at, int end, int year) {
    int dayEnd = digits(end + 1);
    DateMention mention =
        new DateMention(
            at,
            dayEnd,
            year,
            value(at, end),
            dayEnd - end > 3 ? 0 : value(end + 1, dayEnd),
            weekday(dayEnd),
            true);
    if (mention.isPossible() && text.at(dayEnd) != '/' && !isCounter(dayEnd)) {
      found.add(mention);
    }
    return dayEnd;
  }

  /** Whether nothing behind a number says that it is anything but a day. */
  private boolean isBareDay(int at) {
    char c = text.at(at);
    return !isCounter(at) && c != '.' && c != '/' && c != ':' && c != '週';
  }

  /** Whether the number goes on in a list or a range, whose end carries the sign. */
  private boolean isListed(int at) {
    return JOINTS.indexOf(text.at(at)) >= 0 && text.at(at) != '\0';
  }

  private boolean isCounter(int at) {
    char c = text.at(at);
    return c != '\0' && (COUNTERS.indexOf(c) >= 0 || c == 'ヶ' || c == 'カ' || c == 'ケ');
  }

  private char weekday(int at) {
    boolean bracket = text.at(at) == '(' && WEEKDAYS.indexOf(text.at(at + 1)) >= 0;
    char behind = text.at(at + 2);
    return bracket && (behind == ')' || behind == '・' || behind == '曜') ? text.at(at + 1) : '\0';
  }

  /** The western year of {@code 令和4年}, {@code R4年} or {@code 2022年} right before a month. */
  private int yearBefore(int at) {
    if (at < 2 || text.at(at - 1) != '年') {
      return 0;
    }
    int start = at - 1;
    while (start > 0 && isDigit(start - 1)) {
      start--;
    }
    if (at - 1 - start == 4) {
      return value(start, at - 1);
    }
    Era era = start > 0 ? eraOfLetter(text.at(start - 1)) : null;
    for (Era named : Era.values()) {
      if (start >= 2 && text.has(named.kanji(), start - 2)) {
        era = named;
      }
    }
    boolean first = start == at - 1 && text.at(at - 2) == '元' && at >= 4;
    if (first) {
      return 0;
    }
    return era == null || start == at - 1 ? 0 : era.toWestern(value(start, at - 1));
  }

  private static @Nullable Era eraOfLetter(char c) {
    for (Era era : Era.values()) {
      if (era.letter() == c) {
        return era;
      }
    }
    return null;
  }

  private boolean isDigit(int at) {
    char c = text.at(at);
    return c >= '0' && c <= '9';
  }

  private int digits(int at) {
    int end = at;
    while (isDigit(end)) {
      end++;
    }
    return end;
  }

  private int value(int from, int to) {
    return to - from > 4 ? 0 : Integer.parseInt(text.folded().substring(from, to));
  }
}
