package org.jisseki.core.check;

/**
 * Which results fit a neighbor better, and the runs of rows over which they do.
 *
 * <p>One row that clearly fits its neighbor stands for itself. A run needs two rows that clearly
 * do; or two that do at all, one of them clearly or with a third row between them that does not fit
 * its own program either.
 */
final class Drifts {

  private static final int FEWEST = 2;
  private static final int LONG = 3;

  private final int[] directions;
  private final int[] lasts;
  private final boolean[] drifting;

  private Drifts(int size) {
    directions = new int[size];
    lasts = new int[size];
    drifting = new boolean[size];
  }

  static Drifts of(TermFit fit, int size) {
    Drifts drifts = new Drifts(size);
    int[] weak = new int[size];
    for (int i = 0; i < size; i++) {
      drifts.directions[i] = fit.betterNeighbor(i);
      weak[i] = drifts.directions[i] != 0 ? drifts.directions[i] : fit.likelyNeighbor(i);
    }
    for (int i = 0; i < size; ) {
      int last = weak[i] == 0 ? i : lastOfRun(fit, weak, i);
      if (drifts.isRun(weak, i, last)) {
        drifts.mark(weak, i, last);
      }
      i = last + 1;
    }
    return drifts;
  }

  /** -1 or 1 where the results of a row fit the program before or behind it better, else 0. */
  int direction(int i) {
    return directions[i];
  }

  /** Whether a row belongs to a run. */
  boolean isIn(int i) {
    return drifting[i];
  }

  /** The last row of the run that starts at a row; 0 where none does. */
  int lastOfRunAt(int i) {
    return lasts[i];
  }

  /** The last row that points the same way, rows that fit nothing allowed in between. */
  private static int lastOfRun(TermFit fit, int[] weak, int from) {
    int last = from;
    for (int i = from + 1; i < weak.length; i++) {
      boolean bridged = i > last + 1;
      if (weak[i] == weak[from] && !(bridged && fit.completesTheOneBefore(i))) {
        last = i;
      } else if (weak[i] != 0 || !fit.fitsNothing(i) || i > last + 1) {
        break;
      }
    }
    return last;
  }

  private boolean isRun(int[] weak, int from, int last) {
    int clear = 0;
    int any = 0;
    for (int i = from; i <= last; i++) {
      clear += directions[i] != 0 ? 1 : 0;
      any += weak[i] != 0 ? 1 : 0;
    }
    boolean adjacent = last - from + 1 == any;
    return (clear >= FEWEST && adjacent)
        || (any >= FEWEST && (clear > 0 || last - from + 1 >= LONG));
  }

  private void mark(int[] weak, int from, int last) {
    lasts[from] = last;
    for (int i = from; i <= last; i++) {
      drifting[i] = true;
      directions[i] = weak[i];
    }
  }
}
