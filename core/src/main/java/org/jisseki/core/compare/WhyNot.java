package org.jisseki.core.compare;

/** Gathers what stood between a figure and every figure of the other year. */
final class WhyNot {

  private boolean ambiguous;
  private boolean otherBasis;
  private boolean otherUnit;

  /**
   * Adds one figure of the other year.
   *
   * @param fit how the two fit
   * @param free whether the other one has no partner either
   */
  void add(Match.Fit fit, boolean free) {
    ambiguous |= free && fit == Match.Fit.FITS;
    otherBasis |= fit == Match.Fit.OTHER_BASIS;
    otherUnit |= free && fit == Match.Fit.OTHER_UNIT;
  }

  /** What tells most: several candidates, then another basis, then another unit. */
  NoPairReason strongest() {
    if (ambiguous) {
      return NoPairReason.AMBIGUOUS;
    }
    if (otherBasis) {
      return NoPairReason.OTHER_BASIS;
    }
    return otherUnit ? NoPairReason.OTHER_UNIT : NoPairReason.NO_CANDIDATE;
  }
}
