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
    if (value.scale() != 0) {
      BigDecimal stripped = value.stripTrailingZeros();
      value = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
  }

  /** The end of {@code text} in the raw text, exclusive. */
  public int end() {
    return start + text.length();
  }
}
