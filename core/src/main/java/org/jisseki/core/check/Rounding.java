package org.jisseki.core.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Set;

/** The ways in which tables bring a ratio to the decimals that they print. */
enum Rounding {
  /** 四捨五入, which half-even and a rounding in two steps come close enough to. */
  HALF_UP("half"),
  /** 切り捨て. */
  DOWN("down"),
  /** 切り上げ. */
  UP("up");

  private final String form;

  Rounding(String form) {
    this.form = form;
  }

  /** The form of messages that speak of it. */
  String form() {
    return form;
  }

  /** The ways that lead from a computed number to a stated one; none where they differ. */
  static Set<Rounding> leadingTo(BigDecimal stated, BigDecimal computed) {
    int scale = Math.max(0, stated.scale());
    Set<Rounding> ways = EnumSet.noneOf(Rounding.class);
    if (isEqual(stated, computed.setScale(scale, RoundingMode.HALF_UP))
        || isEqual(stated, computed.setScale(scale, RoundingMode.HALF_EVEN))
        || isEqual(stated, computed.setScale(scale + 1, RoundingMode.HALF_UP))) {
      ways.add(HALF_UP);
    }
    if (isEqual(stated, computed.setScale(scale, RoundingMode.DOWN))) {
      ways.add(DOWN);
    }
    if (isEqual(stated, computed.setScale(scale, RoundingMode.UP))) {
      ways.add(UP);
    }
    return ways;
  }

  private static boolean isEqual(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) == 0;
  }
}
