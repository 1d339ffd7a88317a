package org.jisseki.xlsx.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A number as a cell without a format shows it: at most eleven characters, in exponent form where
 * they do not do.
 */
final class GeneralNumber {

  private static final int WIDTH = 11;
  private static final BigDecimal TOO_LARGE = new BigDecimal("1E11");
  private static final BigDecimal TOO_SMALL = new BigDecimal("1E-4");

  private GeneralNumber() {}

  /** The number as shown, its sign included. */
  static String show(BigDecimal value) {
    if (value.signum() == 0) {
      return "0";
    }
    BigDecimal size = value.abs();
    String shown = fixed(size);
    if (size.compareTo(TOO_LARGE) >= 0 || (size.compareTo(TOO_SMALL) < 0 && !fits(size))) {
      shown = exponent(size);
    }
    return value.signum() < 0 ? "-" + shown : shown;
  }

  private static boolean fits(BigDecimal size) {
    return size.stripTrailingZeros().scale() <= WIDTH - 2;
  }

  private static String fixed(BigDecimal size) {
    int whole = Math.max(1, size.precision() - size.scale());
    int decimals = Math.max(0, WIDTH - 1 - whole);
    BigDecimal rounded = size.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
  }

  private static String exponent(BigDecimal size) {
    BigDecimal rounded = size.round(new MathContext(6, RoundingMode.HALF_UP)).stripTrailingZeros();
    int exponent = rounded.precision() - rounded.scale() - 1;
    String digits = rounded.unscaledValue().toString();
    String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
    String power = Integer.toString(Math.abs(exponent));
    return digits.charAt(0)
        + fraction
        + (exponent < 0 ? "E-" : "E+")
        + (power.length() < 2 ? "0" + power : power);
  }
}
