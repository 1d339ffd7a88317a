package org.jisseki.core.compare;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The change of one indicator between two years: {@link Relative}, or {@link FromZero} where the
 * earlier value is 0 and no ratio exists.
 */
public sealed interface Change extends Serializable {

  /** The value of the earlier year, exact. */
  BigDecimal previous();

  /** The value of the later year, exact. */
  BigDecimal current();

  /** The exact difference, current minus previous, of either sign. */
  default BigDecimal difference() {
    return current().subtract(previous());
  }

  /** Which way the indicator went. */
  default Direction direction() {
    int sign = current().compareTo(previous());
    return sign > 0 ? Direction.UP : sign < 0 ? Direction.DOWN : Direction.FLAT;
  }

  /**
   * The ratio current ÷ previous (前年度比 as a fraction, 1 for no change), or nothing from zero.
   *
   * @param scale the number of decimals, 0 or more
   * @param rounding how the last decimal is rounded
   */
  Optional<BigDecimal> ratio(int scale, RoundingMode rounding);

  /**
   * The rate of change (current − previous) ÷ previous (増減率 as a fraction, 0 for no change), or
   * nothing from zero.
   *
   * @param scale the number of decimals, 0 or more
   * @param rounding how the last decimal is rounded
   */
  Optional<BigDecimal> rate(int scale, RoundingMode rounding);

  /** The change between two values; {@link FromZero} exactly when the earlier one is 0. */
  static Change between(BigDecimal previous, BigDecimal current) {
    return previous.signum() == 0
        ? new FromZero(previous, current)
        : new Relative(previous, current);
  }

  /**
   * A change from a value other than 0.
   *
   * @param previous the value of the earlier year, not 0
   * @param current the value of the later year
   */
  record Relative(BigDecimal previous, BigDecimal current) implements Change {

    /** Checks that there is something to divide by. */
    public Relative {
      if (previous.signum() == 0) {
        throw new IllegalArgumentException(
            "A relative change needs an earlier value other than 0, but got 0 and " + current);
      }
    }

    @Override
    public Optional<BigDecimal> ratio(int scale, RoundingMode rounding) {
      return Optional.of(current.divide(previous, scale, rounding));
    }

    @Override
    public Optional<BigDecimal> rate(int scale, RoundingMode rounding) {
      return Optional.of(difference().divide(previous.abs(), scale, rounding));
    }
  }

  /**
   * A change from 0: no ratio exists.
   *
   * @param previous the value of the earlier year, 0
   * @param current the value of the later year
   */
  record FromZero(BigDecimal previous, BigDecimal current) implements Change {

    @Override
    public Optional<BigDecimal> ratio(int scale, RoundingMode rounding) {
      return Optional.empty();
    }

    @Override
    public Optional<BigDecimal> rate(int scale, RoundingMode rounding) {
      return Optional.empty();
    }
  }
}
