package org.jisseki.core.compare;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;

/**
 * How many indicators of a division or goal went which way; never a sum of unlike things.
 *
 * <p>Each figure is counted once: two that are a pair as one indicator in {@code up}, {@code down}
 * or {@code flat}, every other one in {@code started}, {@code ended} or {@code unpaired}.
 *
 * @param path the division's names, the outermost first, or the goal alone
 * @param programs the number of programs
 * @param up indicators that rose
 * @param down indicators that fell
 * @param flat indicators that stayed
 * @param started figures of the later year (new in outputs) whose program states no result in the
 *     earlier year although the table has its column: the cell is empty, has text only, or says
 *     that the program was cancelled
 * @param ended figures of the earlier year whose program states no result in the later one
 * @param unpaired all other figures without a partner: the other year states figures but none that
 *     fits, the table has no column for it, or the figure is no result of its year
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
