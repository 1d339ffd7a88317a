package org.jisseki.core.measure;

import java.util.List;
import org.jisseki.core.text.Numerals;
import org.jisseki.core.text.SourceText;

/** Finds the ends of numbers that belong to a word: 3分の1, 4:6, 2人に1人, 80～84, 140/90以上. */
final class NumbersInWords {

  private static final List<String> ONE_OF = List.of("人に1人", "人に一人", "世帯に1世帯", "校に1校");

  private static final String TOWNS = "市町村区県";
  private static final List<String> BODIES = List.of("で構成", "から成る", "からなる", "合同", "共同", "の広域");

  private final SourceText text;
  private final Words words;
  private final Numerals numerals;

  NumbersInWords(SourceText text, Words words, Numerals numerals) {
    this.text = text;
    this.words = words;
    this.numerals = numerals;
  }

  /** 3分の1 is a word. */
  int fractionEnd(int end) {
    return text.has("分の", end) && numerals.isAt(end + 2) ? numerals.endAt(end + 2) : -1;
  }

  /** 4:6, 3対1. */
  int ratioEnd(int end) {
    char sign = text.at(end);
    if (sign == ':' || sign == '対') {
      return CharKinds.isDigit(text.at(end + 1)) ? skipDigits(end + 1) : -1;
    }
    return sign == '人' || sign == '世' || sign == '校' ? oneOfEnd(end) : -1;
  }

  private int oneOfEnd(int end) {
    for (String one : ONE_OF) {
      if (text.has(one, end)) {
        return end + one.length();
      }
    }
    return -1;
  }

  /** 3市2町で構成: how many towns make up a body is its attribute. */
  int townsEnd(int numberEnd) {
    int end = numberEnd;
    int number = numberEnd;
    while (number > 0 && TOWNS.indexOf(text.at(number)) >= 0) {
      end = number + 1;
      number = numerals.isAt(end) ? numerals.endAt(end) : 0;
    }
    for (String body : BODIES) {
      if (end > numberEnd && text.has(body, end)) {
        return end + body.length();
      }
    }
    return -1;
  }

  /** A band without a unit, such as 80～84 or ～79, names what is counted. */
  int bandEnd(int at, int end) {
    boolean open = text.at(at - 1) == '~' && !CharKinds.isDigit(text.at(at - 2));
    if (text.at(end) == '~') {
      return CharKinds.isDigit(text.at(end + 1)) ? skipDigits(end + 1) : end + 1;
    }
    return open && !CharKinds.isWord(text.at(at - 2)) ? end : -1;
  }

  /** Behind a name: 140/90以上, BMI25以上. */
  int limitEnd(int end) {
    int whole =
        text.at(end) == '/' && CharKinds.isDigit(text.at(end + 1)) ? skipDigits(end + 1) : end;
    int back = words.lengthAt(WordClass.BACK, text, whole);
    return back == 2 ? whole + 2 : whole;
  }

  int skipDigits(int from) {
    int i = from;
    while (CharKinds.isDigit(text.at(i))) {
      i++;
    }
    return i;
  }
}
