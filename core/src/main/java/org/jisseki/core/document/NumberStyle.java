package org.jisseki.core.document;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How the digits and the sign of a number are shown. */
public enum NumberStyle {
  /** A value: {@code 1,234.5}. */
  PLAIN(false),
  /** A difference: {@code +1,234.5}, {@code △56}, {@code 0}. */
  SIGNED(true),
  /** A rate of change as a fraction, shown in percent with one decimal: {@code +3.6%}. */
  PERCENT(true);

  /** Decimals of the fraction behind a percentage with one decimal. */
  public static final int PERCENT_SCALE = 3;

  private static final int GROUP = 3;

  private final boolean signed;

  NumberStyle(boolean signed) {
    this.signed = signed;
  }

  /**
   * The number in this style; digits in groups of three, the same in every locale.
   *
   * @param value the number; a fraction for {@link #PERCENT}, at most {@value #PERCENT_SCALE}
   *     decimals of which are shown
   * @param minus the sign of numbers below zero
   */
  public String text(BigDecimal value, MinusSign minus) {
    BigDecimal shown = this == PERCENT ? percent(value) : value;
    String digits = grouped(shown.abs().toPlainString());
    String sign = shown.signum() < 0 ? minus.sign() : signed && shown.signum() > 0 ? "+" : "";
    return sign + digits + (this == PERCENT ? "%" : "");
  }

  private static BigDecimal percent(BigDecimal fraction) {
    return fraction.setScale(PERCENT_SCALE, RoundingMode.HALF_UP).movePointRight(2);
  }

  private static String grouped(String digits) {
    int point = digits.indexOf('.');
    int whole = point < 0 ? digits.length() : point;
    StringBuilder text = new StringBuilder(digits.length() + whole / GROUP);
    for (int i = 0; i < whole; i++) {
      if (i > 0 && (whole - i) % GROUP == 0) {
        text.append(',');
      }
      text.append(digits.charAt(i));
    }
    return text.append(digits, whole, digits.length()).toString();
  }
}
