package org.jisseki.core.measure;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * The number of a quantity: one value, a range, or a fraction; always exact, without separators.
 */
public sealed interface Amount extends Serializable {

  /** The value that stands for the amount: itself, the lower bound, or the numerator. */
  BigDecimal value();

  /** One number. */
  record Exact(BigDecimal value) implements Amount {

    /** Strips trailing zeros, so that equal numbers are equal amounts. */
    public Exact {
      value = normalize(value);
    }
  }

  /**
   * A range such as {@code 10～12}.
   *
   * @param value the lower bound
   * @param upper the upper bound
   */
  record Range(BigDecimal value, BigDecimal upper) implements Amount {

    /** Strips trailing zeros. */
    public Range {
      value = normalize(value);
      upper = normalize(upper);
    }
  }

  /**
   * A fraction such as {@code 19/20}.
   *
   * @param value the numerator
   * @param of the denominator
   */
  record Fraction(BigDecimal value, BigDecimal of) implements Amount {

    /** Strips trailing zeros. */
    public Fraction {
      value = normalize(value);
      of = normalize(of);
    }
  }

  private static BigDecimal normalize(BigDecimal number) {
    if (number.scale() == 0) {
      return number;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
