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

  /** The count of one program. */
  static RollUpCount of(Pairing pairing) {
    RollUpCount count = new RollUpCount();
    count.programs = 1;
    for (Pair pair : pairing.pairs()) {
      switch (pair.change().direction()) {
        case UP -> count.up++;
        case DOWN -> count.down++;
        case FLAT -> count.flat++;
      }
    }
    for (NoPair alone : pairing.unpaired()) {
      if (!alone.reason().saysOtherYearStatesNothing()) {
        count.unpaired++;
      } else if (alone.side() == Side.CURRENT) {
        count.started++;
      } else {
        count.ended++;
      }
    }
    return count;
  }

  /** Adds another count. */
  void add(RollUpCount other) {
    programs += other.programs;
    up += other.up;
    down += other.down;
    flat += other.flat;
    started += other.started;
    ended += other.ended;
    unpaired += other.unpaired;
  }

  /** The counts so far, under a path. */
  RollUp rollUp(List<String> path) {
    return new RollUp(path, programs, up, down, flat, started, ended, unpaired);
  }
}
