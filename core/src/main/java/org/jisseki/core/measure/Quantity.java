package org.jisseki.core.measure;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * An amount of a unit, such as {@code 1,200 名}.
 *
 * @param amount the number
 * @param unit the unit, {@link CounterUnit#NONE} where none is written
 */
public record Quantity(Amount amount, CounterUnit unit) implements Serializable {

  /** The value that stands for the amount. */
  public BigDecimal value() {
    return amount.value();
  }
}
