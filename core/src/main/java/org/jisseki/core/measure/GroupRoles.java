package org.jisseki.core.measure;

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

  /** Who has left is no part of those who are there. */
  private static final Set<String> LEAVERS =
      Set.of("解約", "退会", "脱退", "廃止", "死亡", "終了", "終結", "卒業", "退職", "退所", "解除", "転出", "廃業", "除籍");

  /** Marks the parts of a whole, once all of the bracket is read. */
  void settle(Level level) {
    Draft whole = level.parents().get(0);
    for (Draft part : level.drafts()) {
      boolean listed = level.listsParts() || isPart(part, whole);
      if ((listed && isComparable(part, whole)) || isShare(part, whole)) {
        part.add(Qualifier.OF_WHICH);
      }
    }
    settleJoiners(level.drafts());
  }

  private static boolean isPart(Draft part, Draft whole) {
    return part.hasOwnLabel()
        && part.role() == Role.RESULT
        && isSmaller(part, whole)
        && !LEAVERS.contains(part.label());
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

  private static boolean isSmaller(Draft part, Draft whole) {
    return part.token().amount().value().compareTo(whole.token().amount().value()) <= 0;
  }

  private static boolean isComparable(Draft part, Draft whole) {
    boolean sameUnit =
        part.token().isBare() || Units.agree(part.token().unit(), whole.token().unit());
    return sameUnit
        && part.role() == Role.RESULT
        && part.qualifiers().stream().noneMatch(NOT_A_PART::contains);
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
