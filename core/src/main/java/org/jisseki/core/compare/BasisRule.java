package org.jisseki.core.compare;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jisseki.core.measure.Qualifier;

/**
 * Whether two figures count on the same basis: cumulative against distinct or registered, average
 * against sum, part against whole and flow against stock are never compared.
 */
final class BasisRule {

  /** The answer for two figures whose basis differs. */
  static final int REFUSED = Integer.MIN_VALUE;

  private static final int DIFFERENCE = 12;
  private static final int LONE_PART = 20;
  private static final int UNDIVIDED = 15;

  /** The common name of the counters of people. */
  static final String PEOPLE = "名";

  /** Written on one side only, these make another number of it. */
  private static final Set<Qualifier> STRICT =
      EnumSet.of(
          Qualifier.AVERAGE, Qualifier.PER, Qualifier.NEW, Qualifier.INCREASE, Qualifier.DECREASE);

  /** Both say that a sum was divided. */
  private static final Set<Qualifier> MEANS = EnumSet.of(Qualifier.AVERAGE, Qualifier.PER);

  private final PairingWords words;
  private final YearIndicators currentYear;
  private final YearIndicators previousYear;

  BasisRule(PairingWords words, YearIndicators currentYear, YearIndicators previousYear) {
    this.words = words;
    this.currentYear = currentYear;
    this.previousYear = previousYear;
  }

  /** What the bases add to a score, 0 or less but for a total against an undivided figure. */
  int quality(Indicator current, Indicator previous, LabelRelation label) {
    if (!paceFits(current.context(), previous.context())
        || isFlow(current, previous)
        || isFlow(previous, current)) {
      return REFUSED;
    }
    Set<Qualifier> one = current.measurement().qualifiers();
    boolean same = one.equals(previous.measurement().qualifiers());
    int differing = same ? 0 : difference(current, previous, label);
    int parts = differing == REFUSED ? REFUSED : parts(current, previous);
    return parts == REFUSED ? REFUSED : parts + differing;
  }

  private int difference(Indicator current, Indicator previous, LabelRelation label) {
    EnumSet<Qualifier> differences = differences(current, previous);
    if (!Collections.disjoint(differences, STRICT)
        || (differences.contains(Qualifier.CUMULATIVE) && !mayBeCumulative(current, previous))
        || (differences.contains(Qualifier.OF_WHICH) && !mayBePart(current, previous, label))
        || (differences.contains(Qualifier.TOTAL) && isPartOfTotal(current, previous))) {
      return REFUSED;
    }
    int undivided = differences.remove(Qualifier.TOTAL) ? undivided(label) : 0;
    return undivided - DIFFERENCE * differences.size();
  }

  /** 月2回 is no 24回 a year, and a mean of a day none of a month; one may not say of what it is. */
  private static boolean paceFits(FigureContext one, FigureContext other) {
    return one.pace().equals(other.pace())
        && (one.divisor().equals(other.divisor())
            || one.divisor().isEmpty()
            || other.divisor().isEmpty());
  }

  private static EnumSet<Qualifier> differences(Indicator current, Indicator previous) {
    Set<Qualifier> one = current.measurement().qualifiers();
    Set<Qualifier> other = previous.measurement().qualifiers();
    EnumSet<Qualifier> differences = EnumSet.noneOf(Qualifier.class);
    differences.addAll(one);
    for (Qualifier qualifier : other) {
      if (!differences.remove(qualifier)) {
        differences.add(qualifier);
      }
    }
    boolean means = one.contains(Qualifier.AVERAGE) != other.contains(Qualifier.AVERAGE);
    if ((means && differences.containsAll(MEANS)) || isSameMean(current, previous)) {
      differences.removeAll(MEANS); // 1便平均 in one year, 1便当たり in the other
    }
    return differences;
  }

  /** 1日平均 18.2名 and 平均 17.6名/日: divided by the same, wherever it is said. */
  private static boolean isSameMean(Indicator current, Indicator previous) {
    String divisor = current.context().divisor();
    return !divisor.isEmpty() && divisor.equals(previous.context().divisor());
  }

  private static int undivided(LabelRelation label) {
    return label.agrees() ? -DIFFERENCE : UNDIVIDED;
  }

  /** Cases and times add up by nature; people and what is held at a date do not. */
  private boolean mayBeCumulative(Indicator one, Indicator other) {
    Indicator plain = one.has(Qualifier.CUMULATIVE) ? other : one;
    return !plain.has(Qualifier.DISTINCT)
        && !one.unit().equals(PEOPLE)
        && !other.unit().equals(PEOPLE)
        && !words.isStock(plain.label().stem());
  }

  /** A part under its own name may stand alone in the other year; one with the whole's may not. */
  private boolean mayBePart(Indicator current, Indicator previous, LabelRelation label) {
    boolean currentIsPart = current.has(Qualifier.OF_WHICH);
    Indicator part = currentIsPart ? current : previous;
    YearIndicators year = currentIsPart ? currentYear : previousYear;
    boolean named = label.compareTo(LabelRelation.CONTAINED) <= 0 && !year.hasWholeOf(part);
    return named
        && (label.compareTo(LabelRelation.SAME_STEM) <= 0
            || !(currentIsPart ? previousYear : currentYear).hasPartsIn(part.unit()));
  }

  /** Whether the side without 計 is one of several that add up. */
  private boolean isPartOfTotal(Indicator current, Indicator previous) {
    boolean currentIsTotal = current.has(Qualifier.TOTAL);
    return currentIsTotal
        ? !previousYear.isSoleOfLabel(previous)
        : !currentYear.isSoleOfLabel(current);
  }

  /** Whether one is what was done ({@code 16名登録}) and the other what is held (登録数). */
  private boolean isFlow(Indicator flow, Indicator stock) {
    return flow.context().labelBehind()
        && !stock.context().labelBehind()
        && words.isStock(flow.label().stem())
        && (stock.label().hasTail() || stock.has(Qualifier.AS_OF));
  }

  private int parts(Indicator current, Indicator previous) {
    String one = current.context().part();
    String other = previous.context().part();
    if (one.equals(other) || names(previous, one) || names(current, other)) {
      return 0;
    }
    boolean several =
        one.isEmpty()
            ? previousYear.hasSeveralParts(previous)
            : !other.isEmpty() || currentYear.hasSeveralParts(current);
    return several ? REFUSED : -LONE_PART;
  }

  /** 大人用車いす in one year, 車いす(大人用) in the other. */
  private static boolean names(Indicator one, String part) {
    return !part.isEmpty() && one.context().part().isEmpty() && one.label().name().contains(part);
  }
}
