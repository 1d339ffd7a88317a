package org.jisseki.core.reading;

import java.util.HashMap;
import java.util.Map;

/**
 * What the cells of one column look like, as counts that a cell can be scored against.
 *
 * <p>Scores are natural logarithms of smoothed shares.
 */
final class ColumnProfile {

  /** The number of openings and endings that text is thought to have, for the smoothing. */
  private static final int OPENINGS = 60;

  private int rows;
  private int blanks;
  private final int[] lengths = new int[CellFeatures.LENGTHS];
  private final int[] integers = new int[2];
  private final int[] firsts = new int[CellFeatures.SCRIPTS];
  private final int[] mains = new int[CellFeatures.SCRIPTS];
  private final int[] digits = new int[CellFeatures.DIGIT_STEPS];
  private final int[] proses = new int[CellFeatures.PROSES];
  private final Map<Long, int[]> heads = new HashMap<>();
  private final Map<Long, int[]> tails = new HashMap<>();

  /** Counts a cell, or takes it out again. */
  void count(CellFeatures cell, int times) {
    rows += times;
    if (cell.blank()) {
      blanks += times;
      return;
    }
    lengths[cell.length()] += times;
    integers[cell.integer()] += times;
    firsts[cell.first()] += times;
    mains[cell.main()] += times;
    digits[cell.digits()] += times;
    proses[cell.prose()] += times;
    heads.computeIfAbsent(cell.head(), head -> new int[1])[0] += times;
    tails.computeIfAbsent(cell.tail(), tail -> new int[1])[0] += times;
  }

  /** The share of rows in which the column shows something. */
  double filledShare() {
    return rows == 0 ? 0 : (double) (rows - blanks) / rows;
  }

  /** The logarithm of how likely the column is to hold such a cell. */
  double score(CellFeatures cell) {
    if (cell.blank()) {
      return log(2 * blanks + 1) - log(2 * rows + 2);
    }
    int filled = rows - blanks;
    double score = log(2 * filled + 1) - log(2 * rows + 2);
    score += share(lengths, cell.length(), filled);
    score += share(integers, cell.integer(), filled);
    score += share(firsts, cell.first(), filled);
    score += share(mains, cell.main(), filled);
    score += share(digits, cell.digits(), filled);
    score += share(proses, cell.prose(), filled);
    return score + open(heads, cell.head(), filled) + open(tails, cell.tail(), filled);
  }

  private static double share(int[] counts, int value, int filled) {
    return log(2 * counts[value] + 1) - log(2 * filled + counts.length);
  }

  private static double open(Map<Long, int[]> counts, long value, int filled) {
    int[] count = counts.get(value);
    return log(5 * (count == null ? 0 : count[0]) + 1) - log(5 * filled + OPENINGS);
  }

  /** Whether the column's cells are alike enough to tell a shifted row by them. */
  boolean isAnchor() {
    int filled = rows - blanks;
    if (filled < 4 || filledShare() < 0.5) {
      return false;
    }
    return integers[1] * 5 >= filled * 4 || most(heads) * 2 >= filled || most(tails) * 2 >= filled;
  }

  private static int most(Map<Long, int[]> counts) {
    return counts.values().stream().mapToInt(count -> count[0]).max().orElse(0);
  }

  private static double log(int number) {
    return number < Logarithms.TABLE.length ? Logarithms.TABLE[number] : Math.log(number);
  }

  /** Natural logarithms of small integers. */
  private static final class Logarithms {

    static final double[] TABLE = new double[4096];

    static {
      for (int i = 1; i < TABLE.length; i++) {
        TABLE[i] = StrictMath.log(i);
      }
    }

    private Logarithms() {}
  }
}
