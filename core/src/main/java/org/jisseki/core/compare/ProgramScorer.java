package org.jisseki.core.compare;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private static final double BEGIN_ALIKE = 0.45;
  private static final double PLAN = 34;
  private static final double ACTIVITY = 14;
  private static final double INDICATORS = 18;
  private static final double FIGURES = 40;
  private static final double SIZES = 20;

  /** Values of two years further apart than this, as a ratio, do not speak for one program. */
  private static final double FAR = 1.5;

  private static final double DIVISION = 10;
  private static final double NUMBER = 3;
  private static final double GOALS = 3;

  private static final double OTHER_PLAN = 14;
  private static final double OTHER_THINGS = 10;

  /** A plan of fewer pairs of characters says too little to contradict another. */
  private static final int TELLING = 8;

  private static final double UNLIKE = 0.15;

  /** Below this, two programs have too little in common to be one. */
  private static final double ENOUGH = 34;

  /** Below this, texts are as much alike as any two programs of a council. */
  private static final double ALIKE = 0.35;

  private final Grams names;
  private final Grams plans;
  private final Grams activities;

  private final Map<List<String>, List<String>> formerDivisions = new HashMap<>();

  ProgramScorer(Grams names, Grams plans, Grams activities) {
    this.names = names;
    this.plans = plans;
    this.activities = activities;
  }

  /** Takes a division for another that was given its name: most of its programs stood there. */
  void takeForOne(List<String> current, List<String> previous) {
    formerDivisions.put(current, previous);
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
    telling += sizes(current.sizes(), previous.sizes());
    telling -= contradiction(current, previous);
    double place = place(current, previous, why);
    return telling + place < ENOUGH || telling < ENOUGH - DIVISION
        ? ProgramScore.NONE
        : new ProgramScore(telling + place, why);
  }

  /** Plans in other words, and results that count other things, speak against like names. */
  private double contradiction(ProgramTraits current, ProgramTraits previous) {
    boolean planned = current.plan().size() >= TELLING && previous.plan().size() >= TELLING;
    boolean otherPlan = planned && plans.likeness(current.plan(), previous.plan()) < UNLIKE;
    boolean counted = current.sizes().size() >= 2 && previous.sizes().size() >= 2;
    boolean otherThings =
        counted && current.sizes().keySet().stream().noneMatch(previous.sizes()::containsKey);
    return (otherPlan ? OTHER_PLAN : 0) + (otherThings ? OTHER_THINGS : 0);
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
            isPart(current.stem(), previous.stem())
                ? PART_OF_NAME
                : names.beginAlike(current.stem(), previous.stem()) ? BEGIN_ALIKE : 0);
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

  /** How near the values of the same indicators are, which seldom leap from year to year. */
  private static double sizes(Map<String, Double> one, Map<String, Double> other) {
    int common = 0;
    double near = 0;
    for (Map.Entry<String, Double> entry : one.entrySet()) {
      Double then = other.get(entry.getKey());
      if (then != null && then > 0 && entry.getValue() > 0) {
        common++;
        double leap = Math.abs(Math.log(entry.getValue() / then)) / Math.log(FAR);
        near += Math.max(0, 1 - leap);
      }
    }
    double certainty = common <= 1 ? 0.3 : common == 2 ? 0.7 : 1;
    return common == 0 ? 0 : SIZES * certainty * near / common;
  }

  private double place(ProgramTraits current, ProgramTraits previous, Set<ProgramReason> why) {
    double points = 0;
    List<String> one = current.path();
    List<String> other = previous.path();
    boolean same = one.equals(other) || other.equals(formerDivisions.get(one));
    if (same && !one.isEmpty()) {
      why.add(ProgramReason.DIVISION);
      points += DIVISION;
    } else if (!one.isEmpty() && !other.isEmpty()) {
      String inner = one.get(one.size() - 1);
      String formerly = other.get(other.size() - 1);
      points +=
          inner.equals(formerly)
              ? DIVISION * 0.8
              : isPart(inner, formerly)
                  ? DIVISION * 0.5
                  : one.get(0).equals(other.get(0)) ? DIVISION * 0.3 : 0;
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
