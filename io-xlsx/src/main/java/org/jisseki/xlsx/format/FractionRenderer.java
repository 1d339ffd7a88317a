package org.jisseki.xlsx.format;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.jisseki.xlsx.format.Token.Kind;

/** Shows a number as a fraction, {@code # ?/?} or {@code # ?/4}. */
final class FractionRenderer {

  private static final int LARGEST_DENOMINATOR = 9_999;

  private FractionRenderer() {}

  /** A number that is not negative, as a section with a slash between digits shows it. */
  static String render(Section section, BigDecimal size) {
    List<Token> tokens = section.tokens();
    int slash = section.indexOf(Kind.SLASH, 0);
    int from = slash;
    while (from > 0 && tokens.get(from - 1).is(Kind.DIGIT)) {
      from--;
    }
    int to = slash + 1;
    while (to < tokens.size() && isDenominator(tokens.get(to))) {
      to++;
    }
    int first = section.indexOf(Kind.DIGIT, 0);
    BigInteger whole = first < from ? size.toBigInteger() : BigInteger.ZERO;
    BigDecimal rest = size.subtract(new BigDecimal(whole));
    int denominator = denominator(tokens.subList(slash + 1, to), rest);
    BigInteger numerator =
        rest.multiply(BigDecimal.valueOf(denominator))
            .setScale(0, RoundingMode.HALF_UP)
            .toBigInteger();
    if (first < from && numerator.equals(BigInteger.valueOf(denominator))) {
      whole = whole.add(BigInteger.ONE);
      numerator = BigInteger.ZERO;
    }
    return literals(tokens.subList(0, first))
        + (first < from
            ? mixed(whole, numerator, denominator, literals(tokens.subList(first, from)))
            : numerator + "/" + denominator)
        + literals(tokens.subList(to, tokens.size()));
  }

  private static String mixed(
      BigInteger whole, BigInteger numerator, int denominator, String between) {
    if (numerator.signum() == 0) {
      return whole.toString();
    }
    String fraction = numerator + "/" + denominator;
    return whole.signum() == 0 ? fraction : whole + between + fraction;
  }

  private static boolean isDenominator(Token token) {
    return token.is(Kind.DIGIT)
        || (token.is(Kind.LITERAL) && token.text().length() == 1 && isDigit(token.text()));
  }

  private static boolean isDigit(String text) {
    return text.charAt(0) >= '0' && text.charAt(0) <= '9';
  }

  /** The written denominator, or the best one of as many digits as there are places. */
  private static int denominator(List<Token> places, BigDecimal rest) {
    StringBuilder written = new StringBuilder();
    places.forEach(token -> written.append(token.is(Kind.LITERAL) ? token.text() : ""));
    if (!written.isEmpty() && written.length() <= 4) {
      String digits = written + "0".repeat(Math.min(4, places.size()) - written.length());
      return Math.max(1, Integer.parseInt(digits));
    }
    int largest = Math.min(LARGEST_DENOMINATOR, (int) Math.pow(10, places.size()) - 1);
    double value = rest.doubleValue();
    int best = 1;
    double smallest = Double.MAX_VALUE;
    for (int candidate = 1; candidate <= largest; candidate++) {
      double off = Math.abs(value - Math.rint(value * candidate) / candidate);
      if (off < smallest - 1e-12) {
        smallest = off;
        best = candidate;
      }
    }
    return best;
  }

  private static String literals(List<Token> tokens) {
    StringBuilder out = new StringBuilder();
    tokens.forEach(token -> out.append(token.is(Kind.LITERAL) ? token.text() : ""));
    return out.toString();
  }
}
