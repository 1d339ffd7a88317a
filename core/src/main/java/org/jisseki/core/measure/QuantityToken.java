package org.jisseki.core.measure;

import java.util.Set;

/** A number with its counter and the qualifiers that touch it. */
final class QuantityToken extends Token {

  private final int outerEnd;
  private final Amount amount;
  private final CounterUnit unit;
  private final Kind measure;
  private final Set<CounterTrait> traits;
  private final Qualifiers qualifiers;
  private final boolean sign;
  private final Confidence confidence;

  /**
   * A number.
   *
   * @param start where the text of the measurement starts, with the qualifiers before the number
   * @param end where it ends, with the qualifiers behind the counter
   * @param outerEnd behind what belongs to it and stays outside its text, such as {@code /月}
   * @param amount the number, a multiplier such as 千円 included
   * @param unit the unit
   * @param measure what sort of quantity it is
   * @param traits those of the counter; empty where none or an unknown one is written
   * @param qualifiers those that touch it, and those right behind it; no longer changed
   * @param sign whether a sign stands before the number
   * @param confidence whether the counter is known
   */
  QuantityToken(
      int start,
      int end,
      int outerEnd,
      Amount amount,
      CounterUnit unit,
      Kind measure,
      Set<CounterTrait> traits,
      Qualifiers qualifiers,
      boolean sign,
      Confidence confidence) {
    super(TokenKind.QUANTITY, start, end);
    this.outerEnd = outerEnd;
    this.amount = amount;
    this.unit = unit;
    this.measure = measure;
    this.traits = traits;
    this.qualifiers = qualifiers;
    this.sign = sign;
    this.confidence = confidence;
  }

  int outerEnd() {
    return outerEnd;
  }

  Amount amount() {
    return amount;
  }

  CounterUnit unit() {
    return unit;
  }

  Kind measure() {
    return measure;
  }

  Qualifiers qualifiers() {
    return qualifiers;
  }

  boolean sign() {
    return sign;
  }

  Confidence confidence() {
    return confidence;
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
