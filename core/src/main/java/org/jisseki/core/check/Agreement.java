package org.jisseki.core.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jisseki.core.compare.Change;
import org.jisseki.core.measure.Kind;
import org.jisseki.core.measure.Measurement;
import org.jisseki.core.measure.Qualifier;

/** How a stated change agrees with a computed one, the best first. */
enum Agreement {
  /** It is equal, or equal when rounded half up or half even to the decimals that are stated. */
  EXACT,
  /** It is equal only when the further decimals are cut off (切り捨て) or rounded up (切り上げ). */
  CUT_OFF,
  /** It is not equal. */
  NONE;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final int SCALE = 12;
  private static final BigDecimal SMALL_RATE = BigDecimal.valueOf(50);

  /** How a stated difference, ratio or rate of change agrees with a change. */
  static Agreement of(Measurement stated, Change change) {
    if (stated.kind() != Kind.RATE) {
      return stated.value().compareTo(change.difference().abs()) == 0 ? EXACT : NONE;
    }
    if (change.previous().signum() == 0) {
      return EXACT;
    }
    boolean directed = stated.has(Qualifier.INCREASE) || stated.has(Qualifier.DECREASE);
    BigDecimal factor = factor(stated.unit().symbol());
    BigDecimal ratio =
        change.ratio(SCALE, RoundingMode.HALF_EVEN).orElse(BigDecimal.ONE).multiply(factor);
    BigDecimal rate = ratio.subtract(factor).abs();
    Agreement agreement = of(stated.value(), directed ? rate : ratio);
    boolean mayBeRate = !directed && stated.value().compareTo(SMALL_RATE) < 0;
    return agreement == NONE && mayBeRate ? of(stated.value(), rate) : agreement;
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

  private static Agreement of(BigDecimal stated, BigDecimal computed) {
    int scale = Math.max(0, stated.scale());
    if (isEqual(stated, computed.setScale(scale, RoundingMode.HALF_UP))
        || isEqual(stated, computed.setScale(scale, RoundingMode.HALF_EVEN))
        || isEqual(stated, computed.setScale(scale + 1, RoundingMode.HALF_UP))) {
      return EXACT;
    }
    return isEqual(stated, computed.setScale(scale, RoundingMode.DOWN))
            || isEqual(stated, computed.setScale(scale, RoundingMode.UP))
        ? CUT_OFF
        : NONE;
  }

  private static boolean isEqual(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) == 0;
  }
}
