package org.jisseki.core.compare;

import java.util.EnumSet;
import java.util.Set;

/**
 * How much speaks for two programs being one.
 *
 * @param points the sum of what speaks for it; 0 where too little does
 * @param why what speaks for it
 */
record ProgramScore(double points, Set<ProgramReason> why) {

  static final ProgramScore NONE = new ProgramScore(0, EnumSet.noneOf(ProgramReason.class));

  boolean fits() {
    return points > 0;
  }
}
