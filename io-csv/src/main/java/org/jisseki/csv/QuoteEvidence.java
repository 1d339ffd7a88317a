package org.jisseki.csv;

import java.io.Serializable;

/**
 * What the quotes at the start of cells are.
 *
 * @param quoted the cells that stand in quotes, which are no part of their text
 * @param trailed the cells that stand in quotes and go on behind them; their quotes are dropped
 * @param stray the cells that start with a quote that nothing closes; it is part of their text
 */
public record QuoteEvidence(int quoted, int trailed, int stray) implements Serializable {

  /** Whether quotes hold cells together in this text at all. */
  public boolean isQuoting() {
    return quoted + trailed > 0;
  }
}
