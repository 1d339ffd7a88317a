package org.jisseki.core.text;

import java.math.BigDecimal;

/**
 * Reads one unsigned numeral at a place: digits with separators and a decimal point, kanji, and the
 * mixture of both ({@code 1億2,345万}).
 *
 * <p>A cursor for one reading; {@link #read} may be called for several places in turn.
 */
final class NumeralGrammar {

  /** Longer runs of digits are codes, not numbers; the limit keeps reading linear. */
  static final int MAX_DIGITS = 30;

  private final SourceText text;
  private int end;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal section = BigDecimal.ZERO;
  private BigDecimal pending = BigDecimal.ZERO;
  private boolean hasPending;
  private boolean hasSection;
  private int lastSmall;
  private int lastGreat;

  /** Whether the numeral is nothing but digits, and the value of the digits read last. */
  private boolean plain;

  private long digits;

  NumeralGrammar(SourceText text) {
    this.text = text;
  }

  /** Where the numeral ends that was read last. */
  int end() {
    return end;
  }

  /** Its value, without trailing zeros behind a decimal point. */
  BigDecimal value() {
    if (plain) {
      return BigDecimal.valueOf(digits);
    }
    boolean single = total.signum() == 0 && section.signum() == 0;
    return Numeral.normalized(single ? pending : total.add(section).add(pending));
  }

  /** Reads the numeral that starts at a place; {@code false} where none does. */
  boolean read(int start) {
    plain = isDigit(text.at(start)) && readPlain(start);
    return plain || readComposed(start);
  }

  /** Digits behind which nothing of a numeral can stand: the common case, without an object. */
  private boolean readPlain(int start) {
    int next = plainDigits(start);
    char c = text.at(next);
    boolean goesOn = KanjiNumbers.isPart(c) || c == ' ' || c == '・' || c == '点';
    end = next;
    return next > start && !goesOn;
  }

  private boolean readComposed(int start) {
    reset();
    int at = start;
    int next = part(at);
    while (next > at) {
      at = next;
      end = at;
      next = part(at);
      if (next == at && text.at(at) == ' ') {
        int spaced = isSpacedPart(at + 1) ? part(at + 1) : at + 1;
        next = spaced == at + 1 ? at : spaced;
      }
    }
    end = end > start ? decimals(end) : end;
    return end > start;
  }

  /** Kanji digits behind a point go on behind a composed number: 二百・七一, 千三百.〇五. */
  private int decimals(int at) {
    char point = text.at(at);
    boolean divided = point == '・' || point == '点' || point == '.';
    if (!divided || KanjiNumbers.digit(text.at(at + 1)) < 0) {
      return at;
    }
    boolean single = hasPending && total.signum() == 0 && section.signum() == 0;
    if (single) {
      return at;
    }
    StringBuilder places = new StringBuilder("0.");
    int i = at + 1;
    while (i - at <= MAX_DIGITS && KanjiNumbers.digit(text.at(i)) >= 0) {
      places.append((char) ('0' + KanjiNumbers.digit(text.at(i++))));
    }
    boolean number = KanjiNumbers.starts(text.at(i)) || KanjiNumbers.greatPower(text.at(i)) > 0;
    if (number || isDigit(text.at(i)) || Character.isIdeographic(text.at(i))) {
      return at;
    }
    total = total.add(new BigDecimal(places.toString()));
    return i;
  }

  private void reset() {
    end = 0;
    total = BigDecimal.ZERO;
    section = BigDecimal.ZERO;
    pending = BigDecimal.ZERO;
    hasPending = false;
    hasSection = false;
    lastSmall = Integer.MAX_VALUE;
    lastGreat = Integer.MAX_VALUE;
  }

  /** Behind a space only what the power before or behind it binds goes on: 7万 5千 4百, 五 十 二. */
  private boolean isSpacedPart(int at) {
    char c = text.at(at);
    if (hasPending) {
      return KanjiNumbers.smallPower(c) > 0 || KanjiNumbers.greatPower(c) > 0;
    }
    if (KanjiNumbers.digit(c) >= 0) {
      return !KanjiNumbers.isAmbiguous(c);
    }
    int i = at;
    while (isDigit(text.at(i)) && i - at < 4) {
      i++;
    }
    int small = KanjiNumbers.smallPower(text.at(i));
    return i > at && small > 0 && small < lastSmall;
  }

  private int part(int at) {
    char c = text.at(at);
    if (isDigit(c)) {
      return hasPending ? at : digits(at);
    }
    return KanjiNumbers.isPart(c) ? kanji(at, c) : at;
  }

  private int kanji(int at, char c) {
    if (KanjiNumbers.isAmbiguous(c) && !isFormalNumber(at)) {
      return at;
    }
    if (KanjiNumbers.tens(c) > 0 && !hasPending) {
      section = section.add(BigDecimal.valueOf(KanjiNumbers.tens(c)));
      hasSection = true;
      lastSmall = 1;
      return at + 1;
    }
    if (KanjiNumbers.digit(c) >= 0) {
      return hasPending ? at : kanjiDigits(at);
    }
    if (KanjiNumbers.smallPower(c) > 0) {
      return multiplySmall(at, KanjiNumbers.smallPower(c));
    }
    return KanjiNumbers.greatPower(c) > 0 ? multiplyGreat(at, KanjiNumbers.greatPower(c)) : at;
  }

  /** 参 is 3 in 参万円, not in 参加: a power or 円 stands behind it, or a power before it. */
  private boolean isFormalNumber(int at) {
    char next = text.at(at + 1);
    boolean powerBehind =
        KanjiNumbers.smallPower(next) > 0 || KanjiNumbers.greatPower(next) > 0 || next == '円';
    char before = text.at(at - 1);
    boolean power = KanjiNumbers.smallPower(before) > 0 || KanjiNumbers.greatPower(before) > 0;
    boolean powerBefore = "拾佰仟阡萬".indexOf(before) >= 0 || (power && !Character.isIdeographic(next));
    boolean digitBefore = at > 0 && KanjiNumbers.digit(text.at(at - 1)) >= 0;
    return powerBehind || powerBefore || (digitBefore && text.at(at) != '参');
  }

  private int multiplySmall(int at, int power) {
    if (power >= lastSmall || (hasPending && pending.signum() == 0)) {
      return at;
    }
    BigDecimal factor = hasPending ? pending : BigDecimal.ONE;
    section = section.add(factor.scaleByPowerOfTen(power));
    hasSection = true;
    hasPending = false;
    pending = BigDecimal.ZERO;
    lastSmall = power;
    return at + 1;
  }

  private int multiplyGreat(int at, int power) {
    if (power >= lastGreat || !(hasPending || hasSection)) {
      return at;
    }
    total = total.add(section.add(pending).scaleByPowerOfTen(power));
    section = BigDecimal.ZERO;
    pending = BigDecimal.ZERO;
    hasPending = false;
    hasSection = false;
    lastSmall = Integer.MAX_VALUE;
    lastGreat = power;
    return at + 1;
  }

  private int digits(int at) {
    int next = plainDigits(at);
    return next > at ? take(BigDecimal.valueOf(digits), next) : separatedDigits(at);
  }

  /** Up to 18 digits without a decimal point: the common case, without a string. */
  private int plainDigits(int at) {
    long number = 0;
    int i = at;
    while (i - at < 15 && isDigit(text.at(i))) {
      number = number * 10 + (text.at(i++) - '0');
    }
    boolean groups = i - at <= 3 && text.at(at) != '0';
    while (groups && i - at < 15 && text.at(i) == ',' && isGroup(i + 1)) {
      number = number * 1000 + group(i + 1);
      i += 4;
    }
    char c = text.at(i);
    boolean goesOn = c == '.' || isDigit(c) || (c == ',' && isDigit(text.at(i + 1)));
    digits = number;
    return goesOn ? at : i;
  }

  private int group(int at) {
    return (text.at(at) - '0') * 100 + (text.at(at + 1) - '0') * 10 + text.at(at + 2) - '0';
  }

  private int separatedDigits(int at) {
    StringBuilder number = new StringBuilder();
    int i = integer(at, number);
    boolean dotted = text.at(at - 1) == '.' && isDigit(text.at(at - 2));
    if (text.at(i) == '.' && isDigit(text.at(i + 1)) && !dotted && !isDotted(i + 1)) {
      number.append('.');
      i++;
      while (isDigit(text.at(i))) {
        number.append(text.at(i++));
      }
    }
    if (number.length() > MAX_DIGITS) {
      return at;
    }
    return take(new BigDecimal(number.toString()), i);
  }

  /** Whether another point follows the digits: 10.2.5.1 is no decimal number. */
  private boolean isDotted(int from) {
    int i = from;
    while (isDigit(text.at(i)) && i - from <= MAX_DIGITS) {
      i++;
    }
    return text.at(i) == '.' && isDigit(text.at(i + 1));
  }

  /** Digits, with separators only where exactly three digits follow each. */
  private int integer(int at, StringBuilder number) {
    int i = at;
    while (isDigit(text.at(i))) {
      number.append(text.at(i++));
    }
    boolean groups = i - at <= 3 && text.at(at) != '0';
    while (groups && text.at(i) == ',' && isGroup(i + 1)) {
      number.append(text, i + 1, i + 4);
      i += 4;
    }
    return i;
  }

  private boolean isGroup(int at) {
    return isDigit(text.at(at))
        && isDigit(text.at(at + 1))
        && isDigit(text.at(at + 2))
        && !isDigit(text.at(at + 3));
  }

  private int kanjiDigits(int at) {
    StringBuilder number = new StringBuilder();
    int i = at;
    while (i - at <= MAX_DIGITS
        && KanjiNumbers.digit(text.at(i)) >= 0
        && (i == at || !isStray(i))) {
      number.append((char) ('0' + KanjiNumbers.digit(text.at(i++))));
    }
    boolean point = text.at(i) == '・' || text.at(i) == '点';
    if (point && KanjiNumbers.digit(text.at(i + 1)) >= 0 && !isComposed(i + 1)) {
      number.append('.');
      i++;
      while (KanjiNumbers.digit(text.at(i)) >= 0) {
        number.append((char) ('0' + KanjiNumbers.digit(text.at(i++))));
      }
    }
    return number.length() > MAX_DIGITS ? at : take(new BigDecimal(number.toString()), i);
  }

  /** 八十九 behind a dot is the next number of a list, not the places of this one. */
  private boolean isComposed(int at) {
    int i = at;
    while (i - at <= MAX_DIGITS && KanjiNumbers.digit(text.at(i)) >= 0) {
      i++;
    }
    return KanjiNumbers.smallPower(text.at(i)) > 0;
  }

  /** A formal digit behind an everyday one that starts another word: 五参加. */
  private boolean isStray(int at) {
    return KanjiNumbers.isAmbiguous(text.at(at)) && text.at(at) != '○' && !isFormalNumber(at);
  }

  private int take(BigDecimal number, int next) {
    pending = number;
    hasPending = true;
    return next;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
