package org.jisseki.core.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jisseki.core.measure.Qualifier;

/** How often units and labels occur among the indicators of a year. */
final class Occurrences {

  private static final List<Qualifier> APART =
      List.of(Qualifier.AVERAGE, Qualifier.PER, Qualifier.OF_WHICH, Qualifier.TOTAL, Qualifier.NEW);

  private final int all;
  private final Map<String, Integer> units = new HashMap<>();
  private final Map<String, Integer> parts = new HashMap<>();
  private final Map<Stem, Integer> stems = new HashMap<>();
  private final Set<String> wholes = new HashSet<>();

  Occurrences(List<Indicator> indicators) {
    all = indicators.size();
    for (Indicator indicator : indicators) {
      units.merge(unit(indicator), 1, Integer::sum);
      if (!indicator.context().part().isEmpty()) {
        parts.merge(indicator.unit(), 1, Integer::sum);
      }
      if (!indicator.has(Qualifier.TOTAL)) {
        stems.merge(Stem.of(indicator), 1, Integer::sum);
      }
      if (!indicator.has(Qualifier.OF_WHICH)) {
        wholes.add(indicator.label().stem());
      }
    }
  }

  /** The figures that could be meant as one is, on its basis; one without a unit could be any. */
  int ofUnit(Indicator indicator) {
    return indicator.unit().isEmpty()
        ? all
        : units.getOrDefault(unit(indicator), 0) + units.getOrDefault("", 0);
  }

  /** Whether a figure of the same year could be meant as one is; itself could. */
  static boolean mayBeMeant(Indicator other, Indicator indicator) {
    if (indicator.unit().isEmpty() || other.unit().isEmpty()) {
      return true;
    }
    boolean same = other.unit().equals(indicator.unit());
    for (int i = 0; i < APART.size() && same; i++) {
      same = other.has(APART.get(i)) == indicator.has(APART.get(i));
    }
    return same;
  }

  /** The unit, and what sets a figure apart from the plain ones in it. */
  private static String unit(Indicator indicator) {
    if (indicator.unit().isEmpty() || indicator.measurement().qualifiers().isEmpty()) {
      return indicator.unit();
    }
    StringBuilder unit = new StringBuilder(indicator.unit());
    for (Qualifier qualifier : APART) {
      if (indicator.has(qualifier)) {
        unit.append(' ').append(qualifier.id());
      }
    }
    return unit.toString();
  }

  /** The undivided figures with the label and the unit of one. */
  int ofLabel(Indicator indicator) {
    return stems.getOrDefault(Stem.of(indicator), 0);
  }

  /** The figures of a unit that are parts named in brackets. */
  int ofPartsIn(String unit) {
    return parts.getOrDefault(unit, 0);
  }

  /** Whether a figure that is no part has the label. */
  boolean isWhole(String stem) {
    return wholes.contains(stem);
  }

  /** What figures of one label have in common. */
  private record Stem(String unit, String text, boolean cumulative) {

    static Stem of(Indicator indicator) {
      return new Stem(
          indicator.unit(), indicator.label().stem(), indicator.has(Qualifier.CUMULATIVE));
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Stem that
          && cumulative == that.cumulative
          && unit.equals(that.unit)
          && text.equals(that.text);
    }

    @Override
    public int hashCode() {
      return 31 * unit.hashCode() + text.hashCode();
    }
  }
}
