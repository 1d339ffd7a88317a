package org.jisseki.core.text;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * The unsigned numbers of one text by their place; remembers the latest, which several rules ask
 * for. It holds the state of one reading and is not shared between threads.
 */
public final class Numerals {

  private static final int REMEMBERED = 8;

  private final SourceText text;
  private final NumeralGrammar grammar;
  private final int[] places = new int[REMEMBERED];
  private final int[] ends = new int[REMEMBERED];
  private final BigDecimal[] values = new BigDecimal[REMEMBERED];

  /** The numbers of a text. */
  public Numerals(SourceText text) {
    this.text = text;
    this.grammar = new NumeralGrammar(text);
    Arrays.fill(places, -1);
  }

  /** Where the number ends that starts at a place; the place itself where none does. */
  public int endAt(int start) {
    return NumeralReader.startsNumeral(text, start) ? ends[read(start)] : start;
  }

  /** Whether a number starts at a place. */
  public boolean isAt(int start) {
    return endAt(start) > start;
  }

  /** The value of the number that starts at a place; 0 where none does. */
  public BigDecimal valueAt(int start) {
    return values[read(start)];
  }

  /** Reads the number unless it was read just before; gives where it is remembered. */
  private int read(int start) {
    int slot = start & (REMEMBERED - 1);
    if (places[slot] != start) {
      places[slot] = start;
      boolean found = grammar.read(start);
      ends[slot] = found ? grammar.end() : start;
      values[slot] = found ? grammar.value() : BigDecimal.ZERO;
    }
    return slot;
  }
}
