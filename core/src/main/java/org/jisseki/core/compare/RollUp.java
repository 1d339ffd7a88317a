package org.jisseki.core.compare;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;

/**
 * How many indicators of a division or goal went which way; never a sum of unlike things.
 *
 * @param path the division's names, the outermost first, or the goal alone
 * @param programs the number of programs
 * @param up indicators that rose
 * @param down indicators that fell
 * @param flat indicators that stayed
 * @param started figures of the later year whose program states no figure in the earlier one (new)
 * @param ended figures of the earlier year whose program states no figure in the later one
 * @param unpaired all other figures without a partner
 */
public record RollUp(
    List<String> path,
    int programs,
    int up,
    int down,
    int flat,
    int started,
    int ended,
    int unpaired)
    implements Serializable {

  /** Copies the path. */
  public RollUp {
    path = ImmutableList.copyOf(path);
  }
}
