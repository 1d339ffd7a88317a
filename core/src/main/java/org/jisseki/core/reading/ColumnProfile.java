package org.jisseki.core.reading;

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
  private final Tally heads = new Tally();
  private final Tally tails = new Tally();

  /** Counts a cell so many times, or takes it out again. */
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
    heads.count(cell.head(), times);
    tails.count(cell.tail(), times);
  }

  /** The share of rows in which the column shows something. */
  double filledShare() {
    return rows == 0 ? 0 : (double) (rows - blanks) / rows;
  }

  /**
   * The logarithm of how likely the column is to hold such a cell; never above 0.
   *
   * @param own the cell that was counted here for the row in question, left out of the shares
   */
  double score(CellFeatures cell, CellFeatures own) {
    int others = rows - 1;
    int filled = rows - blanks - (own.blank() ? 0 : 1);
    if (cell.blank()) {
      return log(2 * (others - filled) + 1) - log(2 * others + 2);
    }
    double score = log(2 * filled + 1) - log(2 * others + 2);
    score += share(lengths, cell.length(), own, own.length(), filled);
    score += share(integers, cell.integer(), own, own.integer(), filled);
    score += share(firsts, cell.first(), own, own.first(), filled);
    score += share(mains, cell.main(), own, own.main(), filled);
    score += share(digits, cell.digits(), own, own.digits(), filled);
    score += share(proses, cell.prose(), own, own.prose(), filled);
    score += open(heads.of(cell.head()) - (cell.head() == own.head() ? 1 : 0), filled);
    return score + open(tails.of(cell.tail()) - (cell.tail() == own.tail() ? 1 : 0), filled);
  }

  private static double share(int[] counts, int value, CellFeatures own, int ownValue, int filled) {
    int count = counts[value] - (value == ownValue && !own.blank() ? 1 : 0);
    return log(2 * count + 1) - log(2 * filled + counts.length);
  }

  private static double open(int count, int filled) {
    return log(5 * count + 1) - log(5 * filled + OPENINGS);
  }

  /** Whether the column's cells are alike enough to tell a shifted row by them. */
  boolean isAnchor() {
    int filled = rows - blanks;
    if (filled < 4 || filledShare() < 0.5) {
      return false;
    }
    return integers[1] * 5 >= filled * 4
        || heads.most() * 2 >= filled
        || tails.most() * 2 >= filled;
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
