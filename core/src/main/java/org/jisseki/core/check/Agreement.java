package org.jisseki.core.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Set;
import org.jisseki.core.compare.Change;
import org.jisseki.core.measure.Kind;
import org.jisseki.core.measure.Measurement;
import org.jisseki.core.measure.Qualifier;

/**
 * How a stated change agrees with a computed one: by which roundings, all of them where exactly.
 */
final class Agreement {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final int SCALE = 12;
  private static final BigDecimal SMALL_RATE = BigDecimal.valueOf(50);

  private Agreement() {}

  /** The roundings by which a stated difference, ratio or rate of change agrees with a change. */
  static Set<Rounding> of(Measurement stated, Change change) {
    if (stated.kind() != Kind.RATE) {
      boolean equal = stated.value().compareTo(change.difference().abs()) == 0;
      return equal ? EnumSet.allOf(Rounding.class) : EnumSet.noneOf(Rounding.class);
    }
    if (change.previous().signum() == 0) {
      return EnumSet.allOf(Rounding.class);
    }
    boolean directed = stated.has(Qualifier.INCREASE) || stated.has(Qualifier.DECREASE);
    BigDecimal factor = factor(stated.unit().symbol());
    BigDecimal ratio =
        change.ratio(SCALE, RoundingMode.HALF_EVEN).orElse(BigDecimal.ONE).multiply(factor);
    BigDecimal rate = ratio.subtract(factor).abs();
    Set<Rounding> ways = Rounding.leadingTo(stated.value(), directed ? rate : ratio);
    boolean mayBeRate = !directed && stated.value().compareTo(SMALL_RATE) < 0;
    return ways.isEmpty() && mayBeRate ? Rounding.leadingTo(stated.value(), rate) : ways;
  }

  /** The ratio in percent, with two decimals. */
  static String percent(Change change) {
    return change
            .ratio(SCALE, RoundingMode.HALF_EVEN)
            .map(ratio -> ratio.multiply(HUNDRED).setScale(2, RoundingMode.HALF_UP))
            .map(BigDecimal::toPlainString)
            .orElse("―")
        + "%";
  }

  private static BigDecimal factor(String unit) {
    return switch (unit) {
      case "割" -> TEN;
      case "倍" -> BigDecimal.ONE;
      default -> HUNDRED;
    };
  }
}
