package org.jisseki.core.compare;

import java.util.function.IntPredicate;

/**
 * Finds pairs among what the sure rules left: where the two years agree in another figure, two
 * figures of one unit and basis whose labels are akin, and neither akin to a second one. Where they
 * agree in none, only the closest kinship counts.
 */
final class Leftovers {

  private final YearIndicators current;
  private final YearIndicators previous;
  private final Assignment sure;
  private final Matcher matcher;
  private final Kinship kinship;

  Leftovers(
      YearIndicators current,
      YearIndicators previous,
      Assignment sure,
      Matcher matcher,
      Kinship kinship) {
    this.current = current;
    this.previous = previous;
    this.sure = sure;
    this.matcher = matcher;
    this.kinship = kinship;
  }

  /**
   * The partner of each figure of the later year that finds one now, {@link Partners#NONE} else.
   *
   * @param alike whether the years have another figure in common
   */
  int[] partners(boolean alike) {
    int[] found = new int[current.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = Partners.NONE;
      if (sure.partnerOfCurrent(i) == Partners.NONE) {
        int own = i;
        int j = only(previous.size(), other -> isKin(own, other, alike));
        boolean mutual = j >= 0 && only(found.length, other -> isKin(other, j, alike)) == i;
        found[i] = mutual ? j : Partners.NONE;
      }
    }
    return found;
  }

  private boolean isKin(int i, int j, boolean alike) {
    Indicator one = current.get(i);
    Indicator other = previous.get(j);
    if (sure.partnerOfCurrent(i) != Partners.NONE
        || sure.partnerOfPrevious(j) != Partners.NONE
        || !matcher.mayBeLeft(one, other)) {
      return false;
    }
    if (!alike) {
      return matcher.areSole(one, other) && kinship.isClose(one, other);
    }
    return kinship.isKin(one, other)
        || (isToldApart(one, other) && matcher.areSole(one, other))
        || (followPair(i, j) && kinship.isOfOneName(one, other));
  }

  private boolean isToldApart(Indicator one, Indicator other) {
    return kinship.isToldByUnit(one, other)
        || kinship.isTheSubject(one, other)
        || kinship.isToldByBasis(one, other);
  }

  /** Whether both stand behind one pair, in its clause. */
  private boolean followPair(int i, int j) {
    return i > 0
        && j > 0
        && sure.partnerOfCurrent(i - 1) == j - 1
        && current.get(i).context().follows()
        && previous.get(j).context().follows();
  }

  /** The only number below a bound that is meant; -1 for none or several. */
  private static int only(int bound, IntPredicate meant) {
    int only = Partners.NONE;
    for (int at = 0; at < bound; at++) {
      if (meant.test(at)) {
        if (only != Partners.NONE) {
          return Partners.NONE;
        }
        only = at;
      }
    }
    return only;
  }
}
