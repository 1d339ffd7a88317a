package org.jisseki.core.measure;

import org.jisseki.core.text.CalendarReader;
import org.jisseki.core.text.NumeralReader;
import org.jisseki.core.text.Numerals;
import org.jisseki.core.text.SourceText;

/** Reads ordinals, serials, grades and age bands whole: 第1～3回, 185号～188号, 65～69歳, 要介護1・2. */
final class SerialScanner {

  private static final int MAX_ITEMS = 20;
  private static final int LONGEST_COUNT = 16;
  private static final String JOINS = "~・、,-";
  private static final String ORDINAL_UNITS = "回号期次章条項款節部種類位級日週年版巻弾便報話代子目期生";

  private final SourceText text;
  private final Counters counters;
  private final Words words;
  private final Numerals numerals;

  SerialScanner(SourceText text, Counters counters, Words words, Numerals numerals) {
    this.counters = counters;
    this.text = text;
    this.numerals = numerals;
    this.words = words;
  }

  /** The end of the serial that starts at a place, or the place where none does. */
  int endAt(int at, int wordStart) {
    if (text.at(at) == '第') {
      return ordinal(at);
    }
    int number = numerals.endAt(at);
    if (number == at) {
      return at;
    }
    int grade = schoolClass(at, number);
    if (grade > at) {
      return grade;
    }
    if (wordStart < at && isSerialHead(at)) {
      return numbersOf(at);
    }
    return tailed(at);
  }

  /**
   * Whether digits stand at a place with a letter behind them that goes on with no numeral, date or
   * serial: most numbers of a text, told by one look at that letter.
   */
  boolean mayOnlyCount(int at) {
    int end = at;
    while (end - at < LONGEST_COUNT
        && (CharKinds.isDigit(text.at(end)) || (text.at(end) == ',' && end > at))) {
      end++;
    }
    char behind = text.at(end);
    return end > at
        && CharKinds.isWord(behind)
        && !NumeralReader.mayGoOn(behind)
        && !CalendarReader.mayGoOn(behind)
        && !words.mayBegin(WordClass.SERIAL_TAIL, behind);
  }

  /** 5年1組. */
  private int schoolClass(int at, int year) {
    int room = text.at(year) == '年' ? numerals.endAt(year + 1) : at;
    return room > year + 1 && text.at(room) == '組' ? room + 1 : at;
  }

  /** 第1回, 第1・2回, 第1～3回, 第4四半期, 第1研修室 (the last as 第1). */
  private int ordinal(int at) {
    int end = numbers(at + 1);
    if (end == at + 1) {
      return at;
    }
    if (text.has("四半期", end)) {
      return end + 3;
    }
    int tail = words.lengthAt(WordClass.SERIAL_TAIL, text, end);
    if (tail > 0) {
      return again(end, end + tail);
    }
    boolean unit = text.at(end) != '\0' && ORDINAL_UNITS.indexOf(text.at(end)) >= 0;
    int behind = unit ? end + 1 : end;
    return again(end, text.at(behind) == '目' ? behind + 1 : behind);
  }

  /** Behind a range sign or a comma the ordinal may go on: 第1回～第3回, 第7・8回. */
  private int again(int tail, int end) {
    char join = text.at(end);
    int plain = join == '~' ? Math.max(tailed(end + 1), likewise(end + 1, tail, end)) : end;
    if (plain > end + 1) {
      return plain;
    }
    if (join == '\0' || "~・、".indexOf(join) < 0 || text.at(end + 1) != '第') {
      return end;
    }
    return join == '~' ? Math.max(end, ordinal(end + 1)) : end;
  }

  /** 第3回～5回: the number behind the range sign counts nothing where its tail is the same. */
  private int likewise(int at, int tail, int tailEnd) {
    int number = numerals.endAt(at);
    boolean same = number > at && tailEnd > tail && text.has(text.folded(tail, tailEnd), number);
    return same ? number + tailEnd - tail : at;
  }

  /** A number, or several joined by signs. */
  private int numbers(int at) {
    int end = at;
    int i = at;
    for (int n = 0; n < MAX_ITEMS; n++) {
      int number = numerals.endAt(i);
      if (number == i) {
        return end;
      }
      end = number;
      if (text.at(end) == '\0' || JOINS.indexOf(text.at(end)) < 0) {
        return end;
      }
      i = text.at(end + 1) == '第' ? end + 2 : end + 1;
    }
    return end;
  }

  private boolean isSerialHead(int at) {
    int length = words.lengthBefore(WordClass.SERIAL_HEAD, text, at);
    boolean whole = length == 1 && CharKinds.isKanji(text.at(at - 2));
    return length > 0 && !whole;
  }

  /** Behind 要介護 and the like bare numbers are names; a counter right behind makes them counts. */
  private int numbersOf(int at) {
    int end = numbers(at);
    if (end == at) {
      return at;
    }
    char next = text.at(end);
    int tail = words.lengthAt(WordClass.SERIAL_TAIL, text, end);
    if (tail > 0) {
      return end + tail;
    }
    int limit = limit(end);
    if (limit > end) {
      return limit;
    }
    return CharKinds.isWord(next) || next == '%' ? at : end;
  }

  private int limit(int end) {
    return words.lengthAt(WordClass.BACK, text, end) == 2 ? end + 2 : end;
  }

  /** 3年生, 65～69歳, 185号～188号, 満12～19週. */
  private int tailed(int at) {
    int end = at;
    int i = at;
    for (int n = 0; n < MAX_ITEMS; n++) {
      int number = numerals.endAt(i);
      int range = text.at(number) == '~' ? numerals.endAt(number + 1) : number;
      int tail = tailLength(range);
      if (number == i || tail == 0) {
        return end;
      }
      end = range + tail;
      boolean more = text.at(end) == '~' || text.at(end) == '・';
      i = more ? end + 1 : end;
      if (!more && !NumeralReader.startsNumeral(text, end)) {
        return end;
      }
    }
    return end;
  }

  /** The tail of a serial behind a number; a Latin tail must not run on into a word. */
  private int tailLength(int at) {
    int length = words.lengthAt(WordClass.SERIAL_TAIL, text, at);
    if (length == 0 || isCounterLonger(at, length)) {
      return 0;
    }
    boolean latin = CharKinds.isLatin(text.at(at + length - 1));
    return latin && CharKinds.isLatin(text.at(at + length)) ? 0 : length;
  }

  /** 24系統 and 12条例 count, although 系 and 条 would number. */
  private boolean isCounterLonger(int at, int length) {
    return counters.lengthAt(text, at) > length;
  }
}
