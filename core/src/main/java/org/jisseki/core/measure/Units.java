package org.jisseki.core.measure;

/** Units that count the same thing. */
final class Units {

  private static final String PEOPLE = "人名者";

  private Units() {}

  /** Whether two units are the same, 人, 名 and 者 taken as one. */
  static boolean agree(CounterUnit one, CounterUnit other) {
    return one.equals(other) || (isPeople(one) && isPeople(other));
  }

  /** Whether people are counted. */
  static boolean isPeople(CounterUnit unit) {
    return unit.symbol().length() == 1 && PEOPLE.contains(unit.symbol());
  }

  /** Whether it counts how often something took place, so that a period may stand before it. */
  static boolean isTimes(CounterUnit unit) {
    String symbol = unit.symbol();
    return symbol.equals("回") || symbol.equals("号") || symbol.equals("日");
  }
}
