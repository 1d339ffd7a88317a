package org.jisseki.core.measure;

import java.math.BigDecimal;
import java.util.Optional;
import org.jisseki.core.text.Numerals;
import org.jisseki.core.text.SourceText;

/** Phrases about one of something: 1回あたり, 1委員平均, 1日20人, and the price 1冊5,000円. */
final class PricePhrases {

  private static final int MAX_NOUN = 8;
  private static final String SPANS = "日月週";

  /** What one of something costs is a price below this; more is what was paid in all. */
  private static final BigDecimal MAX_PRICE = BigDecimal.valueOf(10_000);

  /** What one person or household gets of something, as a rule says it. */
  private static final BigDecimal MAX_SHARE = BigDecimal.valueOf(100);

  private final SourceText text;
  private final CounterReader counters;
  private final Words words;
  private final Numerals numerals;

  PricePhrases(SourceText text, CounterReader counters, Words words, Numerals numerals) {
    this.numerals = numerals;
    this.text = text;
    this.counters = counters;
    this.words = words;
  }

  /**
   * The phrase that a number begins.
   *
   * @param start where it starts, with the sign before the number
   * @param at where the number starts
   * @param end where it ends
   * @param inParts whether parts of a number before are being listed
   */
  Optional<Token.Plain> at(int start, int at, int end, boolean inParts) {
    if (numerals.valueAt(at).compareTo(BigDecimal.ONE) != 0) {
      return isTime(end) ? price(start, end, inParts) : Optional.empty();
    }
    Optional<Token.Plain> per = per(start, end);
    return per.isPresent() ? per : price(start, end, inParts);
  }

  /** 30分300円: what a stretch of time costs is a price as what one of something costs. */
  private boolean isTime(int at) {
    return text.at(at) == '分' || text.has("時間", at);
  }

  /** 1, a noun of a few letters, and あたり or 平均. */
  private Optional<Token.Plain> per(int start, int from) {
    for (int i = from; i <= from + MAX_NOUN; i++) {
      if (i > from && words.lengthAt(WordClass.PER_TAIL, text, i) > 0) {
        int end = i + words.lengthAt(WordClass.PER_TAIL, text, i);
        boolean average = text.folded(i, end).endsWith("平均");
        return Optional.of(
            new Token.Plain(average ? TokenKind.AVERAGE : TokenKind.PER, start, end));
      }
      if (!CharKinds.isWord(text.at(i)) && text.at(i) != '1' && !isUnitSign(text.at(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** ㎡, ㎥, ㎏: a unit in one sign, of the block of CJK compatibility. */
  private static boolean isUnitSign(char c) {
    return c >= '㌀' && c <= '㏿';
  }

  /** A counter, and money or (behind a day, week or month) a number right behind it. */
  private Optional<Token.Plain> price(int start, int from, boolean inParts) {
    Optional<Counter> counter = counters.known(from, false);
    boolean month = counter.isEmpty() && text.at(from) == '月';
    if (counter.isEmpty() && !month) {
      return Optional.empty();
    }
    int at = from + (month ? 1 : Counters.length(counter));
    boolean divided = text.at(at) == '@' || (inParts && text.at(at) == ' ');
    int behind = divided ? at + 1 : at;
    if (!CharKinds.isDigit(text.at(behind)) || !numerals.isAt(behind)) {
      return Optional.empty();
    }
    int amountEnd = numerals.endAt(behind);
    Optional<Counter> unit = counters.known(amountEnd, false);
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal amount = numerals.valueAt(behind);
    BigDecimal value = amount.multiply(unit.get().multiplier());
    int end = amountEnd + Counters.length(unit.get());
    boolean apart = text.at(at) == ' ';
    if (unit.get().kind() == Kind.MONEY
        && ((inParts && !apart) || value.compareTo(MAX_PRICE) < 0)) {
      return Optional.of(new Token.Plain(TokenKind.PRICE, start, end));
    }
    boolean rule = isOneOfPeople(counter) && !Units.isPeople(unit.get().unit()) && at == behind;
    if (rule && unit.get().kind() == Kind.COUNT && amount.compareTo(MAX_SHARE) < 0) {
      return Optional.of(new Token.Plain(TokenKind.PRICE, start, end));
    }
    if (apart) {
      return Optional.empty();
    }
    if (Units.isPeople(unit.get().unit()) && isMadeUp(end)) {
      return Optional.of(new Token.Plain(TokenKind.PRICE, start, end));
    }
    boolean span = SPANS.indexOf(text.at(from)) >= 0 && at == from + 1;
    return span ? Optional.of(new Token.Plain(TokenKind.PER, start, at)) : Optional.empty();
  }

  /** 1チーム5名で編成: of how many one is made up is its attribute. */
  private boolean isMadeUp(int at) {
    return text.has("で編成", at) || text.has("で構成", at) || text.has("編成", at);
  }

  /** 1人2冊, 1世帯1部. */
  private static boolean isOneOfPeople(Optional<Counter> counter) {
    return counter
        .map(Counter::unit)
        .filter(unit -> Units.isPeople(unit) || unit.symbol().equals("世帯"))
        .isPresent();
  }
}
