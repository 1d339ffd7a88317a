package org.jisseki.core.text;

import java.util.List;

/** Weekdays, alone in brackets or told by their place in the month, and what recurs by them. */
final class Weekdays {

  private static final String WEEKDAYS = "月火水木金土日祝";
  private static final String IN_BRACKETS = WEEKDAYS + "曜・、,/休振替~";
  private static final List<String> EVERY =
      List.of("毎月", "毎週", "毎年度", "毎年", "毎日", "隔月", "隔週", "隔年");

  private final SourceText text;
  private final CalendarNumber number;

  Weekdays(SourceText text, CalendarNumber number) {
    this.text = text;
    this.number = number;
  }

  /** (日), (月・祝), (土曜日). */
  int bracketed(int at) {
    if (text.at(at) != '(' || WEEKDAYS.indexOf(text.at(at + 1)) < 0) {
      return at;
    }
    int i = at + 1;
    while (i < at + 8 && IN_BRACKETS.indexOf(text.at(i)) >= 0) {
      i++;
    }
    return text.at(i) == ')' ? i + 1 : at;
  }

  /** 毎週, 隔月, and the weekday or day behind it: 毎月第2水曜, 毎月5日. */
  int every(int at) {
    for (String word : EVERY) {
      if (text.has(word, at)) {
        int end = at + word.length();
        return bareDayOrWeekday(end);
      }
    }
    return at;
  }

  private int bareDayOrWeekday(int end) {
    int nth = nth(end);
    if (nth > end) {
      return nth;
    }
    if (WEEKDAYS.indexOf(text.at(end)) >= 0 && text.at(end + 1) == '曜') {
      return behindWeekdays(end);
    }
    boolean day =
        number.read(end) && text.at(number.end()) == '日' && text.at(number.end() + 1) != '間';
    return day ? number.end() + 1 : end;
  }

  /** 第2水曜, 第1・3土曜日. */
  int nth(int at) {
    int i = at;
    if (text.at(i) != '第') {
      return at;
    }
    while (text.at(i) == '第' || "・、,".indexOf(text.at(i)) >= 0 || number.read(i)) {
      i = text.at(i) == '第' || "・、,".indexOf(text.at(i)) >= 0 ? i + 1 : number.end();
      if (i - at > 20) {
        return at;
      }
    }
    return WEEKDAYS.indexOf(text.at(i)) >= 0 && text.at(i + 1) == '曜' ? behindWeekdays(i) : at;
  }

  private int behindWeekdays(int at) {
    int i = at;
    while (WEEKDAYS.indexOf(text.at(i)) >= 0 && text.at(i + 1) == '曜') {
      i += text.at(i + 2) == '日' ? 3 : 2;
      if ("・、,".indexOf(text.at(i)) >= 0 && text.at(i + 2) == '曜') {
        i++;
      }
    }
    return i;
  }
}
