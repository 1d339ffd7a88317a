package org.jisseki.core.text;

import java.util.List;

/** One date, time or period of the calendar grammar, without what joins on to it. */
final class CalendarItem {

  private static final List<String> ERAS = List.of("令和", "平成", "昭和", "大正", "明治", "西暦");
  private static final List<String> HALVES =
      List.of("午前", "午後", "正午", "AM", "PM", "am", "pm", "朝", "夜", "深夜", "夕方");
  private static final List<String> RELATIVE =
      List.of("前", "後", "ぶり", "おき", "ごと", "毎に", "以内に", "来の");
  private static final List<String> PERIODS =
      List.of(
          "年間", "か月間", "ヶ月間", "ケ月間", "カ月間", "箇月間", "か月", "ヶ月", "ケ月", "カ月", "箇月", "週間", "日間", "時間",
          "分間", "秒", "年", "週", "日", "分");
  private static final List<String> STOCK_DAYS =
      List.of("年度末", "月末", "年末", "期末", "当年度末", "同年度末", "今年度末", "当月末");
  private static final List<String> STOCK = List.of("現在", "時点");

  private final SourceText text;
  private final CalendarNumber number;
  private final CalendarLists lists;
  private final Weekdays weekdays;

  CalendarItem(SourceText text) {
    this.text = text;
    NumeralGrammar numeral = new NumeralGrammar(text);
    this.number = new CalendarNumber(text, numeral);
    this.lists = new CalendarLists(text, new CalendarNumber(text, numeral));
    this.weekdays = new Weekdays(text, number);
  }

  int read(int at) {
    if (number.read(at)) {
      return numbered(at);
    }
    if (NumeralReader.startsNumeral(text, at)) {
      return at;
    }
    int end = era(at);
    if (end == at) {
      end = weekdays.every(at);
    }
    if (end == at) {
      end = weekdays.nth(at);
    }
    if (end == at) {
      end = halfDay(at);
    }
    return end > at ? end : stockDay(at);
  }

  /** Behind a range sign: a full item, or a bare day, month or year that shares its unit. */
  int readShort(int at) {
    int full = read(at);
    if (full > at) {
      return full;
    }
    if (!number.read(at)) {
      return at;
    }
    int end = number.end();
    char unit = text.at(end);
    if ((unit == '日' && text.at(end + 1) != '間')
        || unit == '月'
        || (unit == '年' && !isDuration(end))) {
      return end + 1;
    }
    return number.value() <= 31 && isClear(end) ? end : at;
  }

  /** Behind a comma or dot: a full item, or a bare day: 8/12、13. */
  int readJoined(int at) {
    int full = read(at);
    if (full > at) {
      return full;
    }
    if (!number.read(at) || number.value() > 31) {
      return at;
    }
    int end = number.end();
    if (text.at(end) == '日' && text.at(end + 1) != '間') {
      return end + 1;
    }
    return isClear(end) && !text.has(" 名", end) ? end : at;
  }

  /** Whether a date, a time or a list of them may go on with a character behind its number. */
  static boolean goesOn(char c) {
    return switch (c) {
      case 'か', 'ヶ', 'ケ', 'カ', '箇', '週', '分', '秒', '世', '年', '月', '日', '時', ':', '泊' -> true;
      default -> CalendarLists.goesOn(c);
    };
  }

  /** The end of the weekdays in brackets at a place; the place itself where none stand there. */
  int weekday(int at) {
    return weekdays.bracketed(at);
  }

  private int numbered(int at) {
    int end = number.end();
    int value = number.value();
    char unit = text.at(end);
    int list = CalendarLists.goesOn(unit) ? lists.read(at) : at;
    if (list > at) {
      return list;
    }
    return switch (unit) {
      case 'か', 'ヶ', 'ケ', 'カ', '箇', '週', '分', '秒' -> relative(at, end);
      case '世' -> text.at(end + 1) == '紀' ? end + 2 : at;
      case '年' -> year(at, end, value);
      case '月' -> month(at, end, value);
      case '日' -> day(at, end, value);
      case '時' -> clock(at, end, value);
      case ':' -> digitalClock(at, end, value);
      case '泊' -> stay(at, end);
      case '/', '.', '-' -> divided(at, end, value, unit);
      default -> at;
    };
  }

  /** 2泊3日. */
  private int stay(int at, int end) {
    return number.read(end + 1) && text.at(number.end()) == '日' ? number.end() + 1 : at;
  }

  private int year(int at, int end, int value) {
    if (text.at(end + 1) == '度' || text.at(end + 1) == '代') {
      return end + 2; // 1990年代 tells a time, not a count
    }
    if (number.read(end + 1) && text.at(number.end()) == '月') {
      return month(end + 1, number.end(), number.value());
    }
    boolean western = value >= 1868 && value <= 2200 && end - at == 4;
    return western && !isDuration(end) ? end + 1 : relative(at, end);
  }

  private boolean isDuration(int unitAt) {
    char next = text.at(unitAt + 1);
    return next == '間' || next == '生' || next == '目' || next == '組';
  }

  private int month(int at, int end, int value) {
    char next = text.at(end + 1);
    if (value < 1 || value > 12 || next == '間' || next == '当' || next == 'あ' || next == '平') {
      return at;
    }
    int day = end + 1;
    if (!number.read(day) || number.value() > 31) {
      return day;
    }
    int behind = number.end();
    if (text.at(behind) == '日') {
      return behind + 1;
    }
    return isClear(behind) || text.at(behind) == '~' ? behind : day;
  }

  /** A bare day is a date where the words behind it say so. */
  private int day(int at, int end, int value) {
    int behind = end + 1;
    boolean said =
        weekday(behind) > behind
            || text.has("から", behind)
            || text.has("まで", behind)
            || text.has("以降", behind)
            || text.has("付", behind)
            || text.has("の月曜", behind)
            || (text.at(behind) == '~' && !text.has("間", behind));
    return said && value >= 1 && value <= 31 ? behind : relative(at, end);
  }

  private int clock(int at, int end, int value) {
    char next = text.at(end + 1);
    if (value > 24 || next == '間' || next == '代' || next == '短') {
      return at;
    }
    if (next == '半') {
      return end + 2;
    }
    if (number.read(end + 1) && text.at(number.end()) == '分' && number.value() < 60) {
      return seconds(number.end() + 1);
    }
    return seconds(end + 1);
  }

  private int seconds(int at) {
    return number.read(at) && text.at(number.end()) == '秒' ? number.end() + 1 : at;
  }

  private int digitalClock(int at, int end, int value) {
    if (value > 24 || !number.readDigits(end + 1, 2) || number.end() - end != 3) {
      return at;
    }
    int behind = number.end();
    return text.at(behind) == ':' && number.readDigits(behind + 1, 2) ? number.end() : behind;
  }

  /** 7/21, 2023/4/1, 2023-04-01, 2023.4.1, 5.4.1. */
  private int divided(int at, int end, int value, char sign) {
    if (!number.readDigits(end + 1, 2)) {
      return at;
    }
    int second = number.value();
    int behind = number.end();
    if (text.at(behind) == sign && number.readDigits(behind + 1, 2)) {
      boolean date = isMonthDay(second, number.value()) && isBehindDate(number.end());
      return date && (end - at == 4 || (sign != '-' && end - at <= 2)) ? number.end() : at;
    }
    if (end - at == 4 && value >= 1900 && second >= 1 && second <= 12 && sign != '-') {
      return sign == '/' && isBehindDate(behind) ? behind : at;
    }
    return sign == '/' && isMonthDay(value, second) && isBehindDate(behind) ? behind : at;
  }

  private boolean isBehindDate(int at) {
    char c = text.at(at);
    return c != '.' && c != ',' && c != '%' && c != '/' && !NumeralGrammar.isDigit(c);
  }

  private static boolean isMonthDay(int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }

  /** 3日前, 2週間後, 5年ぶり: a point in time told by its distance. */
  private int relative(int at, int end) {
    for (String period : PERIODS) {
      if (text.has(period, end)) {
        int behind = end + period.length();
        for (String word : RELATIVE) {
          if (text.has(word, behind) && !text.has("後期", behind) && !text.has("前期", behind)) {
            return behind + word.length();
          }
        }
        return at;
      }
    }
    return at;
  }

  private int era(int at) {
    int start = at;
    for (String era : ERAS) {
      if (text.has(era, at)) {
        start = at + era.length();
      }
    }
    boolean letter = start == at && CalendarGrammar.isEraLetter(text.at(at));
    if (letter) {
      start = at + 1;
    }
    if (start == at) {
      return at;
    }
    int end = text.at(start) == '元' ? start + 1 : eraYear(start, letter);
    if (end == start || (letter && !endsEraLetter(end))) {
      return at;
    }
    return behindEraYear(end);
  }

  private int eraYear(int start, boolean letter) {
    boolean read = letter ? number.readDigits(start, 2) : number.read(start);
    return read ? number.end() : start;
  }

  /** R4 is a year, R4a or R4-1 a code. */
  private boolean endsEraLetter(int end) {
    char c = text.at(end);
    return c == '年'
        || c == '末'
        || !(Character.isLetterOrDigit(c) || c == '-')
        || text.has("度", end);
  }

  private int behindEraYear(int end) {
    if (text.at(end) == '年') {
      if (text.at(end + 1) == '度') {
        return end + 2;
      }
      return number.read(end + 1) && text.at(number.end()) == '月'
          ? Math.max(end + 1, month(end + 1, number.end(), number.value()))
          : end + 1;
    }
    char sign = text.at(end);
    if ((sign == '.' || sign == '/') && number.readDigits(end + 1, 2)) {
      int month = number.end();
      return text.at(month) == sign && number.readDigits(month + 1, 2) ? number.end() : month;
    }
    return text.at(end) == '度' ? end + 1 : end;
  }

  private int halfDay(int at) {
    for (String half : HALVES) {
      if (text.has(half, at) && number.read(at + half.length())) {
        int start = at + half.length();
        int end = numbered(start);
        return end > start ? end : at;
      }
    }
    return at;
  }

  private int stockDay(int at) {
    if ("前昨".indexOf(text.at(at - 1)) >= 0 && at > 0) {
      return at;
    }
    for (String day : STOCK_DAYS) {
      if (text.has(day, at)) {
        int end = at + day.length();
        boolean said = text.has(STOCK.get(0), end) || text.has(STOCK.get(1), end);
        // 年末 and 月末 begin other words too (年末年始); 年度末 does not.
        return said || day.endsWith("年度末") ? end - 1 : at;
      }
    }
    return at;
  }

  private boolean isClear(int at) {
    char c = text.at(at);
    boolean decimal = (c == '.' || c == ',') && NumeralGrammar.isDigit(text.at(at + 1));
    boolean blank = c == ' ' && Character.isLetter(text.at(at + 1)) && isUnitLike(text.at(at + 1));
    return !Character.isLetterOrDigit(c) && c != '%' && c != '/' && c != ':' && !decimal && !blank;
  }

  private static boolean isUnitLike(char c) {
    return "名人件回".indexOf(c) >= 0;
  }
}
