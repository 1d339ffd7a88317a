package org.jisseki.xlsx.board;

import java.math.BigDecimal;
import org.jisseki.core.document.NumberStyle;

/** The formats of numbers: grouped digits, △ below zero, as many decimals as the number has. */
final class NumberFormats {

  private static final int MAX_DECIMALS = 10;

  private NumberFormats() {}

  /**
   * The format of a number in a style.
   *
   * @param suffix what follows the digits; empty for nothing
   */
  static String of(NumberStyle style, BigDecimal value, String suffix) {
    return switch (style) {
      case PERCENT -> signed("+", "0.0%", "0.0%", "");
      case SIGNED -> signed("+", digits(value), "0", suffix);
      case PLAIN -> signed("", digits(value), "0", suffix);
    };
  }

  private static String signed(String plus, String digits, String zero, String suffix) {
    String after = suffix.isEmpty() ? "" : "\"" + suffix.replace("\"", "") + "\"";
    return plus + digits + after + ";\"△\"" + digits + after + ";" + zero + after + ";@";
  }

  private static String digits(BigDecimal value) {
    int decimals = Math.min(MAX_DECIMALS, Math.max(0, value.stripTrailingZeros().scale()));
    return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
  }
}
