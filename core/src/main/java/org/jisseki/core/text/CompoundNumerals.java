package org.jisseki.core.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Reads on behind a plain numeral what makes a larger number of it: a fraction, a power, a
 * multiple.
 *
 * <p>A cursor over one text; every rule leaves it where it stood unless the whole of it fits.
 */
final class CompoundNumerals {

  private static final MathContext PRECISION = new MathContext(15, RoundingMode.HALF_EVEN);
  private static final int MAX_EXPONENT_DIGITS = 2;
  private static final String PARTS = "分の";
  private static final String DOZEN = "ダース";
  private static final String HALF_DOZEN = "半" + DOZEN;
  private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

  private final SourceText text;
  private final NumeralGrammar grammar;
  private int end;
  private BigDecimal value = BigDecimal.ZERO;

  CompoundNumerals(SourceText text) {
    this.text = text;
    this.grammar = new NumeralGrammar(text);
  }

  /** A number that begins with no numeral, 半ダース, or empty. */
  Optional<Numeral> word(int start) {
    return text.has(HALF_DOZEN, start)
        ? Optional.of(
            new Numeral(text.raw(start, start + HALF_DOZEN.length()), start, BigDecimal.valueOf(6)))
        : Optional.empty();
  }

  /** The numeral with all that joins on to it; itself where nothing does. */
  Numeral extend(Numeral plain) {
    end = plain.end();
    value = plain.value().abs();
    boolean digits = NumeralGrammar.isDigit(text.at(end - 1));
    boolean joined =
        inParts()
            || mixed()
            || multiplied()
            || raised()
            || decimals()
            || pointed()
            || (digits && arithmetic(plain));
    if (!joined) {
      return plain;
    }
    boolean negative = plain.value().signum() < 0;
    return new Numeral(
        text.raw(plain.start(), end), plain.start(), negative ? value.negate() : value);
  }

  /** What is written with digits only. */
  private boolean arithmetic(Numeral plain) {
    return exponent() || spacedGroups(plain) || spacedFraction() || divided(plain);
  }

  /** 三分の二: the denominator stands first. */
  private boolean inParts() {
    int behind = skipSpace(end);
    if (!text.has(PARTS, behind) || !isWhole(value) || value.compareTo(BigDecimal.ONE) <= 0) {
      return false;
    }
    int at = skipSpace(behind + PARTS.length());
    if (!grammar.read(at)) {
      return false;
    }
    return take(grammar.end(), grammar.value().divide(value, PRECISION));
  }

  /** 一と五分の四, 1と3/5, 三百と二ダース: a whole number and a part of one or some dozens. */
  private boolean mixed() {
    int and = skipSpace(end);
    if ("と又".indexOf(text.at(and)) < 0 || !isWhole(value)) {
      return false;
    }
    BigDecimal whole = value;
    int wholeEnd = end;
    if (grammar.read(skipSpace(and + 1))) {
      take(grammar.end(), grammar.value());
      if (dozens()) {
        return take(end, whole.add(value));
      }
      if ((inParts() || slash()) && value.compareTo(BigDecimal.ONE) < 0) {
        return take(end, sum(whole, value));
      }
    }
    take(wholeEnd, whole);
    return false;
  }

  /** Rounded as its part is, unless digits of the whole would be lost. */
  private static BigDecimal sum(BigDecimal whole, BigDecimal part) {
    BigDecimal sum = whole.add(part);
    return whole.precision() < PRECISION.getPrecision() ? sum.round(PRECISION) : sum;
  }

  /** 3ダース, 40k, 2.5 M. The signs of larger multiples name other things: 5G, 2T. */
  private boolean multiplied() {
    if (dozens()) {
      return true;
    }
    int at = skipSpace(end);
    int power =
        switch (text.at(at)) {
          case 'k', 'K' -> 3;
          case 'M' -> 6;
          default -> 0;
        };
    char next = text.at(at + 1);
    boolean word = at > end ? Character.isLetterOrDigit(next) : isAscii(next);
    return power > 0 && !word && take(at + 1, value.scaleByPowerOfTen(power));
  }

  private boolean dozens() {
    return text.has(DOZEN, end) && take(end + DOZEN.length(), value.multiply(TWELVE));
  }

  /** 2^5, 2.5^-1; a doubled minus cancels itself out. */
  private boolean raised() {
    if (text.at(end) != '^') {
      return false;
    }
    int at = end + 1;
    boolean negative = false;
    while (at - end <= 2 && isSign(text.at(at))) {
      negative ^= text.at(at++) == '-';
    }
    int digits = shortDigits(at);
    if (digits == at || (negative && value.signum() == 0)) {
      return false;
    }
    int exponent = Integer.parseInt(text.folded(at, digits));
    BigDecimal power = rounded(value.pow(exponent));
    return take(digits, negative ? BigDecimal.ONE.divide(value.pow(exponent), PRECISION) : power);
  }

  /** 2e5, 12.3E+4. */
  private boolean exponent() {
    if (text.at(end) != 'e' && text.at(end) != 'E') {
      return false;
    }
    int sign = end + 1;
    int at = isSign(text.at(sign)) ? sign + 1 : sign;
    int digits = shortDigits(at);
    if (digits == at || isAscii(text.at(digits))) {
      return false;
    }
    int exponent = Integer.parseInt(text.folded(at, digits));
    return take(digits, value.scaleByPowerOfTen(text.at(sign) == '-' ? -exponent : exponent));
  }

  /** 5,00 as other countries write it: two digits that begin with 0 are no number of their own. */
  private boolean decimals() {
    char comma = text.at(end);
    int tens = digit(end + 1);
    int ones = digit(end + 2);
    boolean apart = digit(end + 3) < 0 && text.at(end + 3) != comma;
    if ((comma != ',' && comma != '、') || tens != 0 || ones < 0 || !apart || !isWhole(value)) {
      return false;
    }
    return take(end + 3, value.add(BigDecimal.valueOf(ones, 2)));
  }

  /** 一万二千三・四十五: tens behind a point, after a number too large to head a list of tens. */
  private boolean pointed() {
    boolean kanji = !NumeralGrammar.isDigit(text.at(end - 1));
    if (text.at(end) != '・' || !kanji || value.compareTo(MYRIAD) < 0 || !isWhole(value)) {
      return false;
    }
    boolean places = !NumeralGrammar.isDigit(text.at(end + 1)) && grammar.read(end + 1);
    BigDecimal behind = places ? grammar.value() : BigDecimal.ZERO;
    boolean tens = behind.compareTo(BigDecimal.TEN) >= 0 && behind.compareTo(HUNDRED) < 0;
    return tens && isWhole(behind) && take(grammar.end(), value.add(behind.scaleByPowerOfTen(-2)));
  }

  /** 1 234 567.8: groups of three set apart by spaces, behind a head that cannot be one of them. */
  private boolean spacedGroups(Numeral plain) {
    int head = plain.end();
    int first = head;
    while (first > plain.start() && NumeralGrammar.isDigit(text.at(first - 1))) {
      first--;
    }
    int at = head;
    while (text.at(at) == ' ' && isGroup(at + 1)) {
      at += 4;
    }
    boolean several = at - head >= 8;
    boolean short1 = head - first < 3 && text.at(first) != '0' && text.at(first - 1) != ',';
    if (!several || !short1 || !isWhole(value)) {
      return false;
    }
    String digits = text.folded(first, at).replace(" ", "");
    int places = text.at(at) == '.' ? at + 1 : at;
    while (places > at && NumeralGrammar.isDigit(text.at(places))) {
      places++;
    }
    places = places > at + 1 ? places : at;
    return take(places, new BigDecimal(digits + text.folded(at, places)));
  }

  private boolean isGroup(int at) {
    return NumeralGrammar.isDigit(text.at(at))
        && NumeralGrammar.isDigit(text.at(at + 1))
        && NumeralGrammar.isDigit(text.at(at + 2))
        && !NumeralGrammar.isDigit(text.at(at + 3));
  }

  /** 1 3/5. */
  private boolean spacedFraction() {
    BigDecimal whole = value;
    int wholeEnd = end;
    if (text.at(end) != ' ' || !isWhole(whole) || !grammar.read(end + 1)) {
      return false;
    }
    take(grammar.end(), grammar.value());
    if (slash() && value.compareTo(BigDecimal.ONE) < 0) {
      return take(end, sum(whole, value));
    }
    take(wholeEnd, whole);
    return false;
  }

  /** 12/3, not within 2023/12/3. */
  private boolean divided(Numeral plain) {
    return text.at(plain.start() - 1) != '/' && slash();
  }

  private boolean slash() {
    if (text.at(end) != '/'
        || !NumeralGrammar.isDigit(text.at(end + 1))
        || !grammar.read(end + 1)
        || text.at(grammar.end()) == '/'
        || grammar.value().signum() == 0) {
      return false;
    }
    return take(grammar.end(), value.divide(grammar.value(), PRECISION));
  }

  /** The end of one or two digits behind which no more follow; the place itself where none are. */
  private int shortDigits(int at) {
    int i = at;
    while (NumeralGrammar.isDigit(text.at(i)) && i - at <= MAX_EXPONENT_DIGITS) {
      i++;
    }
    return i - at <= MAX_EXPONENT_DIGITS ? i : at;
  }

  private int digit(int at) {
    char c = text.at(at);
    return NumeralGrammar.isDigit(c) ? c - '0' : KanjiNumbers.digit(c);
  }

  private int skipSpace(int at) {
    return text.at(at) == ' ' ? at + 1 : at;
  }

  private static BigDecimal rounded(BigDecimal number) {
    return number.precision() > PRECISION.getPrecision() ? number.round(PRECISION) : number;
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  private static boolean isSign(char c) {
    return c == '-' || c == '+';
  }

  private static boolean isAscii(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  private boolean take(int newEnd, BigDecimal newValue) {
    end = newEnd;
    value = newValue;
    return true;
  }
}
