package org.jisseki.core.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Tells what the numbers in a bracket are to the number before it: parts, changes, or others. */
final class GroupRoles {

  private static final Set<Qualifier> NOT_A_PART =
      Set.of(
          Qualifier.CUMULATIVE,
          Qualifier.AVERAGE,
          Qualifier.PER,
          Qualifier.TOTAL,
          Qualifier.INCREASE,
          Qualifier.DECREASE);

  private static final Set<Qualifier> CHANGES = Set.of(Qualifier.INCREASE, Qualifier.DECREASE);

  /** Who has left is no part of those who are there. */
  private static final Set<String> LEAVERS =
      Set.of("解約", "退会", "脱退", "廃止", "死亡", "終了", "終結", "卒業", "退職", "退所", "解除", "転出", "廃業", "除籍");

  /** Marks the parts of a whole, once all of the bracket is read. */
  void settle(Level level, List<Draft> before) {
    Draft whole = wholeOf(level, before);
    boolean parts = holdsPart(level, whole);
    boolean complete = holdsLeaver(level) && addsUp(level, whole);
    for (Draft part : level.drafts()) {
      boolean added = part.has(Qualifier.NEW) && part.label().isEmpty() && parts;
      boolean listed = level.listsParts() || complete || isPart(part, whole) || added;
      if ((listed && isComparable(part, whole)) || isShare(part, whole)) {
        part.add(Qualifier.OF_WHICH);
      }
      if (isShareOfChange(part, whole)) {
        part.role(Role.CHANGE);
        takeOver(part, whole);
      }
    }
    settleJoiners(level.drafts());
  }

  private static void takeOver(Draft part, Draft whole) {
    for (Qualifier change : CHANGES) {
      if (whole.has(change)) {
        part.add(change);
      }
    }
  }

  private static boolean holdsPart(Level level, Draft whole) {
    for (Draft part : level.drafts()) {
      if (isPart(part, whole)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsLeaver(Level level) {
    for (Draft part : level.drafts()) {
      if (LEAVERS.contains(part.label())) {
        return true;
      }
    }
    return false;
  }

  /** 搬送 524人(軽症 412人、重症 88人、死亡 24人): where all are told, those who died are counted. */
  private static boolean addsUp(Level level, Draft whole) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Draft part : level.drafts()) {
      if (!isComparable(part, whole) || !part.hasOwnLabel()) {
        return false;
      }
      sum = sum.add(part.token().amount().value());
    }
    return level.drafts().size() > 1 && sum.compareTo(whole.token().amount().value()) == 0;
  }

  /** 5件48人(県内3件、県外2件): the figure of the same label whose unit the parts share. */
  private static Draft wholeOf(Level level, List<Draft> before) {
    Draft last = level.parents().get(0);
    if (level.drafts().isEmpty() || before.size() < 2) {
      return last;
    }
    Draft other = before.get(before.size() - 2);
    Draft part = level.drafts().get(0);
    boolean apart = part.token().isBare() || Units.agree(part.token().unit(), last.token().unit());
    boolean same = Units.agree(part.token().unit(), other.token().unit());
    return !apart && same && other.label().equals(last.label()) ? other : last;
  }

  private static boolean isPart(Draft part, Draft whole) {
    return part.hasOwnLabel()
        && part.role() == Role.RESULT
        && isSmaller(part, whole)
        && !isOtherRate(part, whole)
        && !part.label().endsWith("換算")
        && !LEAVERS.contains(part.label());
  }

  /** 設置率 84%(適合率 71%): a rate with a name of its own is no part of another. */
  private static boolean isOtherRate(Draft part, Draft whole) {
    return part.token().measure() == Kind.RATE
        && whole.token().measure() == Kind.RATE
        && part.label().endsWith("率");
  }

  /** 26人(33%): the share of a count in all, unless the count is said to be a part itself. */
  private static boolean isShare(Draft part, Draft whole) {
    return part.token().unit().symbol().equals("%")
        && !part.hasOwnLabel()
        && part.role() == Role.RESULT
        && part.qualifiers().isEmpty()
        && whole.role() == Role.RESULT
        && whole.token().measure() == Kind.COUNT
        && !whole.has(Qualifier.OF_WHICH);
  }

  /** 2,140件(1.9%)増. */
  private static boolean isShareOfChange(Draft part, Draft whole) {
    return whole.role() == Role.CHANGE
        && part.token().measure() == Kind.RATE
        && !part.hasOwnLabel()
        && part.role() == Role.RESULT;
  }

  private static boolean isSmaller(Draft part, Draft whole) {
    return part.token().amount().value().compareTo(whole.token().amount().value()) <= 0;
  }

  private static boolean isComparable(Draft part, Draft whole) {
    boolean sameUnit =
        part.token().isBare() || Units.agree(part.token().unit(), whole.token().unit());
    return sameUnit && part.role() == Role.RESULT && mayBePart(part);
  }

  private static boolean mayBePart(Draft part) {
    for (Qualifier qualifier : NOT_A_PART) {
      if (part.has(qualifier)) {
        return false;
      }
    }
    return true;
  }

  /** Where joiners and leavers are both given, neither is a change of the stock against a year. */
  static void settleJoiners(List<Draft> drafts) {
    for (int i = 1; i < drafts.size(); i++) {
      Draft before = drafts.get(i - 1);
      Draft here = drafts.get(i);
      boolean opposite =
          (before.has(Qualifier.INCREASE) && here.has(Qualifier.DECREASE))
              || (before.has(Qualifier.DECREASE) && here.has(Qualifier.INCREASE));
      if (opposite && isBareChange(before) && isBareChange(here)) {
        before.role(Role.RESULT);
        here.role(Role.RESULT);
      }
    }
  }

  private static boolean isBareChange(Draft draft) {
    return !draft.token().sign() && !draft.hasOwnLabel() && draft.token().measure() != Kind.RATE;
  }
}
