package org.jisseki.core.text;

import java.io.Serializable;

/**
 * A Japanese fiscal year, from 1 April of its number to 31 March of the next, such as 令和4年度 (2022).
 *
 * @param western the western year in which the fiscal year starts, 1868 to 9999
 */
public record FiscalYear(int western) implements Comparable<FiscalYear>, Serializable {

  /** Checks the range. */
  public FiscalYear {
    if (western < 1868 || western > 9999) {
      throw new IllegalArgumentException(
          "A fiscal year lies between 1868 and 9999, but got " + western);
    }
  }

  /**
   * Names a fiscal year by its western number.
   *
   * @param western the western year in which it starts, such as 2022
   */
  public static FiscalYear of(int western) {
    return new FiscalYear(western);
  }

  /** The year before. */
  public FiscalYear previous() {
    return new FiscalYear(western - 1);
  }

  /**
   * The name in the Japanese era on whose first day the fiscal year had begun or which began within
   * its first two months, such as {@code 令和4年度}; the first year of an era is {@code 元年度}.
   */
  public String eraName() {
    Era era = Era.ofFiscalYear(western);
    int number = western - era.firstYear() + 1;
    return era.kanji() + (number == 1 ? "元" : Integer.toString(number)) + "年度";
  }

  // Written out: what Java makes for a record is put together anew at every start of the program.
  @Override
  public boolean equals(Object other) {
    return other instanceof FiscalYear that && western == that.western;
  }

  @Override
  public int hashCode() {
    return western;
  }

  @Override
  public int compareTo(FiscalYear other) {
    return Integer.compare(western, other.western);
  }

  /** The western number and 年度, such as {@code 2022年度}. */
  @Override
  public String toString() {
    return western + "年度";
  }
}
