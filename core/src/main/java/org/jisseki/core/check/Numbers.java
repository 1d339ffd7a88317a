package org.jisseki.core.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jisseki.core.measure.Measurement;

/** Numbers as messages show them: exact, in groups of three digits. */
final class Numbers {

  private static final int GROUP = 3;

  private Numbers() {}

  /** A number such as {@code 1,234.5}. */
  static String plain(BigDecimal number) {
    String digits = number.stripTrailingZeros().toPlainString();
    int point = digits.indexOf('.');
    StringBuilder grouped = new StringBuilder(digits);
    int first = digits.startsWith("-") ? 1 : 0;
    for (int at = (point < 0 ? digits.length() : point) - GROUP; at > first; at -= GROUP) {
      grouped.insert(at, ',');
    }
    return grouped.toString();
  }

  /** An addition such as {@code 12 + 30}. */
  static String sum(List<Measurement> parts) {
    return parts.stream().map(part -> plain(part.value())).collect(Collectors.joining(" + "));
  }
}
