package org.jisseki.core.measure;

/** What sort of quantity a measurement is; it goes by the unit. */
public enum Kind {
  /** People, cases, times, places, days, things. */
  COUNT("count"),
  /** An amount of money, its value in yen. */
  MONEY("money"),
  /** %, 割, 倍, ポイント. */
  RATE("rate"),
  /** A numerator over a denominator, such as {@code 19/19件}. */
  FRACTION("fraction");

  private final String id;

  Kind(String id) {
    this.id = id;
  }

  /** The name in outputs, such as {@code count}. */
  public String id() {
    return id;
  }
}
