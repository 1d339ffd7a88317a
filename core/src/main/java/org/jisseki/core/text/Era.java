package org.jisseki.core.text;

/** A Japanese era since 1868, with the western year in which its first year fell. */
public enum Era {
  /** 明治, from 1868. */
  MEIJI("明治", 'M', 1868),
  /** 大正, from 1912. */
  TAISHO("大正", 'T', 1912),
  /** 昭和, from 1926. */
  SHOWA("昭和", 'S', 1926),
  /** 平成, from 1989. */
  HEISEI("平成", 'H', 1989),
  /** 令和, from 2019. */
  REIWA("令和", 'R', 2019);

  private final String kanji;
  private final char letter;
  private final int firstYear;

  Era(String kanji, char letter, int firstYear) {
    this.kanji = kanji;
    this.letter = letter;
    this.firstYear = firstYear;
  }

  /** The name in kanji, such as {@code 令和}. */
  public String kanji() {
    return kanji;
  }

  /** The Latin letter that stands for the era, such as {@code R} for 令和. */
  public char letter() {
    return letter;
  }

  /** The western year of the era's first year (元年), such as 2019 for 令和. */
  public int firstYear() {
    return firstYear;
  }

  /** The western year of a year of this era, counted from 1. */
  public int toWestern(int yearOfEra) {
    return firstYear + yearOfEra - 1;
  }

  /** The era that names the fiscal year: the latest that began in or before that western year. */
  static Era ofFiscalYear(int western) {
    Era found = MEIJI;
    for (Era era : values()) {
      if (era.firstYear <= western) {
        found = era;
      }
    }
    return found;
  }
}
