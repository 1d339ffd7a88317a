package org.jisseki.core.compare;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Weighs what speaks for two programs of different names, or of names that several programs bear.
 *
 * <p>The name weighs most; plan, figures and indicators may carry a program over a new name, the
 * division and the rest only decide between candidates.
 */
final class ProgramScorer {

  private static final double SAME_NAME = 60;
  private static final double SAME_STEM = 52;
  private static final double LIKE_NAME = 50;
  private static final double FAINT_NAME = 0.3;
  private static final double PART_OF_NAME = 0.55;
  private static final double PLAN = 34;
  private static final double ACTIVITY = 14;
  private static final double INDICATORS = 18;
  private static final double FIGURES = 40;
  private static final double DIVISION = 10;
  private static final double NUMBER = 3;
  private static final double GOALS = 3;

  /** Below this, two programs have too little in common to be one. */
  private static final double ENOUGH = 34;

  /** Below this, texts are as much alike as any two programs of a council. */
  private static final double ALIKE = 0.35;

  private final Grams names;
  private final Grams plans;
  private final Grams activities;

  ProgramScorer(Grams names, Grams plans, Grams activities) {
    this.names = names;
    this.plans = plans;
    this.activities = activities;
  }

  ProgramScore score(ProgramTraits current, ProgramTraits previous) {
    Set<ProgramReason> why = EnumSet.noneOf(ProgramReason.class);
    double telling = name(current, previous, why);
    telling += texts(plans, current.plan(), previous.plan(), PLAN, ProgramReason.PLAN, why);
    telling +=
        texts(
            activities,
            current.activity(),
            previous.activity(),
            ACTIVITY,
            ProgramReason.ACTIVITY,
            why);
    telling += shared(current.figures(), previous.figures(), FIGURES, ProgramReason.FIGURES, why);
    telling +=
        shared(
            current.indicators(), previous.indicators(), INDICATORS, ProgramReason.INDICATORS, why);
    double place = place(current, previous, why);
    return telling + place < ENOUGH || telling < ENOUGH - DIVISION
        ? ProgramScore.NONE
        : new ProgramScore(telling + place, why);
  }

  private double name(ProgramTraits current, ProgramTraits previous, Set<ProgramReason> why) {
    boolean named = !current.stem().isEmpty() && !previous.stem().isEmpty();
    if (!named) {
      return 0;
    }
    if (current.name().equals(previous.name())) {
      why.add(ProgramReason.NAME);
      return SAME_NAME;
    }
    if (current.stem().equals(previous.stem())) {
      why.add(ProgramReason.NAME);
      return SAME_STEM;
    }
    double likeness =
        Math.max(
            names.likeness(current.nameGrams(), previous.nameGrams()),
            isPart(current.stem(), previous.stem()) ? PART_OF_NAME : 0);
    if (likeness < FAINT_NAME) {
      return 0;
    }
    why.add(ProgramReason.SIMILAR_NAME);
    return LIKE_NAME * likeness;
  }

  /** Whether one name is the beginning or the end of the other: 出前講座, スポーツ出前講座. */
  private static boolean isPart(String one, String other) {
    String shorter = one.length() < other.length() ? one : other;
    String longer = one.length() < other.length() ? other : one;
    return shorter.length() > 1 && (longer.startsWith(shorter) || longer.endsWith(shorter));
  }

  private static double texts(
      Grams collection,
      Set<String> one,
      Set<String> other,
      double weight,
      ProgramReason reason,
      Set<ProgramReason> why) {
    double likeness = collection.likeness(one, other);
    if (likeness < ALIKE) {
      return 0;
    }
    why.add(reason);
    return weight * likeness;
  }

  /** Many things in common tell more than one, which may be chance. */
  private static double shared(
      Set<String> one,
      Set<String> other,
      double weight,
      ProgramReason reason,
      Set<ProgramReason> why) {
    int common = 0;
    for (String each : one) {
      common += other.contains(each) ? 1 : 0;
    }
    if (common == 0) {
      return 0;
    }
    double share = 2.0 * common / (one.size() + other.size());
    double certainty = common == 1 ? 0.4 : common == 2 ? 0.75 : 1;
    if (share * certainty >= ALIKE) {
      why.add(reason);
    }
    return weight * share * certainty;
  }

  private static double place(
      ProgramTraits current, ProgramTraits previous, Set<ProgramReason> why) {
    double points = 0;
    List<String> one = current.path();
    List<String> other = previous.path();
    if (one.equals(other) && !one.isEmpty()) {
      why.add(ProgramReason.DIVISION);
      points += DIVISION;
    } else if (!one.isEmpty() && !other.isEmpty()) {
      boolean last = one.get(one.size() - 1).equals(other.get(other.size() - 1));
      points += last ? DIVISION * 0.8 : one.get(0).equals(other.get(0)) ? DIVISION * 0.3 : 0;
    }
    if (!current.number().isEmpty() && current.number().equals(previous.number())) {
      why.add(ProgramReason.NUMBER);
      points += NUMBER;
    }
    if (!current.goals().isEmpty() && current.goals().equals(previous.goals())) {
      why.add(ProgramReason.GOALS);
      points += GOALS;
    }
    return points;
  }
}
