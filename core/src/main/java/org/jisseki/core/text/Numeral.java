package org.jisseki.core.text;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A number as it is written in a text.
 *
 * @param text the exact substring of the raw text
 * @param start where {@code text} starts in the raw text, in UTF-16 units from 0
 * @param value the number, exact
 */
public record Numeral(String text, int start, BigDecimal value) implements Serializable {

  /** Strips trailing zeros, so that equal numbers are equal numerals. */
  public Numeral {
    value = normalized(value);
  }

  /** The number without trailing zeros behind its decimal point. */
  static BigDecimal normalized(BigDecimal value) {
    if (value.scale() == 0) {
      return value;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The end of {@code text} in the raw text, exclusive. */
  public int end() {
    return start + text.length();
  }
}
