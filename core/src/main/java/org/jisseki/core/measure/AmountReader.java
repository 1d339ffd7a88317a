package org.jisseki.core.measure;

import java.math.BigDecimal;
import java.util.Optional;
import org.jisseki.core.text.Numerals;
import org.jisseki.core.text.SourceText;

/** Reads the amount at a number: one number, a range or a fraction, up to the counter's end. */
final class AmountReader {

  private static final int MAX_SPACES = 2;

  private final SourceText text;
  private final CounterReader counters;
  private final Numerals numerals;
  private BigDecimal value = BigDecimal.ZERO;
  private Optional<BigDecimal> second = Optional.empty();
  private Optional<Counter> counter = Optional.empty();
  private boolean fraction;
  private boolean spaced;
  private int numberEnd;
  private int end;

  AmountReader(SourceText text, CounterReader counters, Numerals numerals) {
    this.numerals = numerals;
    this.text = text;
    this.counters = counters;
  }

  /** Reads on from a number that starts at a place and ends at another. */
  void read(int start, int firstEnd) {
    BigDecimal first = numerals.valueAt(start);
    value = first;
    second = Optional.empty();
    fraction = false;
    numberEnd = firstEnd;
    if (!joinDecimal() && !joinGroups(start)) {
      joinSecond();
    }
    findCounter();
    if (second.isPresent() && counter.isEmpty()) {
      second = Optional.empty();
      fraction = false;
      value = first;
    }
  }

  /** Reads the whole of a fraction without a counter, behind its slash: 312/500. */
  void readWhole(int at) {
    second = Optional.of(numerals.valueAt(at));
    fraction = true;
    numberEnd = numerals.endAt(at);
    end = numberEnd;
  }

  boolean isCountedFraction(int start) {
    int first = numerals.endAt(start);
    if (first == start || text.at(first) != '/') {
      return false;
    }
    read(start, first);
    return fraction
        && counter.isPresent()
        && !spaced
        && !counter.get().is(CounterTrait.DAY)
        && !counter.get().is(CounterTrait.SPAN);
  }

  Optional<Counter> counter() {
    return counter;
  }

  /** The counter found, or the yen where the sign before the number has said it. */
  Optional<Counter> counterOr(String word) {
    return counter.isPresent() ? counter : Counters.standard().find(word);
  }

  boolean isFraction() {
    return fraction;
  }

  boolean isSpaced() {
    return spaced;
  }

  /** Whether one number was read, neither a range nor a fraction. */
  boolean isSingle() {
    return second.isEmpty() && !CharKinds.isDigit(text.at(numberEnd)) && text.at(numberEnd) != '%';
  }

  int numberEnd() {
    return numberEnd;
  }

  /** Where number and counter end. */
  int end() {
    return end;
  }

  void extendTo(int newEnd) {
    end = newEnd;
  }

  /** The amount, times what the counter multiplies by. */
  Amount amount(BigDecimal multiplier) {
    BigDecimal lower =
        multiplier.compareTo(BigDecimal.ONE) == 0 ? value : value.multiply(multiplier);
    if (second.isEmpty()) {
      return new Amount.Exact(lower);
    }
    return fraction
        ? new Amount.Fraction(lower, second.get())
        : new Amount.Range(lower, second.get().multiply(multiplier));
  }

  /** 75・9%: between digits and before a rate the dot is a decimal point. */
  private boolean joinDecimal() {
    int from = numberEnd + 1;
    if (text.at(numberEnd) != '・' || !CharKinds.isDigit(text.at(from))) {
      return false;
    }
    int behind = numerals.endAt(from);
    if (behind == from || behind - from > 2 || !isPlain(from, behind)) {
      return false;
    }
    Optional<Counter> rate = counters.known(behind, false);
    if (rate.isEmpty() || rate.get().kind() != Kind.RATE) {
      return false;
    }
    value = new BigDecimal(value.toPlainString() + "." + text.folded(from, behind));
    numberEnd = behind;
    return true;
  }

  /**
   * 7 926 件: groups of three behind spaces, as PDF copies leave them, before a counter or an end.
   */
  private boolean joinGroups(int start) {
    int at = numberEnd;
    while (text.at(at) == ' ' && isGroup(at + 1)) {
      at += 4;
    }
    boolean name = CharKinds.isLatin(text.at(start - 1));
    if (at == numberEnd || name || numberEnd - start > 3 || text.at(start) == '0') {
      return false;
    }
    boolean runsOn = CharKinds.isWord(text.at(at)) && counters.known(at, false).isEmpty();
    if (runsOn || !isPlain(start, numberEnd)) {
      return false;
    }
    value = new BigDecimal(text.folded(start, at).replace(" ", ""));
    numberEnd = at;
    return true;
  }

  private boolean isPlain(int start, int stop) {
    for (int i = start; i < stop; i++) {
      if (!CharKinds.isDigit(text.at(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isGroup(int at) {
    return isPlain(at, at + 3)
        && !CharKinds.isDigit(text.at(at + 3))
        && text.at(at + 3) != ','
        && text.at(at + 3) != '.'
        && text.at(at + 3) != '/';
  }

  /** The upper bound of a range, or the whole of a fraction. */
  private void joinSecond() {
    Optional<Counter> first = counters.known(numberEnd, false);
    int behind = first.isPresent() ? numberEnd + Counters.length(first.get()) : numberEnd;
    char sign = text.at(behind);
    boolean range = sign == '~' || (sign == '-' && first.isEmpty());
    boolean whole = sign == '/' && first.isEmpty();
    if (!range && !whole) {
      return;
    }
    int other = behind + 1;
    if (!numerals.isAt(other) || (range && numerals.valueAt(other).compareTo(value) < 0)) {
      return;
    }
    Optional<Counter> unit = counters.known(numerals.endAt(other), false);
    if (unit.isEmpty() || (first.isPresent() && !first.get().unit().equals(unit.get().unit()))) {
      return;
    }
    second = Optional.of(numerals.valueAt(other));
    fraction = whole;
    numberEnd = numerals.endAt(other);
  }

  private void findCounter() {
    int at = numberEnd;
    counter = counters.known(at, false);
    spaced = false;
    if (counter.isEmpty()) {
      while (at - numberEnd < MAX_SPACES && text.at(at) == ' ') {
        at++;
      }
      counter = at > numberEnd ? counters.known(at, true) : counter;
      spaced = counter.isPresent();
    }
    end = counter.isPresent() ? at + Counters.length(counter.get()) : numberEnd;
  }
}
