package org.jisseki.core.compare;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jisseki.core.measure.Qualifier;

/** A year's indicators, and how often its units and labels occur among them. */
final class YearIndicators {

  private final ImmutableList<Indicator> all;
  private final Map<String, Integer> units = new HashMap<>();
  private final Map<String, Integer> parts = new HashMap<>();
  private final Map<String, Integer> stems = new HashMap<>();
  private final Set<String> wholes = new HashSet<>();

  YearIndicators(List<Indicator> indicators) {
    all = ImmutableList.copyOf(indicators);
    for (Indicator indicator : all) {
      units.merge(indicator.unit(), 1, Integer::sum);
      if (!indicator.context().part().isEmpty()) {
        parts.merge(indicator.unit(), 1, Integer::sum);
      }
      if (!indicator.has(Qualifier.TOTAL)) {
        stems.merge(stemKey(indicator), 1, Integer::sum);
      }
      if (!indicator.has(Qualifier.OF_WHICH)) {
        wholes.add(indicator.label().stem());
      }
    }
  }

  ImmutableList<Indicator> all() {
    return all;
  }

  int size() {
    return all.size();
  }

  Indicator get(int at) {
    return all.get(at);
  }

  /** Whether no other figure of the year could be meant by this unit. */
  boolean isSoleOfUnit(Indicator indicator) {
    int same =
        indicator.unit().isEmpty()
            ? all.size()
            : units.getOrDefault(indicator.unit(), 0) + units.getOrDefault("", 0);
    return same == 1;
  }

  /** Whether no other undivided figure of the year has this label and unit. */
  boolean isSoleOfLabel(Indicator indicator) {
    return stems.getOrDefault(stemKey(indicator), 0) <= 1;
  }

  /** Whether several figures of the year with this unit are parts named in brackets. */
  boolean hasSeveralParts(Indicator indicator) {
    return parts.getOrDefault(indicator.unit(), 0) > 1;
  }

  /** Whether a figure that is no part has the same label, so that a part only carries it. */
  boolean hasWholeOf(Indicator part) {
    return wholes.contains(part.label().stem());
  }

  private static String stemKey(Indicator indicator) {
    return indicator.unit()
        + '\n'
        + indicator.label().stem()
        + '\n'
        + indicator.has(Qualifier.CUMULATIVE);
  }
}
