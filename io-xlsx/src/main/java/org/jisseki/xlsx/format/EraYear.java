package org.jisseki.xlsx.format;

import java.util.List;
import org.jisseki.core.text.Era;

/**
 * A year of a Japanese era, as the day it holds decides.
 *
 * @param era the era
 * @param year the year of the era, from 1
 */
record EraYear(Era era, int year) {

  /** The first day of an era as year × 10,000 + month × 100 + day, the latest first. */
  private record Start(Era era, int day) {}

  private static final List<Start> STARTS =
      List.of(
          new Start(Era.REIWA, 2019_05_01),
          new Start(Era.HEISEI, 1989_01_08),
          new Start(Era.SHOWA, 1926_12_25),
          new Start(Era.TAISHO, 1912_07_30));

  static EraYear of(SerialDate date) {
    int day = date.year() * 10_000 + date.month() * 100 + date.day();
    for (Start start : STARTS) {
      if (day >= start.day()) {
        return new EraYear(start.era(), date.year() - start.era().firstYear() + 1);
      }
    }
    return new EraYear(Era.MEIJI, date.year() - Era.MEIJI.firstYear() + 1);
  }
}
