package org.jisseki.core.measure;

import java.util.Set;

/**
 * A number with its counter and the qualifiers that touch it.
 *
 * @param start where the text of the measurement starts, with the qualifiers before the number
 * @param end where it ends, with the qualifiers behind the counter
 * @param numberStart where the number itself starts
 * @param outerEnd behind what belongs to it and stays outside its text, such as {@code /月}
 * @param amount the number, a multiplier such as 千円 included
 * @param unit the unit
 * @param measure what sort of quantity it is
 * @param traits those of the counter; empty where none or an unknown one is written
 * @param qualifiers those that touch it, and those right behind it
 * @param sign whether a sign stands before the number
 * @param confidence whether the counter is known
 */
record QuantityToken(
    int start,
    int end,
    int numberStart,
    int outerEnd,
    Amount amount,
    CounterUnit unit,
    Kind measure,
    Set<CounterTrait> traits,
    Set<Qualifier> qualifiers,
    boolean sign,
    Confidence confidence)
    implements Token {

  @Override
  public TokenKind kind() {
    return TokenKind.QUANTITY;
  }

  /** Whether its counter has a trait. */
  boolean is(CounterTrait trait) {
    return traits.contains(trait);
  }

  /** Whether it is a number without a unit. */
  boolean isBare() {
    return !unit.isPresent();
  }
}
