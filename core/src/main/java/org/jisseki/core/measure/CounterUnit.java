package org.jisseki.core.measure;

import java.io.Serializable;

/**
 * A counter or unit in its folded form: NFKC, variants of か所 as {@code か所}, money as {@code 円}.
 *
 * @param symbol the folded form; empty where the source writes none
 */
public record CounterUnit(String symbol) implements Serializable {

  /** No unit is written. */
  public static final CounterUnit NONE = new CounterUnit("");

  /** Yen, the unit of all money. */
  public static final CounterUnit YEN = new CounterUnit("円");

  /** Whether a unit is written. */
  public boolean isPresent() {
    return !symbol.isEmpty();
  }

  // Written out: what Java makes for a record is put together anew at every start of the program.
  @Override
  public boolean equals(Object other) {
    return other instanceof CounterUnit that && symbol.equals(that.symbol);
  }

  @Override
  public int hashCode() {
    return symbol.hashCode();
  }
}
