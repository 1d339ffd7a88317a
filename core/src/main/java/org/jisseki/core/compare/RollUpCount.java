package org.jisseki.core.compare;

import java.util.List;

/** A roll-up while it is counted; each figure of a program is counted in exactly one place. */
final class RollUpCount {

  private int programs;
  private int up;
  private int down;
  private int flat;
  private int started;
  private int ended;
  private int unpaired;

  /** Adds a program. */
  void add(Pairing pairing) {
    programs++;
    for (Pair pair : pairing.pairs()) {
      switch (pair.change().direction()) {
        case UP -> up++;
        case DOWN -> down++;
        case FLAT -> flat++;
      }
    }
    for (NoPair alone : pairing.unpaired()) {
      if (!alone.reason().saysOtherYearStatesNothing()) {
        unpaired++;
      } else if (alone.side() == Side.CURRENT) {
        started++;
      } else {
        ended++;
      }
    }
  }

  /** The counts so far, under a path. */
  RollUp rollUp(List<String> path) {
    return new RollUp(path, programs, up, down, flat, started, ended, unpaired);
  }
}
