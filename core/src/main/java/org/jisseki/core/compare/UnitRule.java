package org.jisseki.core.compare;

import org.jisseki.core.measure.Kind;

/** Whether two figures are counted in units that one indicator can have in two years. */
final class UnitRule {

  private final PairingWords words;

  UnitRule(PairingWords words) {
    this.words = words;
  }

  /** Whether the units let two figures be one indicator, whatever their labels are. */
  static boolean mayFit(Indicator current, Indicator previous) {
    Kind one = current.measurement().kind();
    Kind other = previous.measurement().kind();
    if (one != other && (isAmount(one) || isAmount(other))) {
      return false;
    }
    String unit = current.unit();
    String otherUnit = previous.unit();
    return unit.equals(otherUnit)
        || unit.isEmpty()
        || otherUnit.isEmpty()
        || (isCaseOrTime(unit) && isCaseOrTime(otherUnit));
  }

  /** Whether the units of two figures fit, whose labels stand to each other like this. */
  boolean fit(Indicator current, Indicator previous, LabelRelation label) {
    if (!mayFit(current, previous)) {
      return false;
    }
    if (current.unit().equals(previous.unit())) {
      return true;
    }
    if (current.unit().isEmpty() || previous.unit().isEmpty()) {
      return !isAmount(current.measurement().kind())
          && (label.agrees()
              || MarkRelation.of(current.marks(), previous.marks()) == MarkRelation.EQUAL);
    }
    return label.compareTo(LabelRelation.SAME_STEM) <= 0 && words.isUsage(current.label().stem());
  }

  private static boolean isAmount(Kind kind) {
    return kind == Kind.MONEY || kind == Kind.RATE;
  }

  private static boolean isCaseOrTime(String unit) {
    return unit.equals("件") || unit.equals("回");
  }
}
