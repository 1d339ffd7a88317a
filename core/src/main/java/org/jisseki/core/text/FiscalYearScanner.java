package org.jisseki.core.text;

import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.text.FiscalYearNotation.Kind;

/** Walks a text once and finds its mentions of fiscal years. Not thread-safe, made for one text. */
final class FiscalYearScanner {

  private static final String[] RELATIVES = {
    "前々年度", "前前年度", "一昨年度", "当該年度", "前年度", "昨年度", "本年度", "今年度", "当年度", "翌年度", "次年度", "来年度", "前々年",
    "一昨年", "前年", "昨年", "本年", "今年", "当年", "前期", "当期", "今期"
  };
  private static final int[] DISTANCES = {
    -2, -2, -2, 0, -1, -1, 0, 0, 0, 1, 1, 1, -2, -2, -1, -1, 0, 0, 0, -1, 0, 0
  };
  private static final String KANJI_DIGITS = "〇一二三四五六七八九";

  private final String text;
  private int at;

  FiscalYearScanner(String text) {
    this.text = text;
  }

  List<FiscalYearNotation> findAll() {
    List<FiscalYearNotation> found = new ArrayList<>();
    while (at < text.length()) {
      int start = at;
      if (!mayStart(text.charAt(at)) || !scan(found)) {
        at = start + 1;
      }
    }
    return found;
  }

  /** Cheap sieve: only these characters can open a mention. */
  private static boolean mayStart(char c) {
    return digit(c) >= 0 || "明大昭平令㍾㍽㍼㍻㋿MTSHRFＭＴＳＨＲＦ前昨本今当翌次来一".indexOf(c) >= 0;
  }

  private boolean scan(List<FiscalYearNotation> found) {
    return relative(found) || absolute(found);
  }

  private boolean relative(List<FiscalYearNotation> found) {
    for (int i = 0; i < RELATIVES.length; i++) {
      if (text.startsWith(RELATIVES[i], at)) {
        int end = at + RELATIVES[i].length();
        found.add(new FiscalYearNotation(at, end, Kind.RELATIVE, DISTANCES[i]));
        at = end;
        return true;
      }
    }
    return false;
  }

  private boolean absolute(List<FiscalYearNotation> found) {
    int start = at;
    boolean era = true;
    int western = era();
    if (western < 0) {
      at = start;
      era = false;
      western = western();
    }
    if (western < 0) {
      at = start;
      return bare(found);
    }
    int period = FiscalPeriod.end(text, at, western);
    if (period >= 0) {
      at = period;
      return add(found, start, Kind.ABSOLUTE, western);
    }
    bracketed();
    String tail = tail();
    if (tail.equals("年") && month(western, start, found)) {
      return true;
    }
    if (tail.isEmpty() && !standsAlone(start, era)) {
      return false;
    }
    return add(found, start, Kind.ABSOLUTE, western);
  }

  private boolean add(List<FiscalYearNotation> found, int start, Kind kind, int number) {
    if (kind != Kind.BARE && (number < 1868 || number > 9999)) {
      return false;
    }
    found.add(new FiscalYearNotation(start, at, kind, number));
    return true;
  }

  /** An era and its year: the western year, or -1. */
  private int era() {
    for (Era era : Era.values()) {
      int length = eraLength(era);
      if (length == 0) {
        continue;
      }
      boolean full = length == 2 || isSquare(text.charAt(at));
      at += length;
      spaces();
      if (!full && at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == '．')) {
        at++;
      }
      int year = yearOfEra(full);
      return year < 1 || year > 99 ? -1 : era.toWestern(year);
    }
    return -1;
  }

  private int eraLength(Era era) {
    char c = text.charAt(at);
    if (text.startsWith(era.kanji(), at)) {
      return 2;
    }
    if (c == square(era)) {
      return 1;
    }
    boolean letter = narrow(c) == era.letter();
    boolean kanji = c == era.kanji().charAt(0) && era.compareTo(Era.SHOWA) >= 0;
    if (letter && at > 0 && isLatin(text.charAt(at - 1))) {
      return 0;
    }
    return (letter || kanji) && at + 1 < text.length() && followsShortEra(text.charAt(at + 1))
        ? 1
        : 0;
  }

  private static boolean followsShortEra(char c) {
    return digit(c) >= 0 || c == '元' || c == '.' || c == '．' || c == ' ';
  }

  private int yearOfEra(boolean kanjiToo) {
    if (at < text.length() && text.charAt(at) == '元') {
      at++;
      return 1;
    }
    int arabic = digits(2);
    return arabic >= 0 || !kanjiToo ? arabic : kanjiNumber();
  }

  private int kanjiNumber() {
    int value = 0;
    int start = at;
    while (at < text.length()) {
      char c = text.charAt(at);
      int digit = KANJI_DIGITS.indexOf(c);
      if (c == '十') {
        value = (value == 0 ? 1 : value) * 10;
      } else if (digit >= 0) {
        value = value % 10 == 0 && value > 0 ? value + digit : value * 10 + digit;
      } else {
        break;
      }
      at++;
    }
    return at == start ? -1 : value;
  }

  private int western() {
    if (narrow(text.charAt(at)) == 'F') {
      if (at + 1 >= text.length() || narrow(text.charAt(at + 1)) != 'Y') {
        return -1;
      }
      at += 2;
      spaces();
      return fourDigits();
    }
    return at > 0 && (digit(text.charAt(at - 1)) >= 0 || isNumberMark(text.charAt(at - 1)))
        ? -1
        : fourDigits();
  }

  private int fourDigits() {
    int start = at;
    int value = digits(4);
    boolean year = at - start == 4 && value >= 1868 && value <= 2199;
    return year && !(at < text.length() && digit(text.charAt(at)) >= 0) ? value : -1;
  }

  /** A number alone counts only before 年度: 4年度. */
  private boolean bare(List<FiscalYearNotation> found) {
    int start = at;
    if (start > 0 && (digit(text.charAt(start - 1)) >= 0 || isNumberMark(text.charAt(start - 1)))) {
      return false;
    }
    int value = text.charAt(at) == '元' ? -1 : digits(2);
    if (value < 1 || (at < text.length() && digit(text.charAt(at)) >= 0)) {
      return false;
    }
    spaces();
    if (!text.startsWith("年度", at)) {
      return false;
    }
    at += 2;
    return add(found, start, Kind.BARE, value);
  }

  /** The same year in the other notation, in brackets: (2018), (令和5年度). */
  private void bracketed() {
    int start = at;
    spaces();
    if (at < text.length() && (text.charAt(at) == '年')) {
      at += text.startsWith("年度", at) ? 2 : 1;
      spaces();
    }
    if (at >= text.length() || "(（[［".indexOf(text.charAt(at)) < 0) {
      at = start;
      return;
    }
    at++;
    spaces();
    int inside = at;
    int other = at < text.length() ? era() : -1;
    if (other < 0) {
      at = inside;
      other = at < text.length() ? fourDigits() : -1;
    }
    if (other >= 0) {
      tail();
      spaces();
    }
    if (other < 0 || at >= text.length() || ")）]］".indexOf(text.charAt(at)) < 0) {
      at = start;
      return;
    }
    at++;
  }

  private String tail() {
    int start = at;
    spaces();
    for (String tail : new String[] {"年度", "年", "度"}) {
      if (text.startsWith(tail, at)) {
        at += tail.length();
        return tail;
      }
    }
    at = start;
    return "";
  }

  /** After a year a month makes a date; its fiscal year begins in April. */
  private boolean month(int western, int start, List<FiscalYearNotation> found) {
    int before = at;
    spaces();
    int month = digits(2);
    spaces();
    if (month < 1 || month > 12 || at >= text.length() || text.charAt(at) != '月') {
      at = before;
      return false;
    }
    at++;
    return add(found, start, Kind.DATE, month < 4 ? western - 1 : western);
  }

  /** Whether a year without 年 can be meant: nothing of a number, a date or a word goes on. */
  private boolean standsAlone(int start, boolean era) {
    if (at >= text.length()) {
      return era || start == 0 || text.charAt(start) == 'F';
    }
    char next = text.charAt(at);
    if (digit(next) >= 0 || isNumberMark(next) || isLatin(next) || "-－/／月日".indexOf(next) >= 0) {
      return false;
    }
    return era
        || narrow(text.charAt(start)) == 'F'
        || (start == 0 && " 　\n実目計結成予決(（)）".indexOf(next) >= 0);
  }

  private int digits(int most) {
    int value = 0;
    int start = at;
    while (at < text.length() && at - start < most && digit(text.charAt(at)) >= 0) {
      value = value * 10 + digit(text.charAt(at));
      at++;
    }
    return at == start ? -1 : value;
  }

  private void spaces() {
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
      at++;
    }
  }

  private static int digit(char c) {
    char narrow = narrow(c);
    return narrow >= '0' && narrow <= '9' ? narrow - '0' : -1;
  }

  private static char narrow(char c) {
    return c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c;
  }

  private static boolean isLatin(char c) {
    char narrow = narrow(c);
    return (narrow >= 'A' && narrow <= 'Z') || (narrow >= 'a' && narrow <= 'z');
  }

  private static boolean isNumberMark(char c) {
    char narrow = narrow(c);
    return narrow == ',' || narrow == '.';
  }

  private static boolean isSquare(char c) {
    return "㍾㍽㍼㍻㋿".indexOf(c) >= 0;
  }

  private static char square(Era era) {
    return switch (era) {
      case MEIJI -> '㍾';
      case TAISHO -> '㍽';
      case SHOWA -> '㍼';
      case HEISEI -> '㍻';
      case REIWA -> '㋿';
    };
  }
}
