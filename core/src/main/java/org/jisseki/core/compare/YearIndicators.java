package org.jisseki.core.compare;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jisseki.core.measure.Qualifier;

/** A year's indicators; how often their units and labels occur is counted when first asked. */
final class YearIndicators {

  /** So few figures are looked through as fast as they are counted. */
  private static final int FEW = 16;

  private final ImmutableList<Indicator> all;
  private Optional<Occurrences> counted = Optional.empty();

  YearIndicators(List<Indicator> indicators) {
    all = ImmutableList.copyOf(indicators);
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
    if (all.size() > FEW) {
      return occurrences().ofUnit(indicator) == 1;
    }
    int count = 0;
    for (int i = 0; i < all.size() && count < 2; i++) {
      count += Occurrences.mayBeMeant(all.get(i), indicator) ? 1 : 0;
    }
    return count == 1;
  }

  /** Whether no other undivided figure of the year has this label and unit. */
  boolean isSoleOfLabel(Indicator indicator) {
    return all.size() == 1 || occurrences().ofLabel(indicator) <= 1;
  }

  /** How many figures of the year in the same unit have a label that ends as the other's does. */
  int countEndingLike(Indicator other) {
    return count(other, stem -> stem.endsWith(other.label().stem()));
  }

  /** How many figures of the year in the same unit have a label that ends the other's. */
  int countEndsOf(Indicator other) {
    return count(other, stem -> !stem.isEmpty() && other.label().stem().endsWith(stem));
  }

  /** Whether another label of the year in the same unit ends in these words. */
  boolean hasHead(String head, Indicator but) {
    for (Indicator indicator : all) {
      String stem = indicator.label().stem();
      boolean another = stem.endsWith(head) && !stem.equals(but.label().stem());
      if (another && indicator.unit().equals(but.unit())) {
        return true;
      }
    }
    return false;
  }

  private int count(Indicator like, Predicate<String> labels) {
    int count = 0;
    for (Indicator indicator : all) {
      boolean same = indicator.unit().equals(like.unit()) && !indicator.context().takesOverLabel();
      count += same && labels.test(indicator.label().stem()) ? 1 : 0;
    }
    return count;
  }

  /** Whether a figure of the year in another unit has the label of one of the other year. */
  boolean hasLabelLike(Indicator other) {
    for (Indicator indicator : all) {
      if (!indicator.unit().equals(other.unit())
          && LabelRelation.of(indicator.label(), other.label()).agrees()) {
        return true;
      }
    }
    return false;
  }

  /** Whether several figures of the year with this unit are parts named in brackets. */
  boolean hasSeveralParts(Indicator indicator) {
    return all.size() > 1 && occurrences().ofPartsIn(indicator.unit()) > 1;
  }

  /** Whether the year states what parts a figure of this unit has. */
  boolean hasPartsIn(String unit) {
    for (Indicator indicator : all) {
      if (indicator.has(Qualifier.OF_WHICH) && indicator.unit().equals(unit)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a figure that is no part has the same label, so that a part only carries it, or one
   * that ends in it: 総合相談 1,366件(うち介護に関する相談 294件).
   */
  boolean hasWholeOf(Indicator part) {
    String stem = part.label().stem();
    if (occurrences().isWhole(stem)) {
      return true;
    }
    for (Indicator indicator : all) {
      if (!indicator.has(Qualifier.OF_WHICH)
          && indicator.unit().equals(part.unit())
          && indicator.label().stem().endsWith(stem)) {
        return true;
      }
    }
    return false;
  }

  private Occurrences occurrences() {
    if (counted.isEmpty()) {
      counted = Optional.of(new Occurrences(all));
    }
    return counted.get();
  }
}
