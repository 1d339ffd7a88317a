package org.jisseki.report;

import java.math.BigDecimal;

/** Coordinates as SVG reads them, the same in every locale. */
final class Decimals {

  private Decimals() {}

  /** A number of hundredths as a decimal, without trailing zeros. */
  static String hundredth(long hundredths) {
    BigDecimal number = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
    return number.toPlainString();
  }
}
