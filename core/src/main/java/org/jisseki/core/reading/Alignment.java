package org.jisseki.core.reading;

/**
 * How the cells of one row lie over the columns.
 *
 * @param shift how many columns the cells must move to the right; negative to the left
 * @param margin by how much the best shift beats the next, in nats
 * @param plain the score of the row as it stands
 * @param best the score of the best shift
 * @param bestShift the best shift, be it applied or not
 */
record Alignment(int shift, double margin, double plain, double best, int bestShift) {

  /** The row stands where it should. */
  static final Alignment STRAIGHT = new Alignment(0, 0, 0, 0, 0);

  /** Whether another place fits better, but not by enough to move the row. */
  boolean isUnsure() {
    return shift == 0 && bestShift != 0;
  }
}
