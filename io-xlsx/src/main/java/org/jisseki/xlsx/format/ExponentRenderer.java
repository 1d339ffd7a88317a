package org.jisseki.xlsx.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jisseki.xlsx.format.Token.Kind;

/** Shows a number in exponent form, {@code 0.00E+00}. */
final class ExponentRenderer {

  private ExponentRenderer() {}

  /** A number that is not negative, as a section with an {@code E} shows it. */
  static String render(Section section, BigDecimal size) {
    int at = section.indexOf(Kind.EXPONENT, 0);
    List<Token> mantissa = section.tokens().subList(0, at);
    int step = Math.max(1, places(mantissa, true));
    int exponent = size.signum() == 0 ? 0 : exponent(size, step);
    int decimals = places(mantissa, false);
    BigDecimal rounded = size.movePointLeft(exponent).setScale(decimals, RoundingMode.HALF_UP);
    if (rounded.compareTo(BigDecimal.TEN.pow(step)) >= 0) {
      exponent += step;
    }
    List<Token> power = section.tokens().subList(at + 1, section.tokens().size());
    String sign = exponent < 0 ? "-" : section.tokens().get(at).text().replace("-", "");
    return NumberRenderer.render(mantissa, size.movePointLeft(exponent))
        + "E"
        + sign
        + NumberRenderer.render(power, BigDecimal.valueOf(Math.abs(exponent)));
  }

  private static int exponent(BigDecimal size, int step) {
    return Math.floorDiv(size.precision() - size.scale() - 1, step) * step;
  }

  private static int places(List<Token> mantissa, boolean whole) {
    int count = 0;
    boolean before = true;
    for (Token token : mantissa) {
      before &= !token.is(Kind.POINT);
      if (token.is(Kind.DIGIT) && before == whole) {
        count++;
      }
    }
    return count;
  }
}
