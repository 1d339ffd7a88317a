package org.jisseki.xlsx.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jisseki.xlsx.format.Token.Kind;

/** Fills a number into the places for digits of a section: groups, scaling, percent, decimals. */
final class NumberRenderer {

  private final List<Token> tokens;
  private final int point;
  private final boolean grouped;
  private final int scaling;
  private final int wholePlaces;
  private final int decimals;

  private NumberRenderer(List<Token> tokens) {
    this.tokens = tokens;
    this.point = pointOf(tokens);
    this.grouped = hasGroups();
    this.scaling = scaling();
    int whole = 0;
    int behind = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(Kind.DIGIT)) {
        if (i < point) {
          whole++;
        } else {
          behind++;
        }
      }
    }
    this.wholePlaces = whole;
    this.decimals = behind;
  }

  /** A number that is not negative, as the tokens show it. */
  static String render(List<Token> tokens, BigDecimal size) {
    return new NumberRenderer(tokens).fill(size);
  }

  private static int pointOf(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(Kind.POINT)) {
        return i;
      }
    }
    return tokens.size();
  }

  private boolean hasGroups() {
    for (int i = 1; i + 1 < point; i++) {
      if (isComma(i) && digitBefore(i) && nextIsDigit(i)) {
        return true;
      }
    }
    return false;
  }

  /** Powers of ten: two for each percent sign, minus three for each comma behind the digits. */
  private int scaling() {
    int power = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(Kind.PERCENT)) {
        power += 2;
      } else if (isScaling(i)) {
        power -= 3;
      }
    }
    return power;
  }

  private boolean isScaling(int i) {
    return isComma(i) && digitBefore(i) && !nextIsDigit(i);
  }

  private boolean isComma(int i) {
    return tokens.get(i).is(Kind.COMMA);
  }

  private boolean digitBefore(int i) {
    int before = i - 1;
    while (before >= 0 && isComma(before)) {
      before--;
    }
    return before >= 0 && tokens.get(before).is(Kind.DIGIT);
  }

  private boolean nextIsDigit(int i) {
    int next = i + 1;
    while (next < tokens.size() && isComma(next)) {
      next++;
    }
    return next < tokens.size() && tokens.get(next).is(Kind.DIGIT);
  }

  private String fill(BigDecimal size) {
    BigDecimal shown =
        size.movePointRight(scaling).setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    String plain = shown.setScale(Math.max(decimals, 0)).toPlainString();
    String whole = decimals == 0 ? plain : plain.substring(0, plain.length() - decimals - 1);
    String fraction = decimals == 0 ? "" : plain.substring(plain.length() - decimals);
    StringBuilder out = new StringBuilder();
    wholePart(whole.equals("0") ? "" : whole, out);
    decimalPart(fraction, out);
    return out.toString();
  }

  private void wholePart(String whole, StringBuilder out) {
    int place = 0;
    boolean padded = false;
    for (int i = 0; i < point; i++) {
      Token token = tokens.get(i);
      if (token.is(Kind.DIGIT)) {
        padded |= token.text().equals("0");
        int lowest = wholePlaces - 1 - place;
        int highest = place == 0 ? Math.max(whole.length() - 1, lowest) : lowest;
        place++;
        for (int position = highest; position >= lowest; position--) {
          digit(whole, position, padded, token, out);
        }
      } else {
        literal(i, out);
      }
    }
    if (wholePlaces == 0 && point < tokens.size()) {
      out.append(whole);
    }
  }

  /** The digit at a power of ten, or what stands in its place where the number is shorter. */
  private void digit(String whole, int position, boolean padded, Token token, StringBuilder out) {
    int index = whole.length() - 1 - position;
    if (index < 0 && !padded) {
      out.append(token.text().equals("?") ? " " : "");
      return;
    }
    out.append(index < 0 ? '0' : whole.charAt(index));
    if (grouped && position > 0 && position % 3 == 0) {
      out.append(',');
    }
  }

  private void decimalPart(String fraction, StringBuilder out) {
    int kept = kept(fraction);
    int place = 0;
    for (int i = point; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is(Kind.DIGIT)) {
        if (place < kept) {
          out.append(fraction.charAt(place));
        } else if (token.text().equals("?")) {
          out.append(' ');
        }
        place++;
      } else {
        literal(i, out);
      }
    }
  }

  /** How many decimals are shown: up to the last that is not 0 or is asked for with a 0. */
  private int kept(String fraction) {
    int kept = 0;
    int place = 0;
    for (int i = point; i < tokens.size(); i++) {
      if (tokens.get(i).is(Kind.DIGIT)) {
        if (fraction.charAt(place) != '0' || tokens.get(i).text().equals("0")) {
          kept = place + 1;
        }
        place++;
      }
    }
    return kept;
  }

  private void literal(int i, StringBuilder out) {
    Token token = tokens.get(i);
    boolean swallowed = token.is(Kind.COMMA) && digitBefore(i);
    if (!swallowed) {
      out.append(token.text());
    }
  }
}
