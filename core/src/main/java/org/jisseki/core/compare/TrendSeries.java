package org.jisseki.core.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jisseki.core.text.FiscalYear;

/** An indicator that is being followed from the latest year to the earliest. */
final class TrendSeries {

  private final Map<FiscalYear, Figure> figures = new HashMap<>();
  private final Set<FiscalYear> breaks = new HashSet<>();
  private FiscalYear tail;

  TrendSeries(FiscalYear year, Figure figure) {
    tail = year;
    figures.put(year, figure);
  }

  void goOn(FiscalYear year, Figure figure) {
    tail = year;
    figures.put(year, figure);
  }

  /** Notes that the year before counts it otherwise. */
  void breakOff() {
    breaks.add(tail);
  }

  Optional<Figure> at(FiscalYear year) {
    return Optional.ofNullable(figures.get(year));
  }

  boolean breaksAt(FiscalYear year) {
    return breaks.contains(year);
  }
}
