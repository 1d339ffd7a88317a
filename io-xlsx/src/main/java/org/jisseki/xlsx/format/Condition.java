package org.jisseki.xlsx.format;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The condition of a section, such as {@code [<=100]}.
 *
 * @param operator {@code =}, {@code <>}, {@code <}, {@code <=}, {@code >} or {@code >=}
 * @param limit the number to compare with
 */
record Condition(String operator, BigDecimal limit) {

  /** Reads what stands between the square brackets; empty where it is no condition. */
  static Optional<Condition> parse(String content) {
    int length = 0;
    while (length < content.length() && "<>=".indexOf(content.charAt(length)) >= 0) {
      length++;
    }
    String operator = content.substring(0, length);
    String number = content.substring(length).trim();
    boolean known =
        switch (operator) {
          case "=", "<>", "<", "<=", ">", ">=" -> true;
          default -> false;
        };
    if (!known || !number.matches("[+-]?[0-9]{1,15}(\\.[0-9]{0,15})?")) {
      return Optional.empty();
    }
    return Optional.of(new Condition(operator, new BigDecimal(number)));
  }

  boolean holds(BigDecimal value) {
    int order = value.compareTo(limit);
    return switch (operator) {
      case "=" -> order == 0;
      case "<>" -> order != 0;
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      default -> order >= 0;
    };
  }

  /** Whether no number above 0 meets it, so that its section shows them without a sign. */
  boolean meansNegative() {
    return switch (operator) {
      case "<", "<=" -> limit.signum() <= 0;
      case "=" -> limit.signum() < 0;
      default -> false;
    };
  }

  /**
   * Whether no number above 0 fails it, so that the section behind it shows them without a sign.
   */
  boolean leavesNegative() {
    return switch (operator) {
      case ">", ">=" -> limit.signum() <= 0;
      default -> false;
    };
  }
}
