package org.jisseki.csv;

/** How alike the cells of each column look from afar: numbers, short texts or long ones. */
final class ColumnTypes {

  private static final int MAX_COLUMNS = 64;
  private static final int SHORT_TEXT = 24;

  private static final int BLANK = -1;
  private static final int NUMBER = 0;
  private static final int SHORT = 1;
  private static final int LONG = 2;

  private final int[][] counts = new int[MAX_COLUMNS][LONG + 1];

  /**
   * Counts a cell of a column, from 0, and says whether it shows anything.
   *
   * @param start where the cell's text starts, its quotes left out
   * @param end where it ends
   */
  boolean count(int column, char[] text, int start, int end) {
    int type = type(text, start, end);
    if (type != BLANK && column < MAX_COLUMNS) {
      counts[column][type]++;
    }
    return type != BLANK;
  }

  /** The share of cells that have their column's usual type, from 0 to 1. */
  double consistency() {
    long usual = 0;
    long all = 0;
    for (int[] column : counts) {
      int most = 0;
      for (int count : column) {
        most = Math.max(most, count);
        all += count;
      }
      usual += most;
    }
    return all == 0 ? 0 : (double) usual / all;
  }

  private static int type(char[] text, int start, int end) {
    boolean blank = true;
    boolean number = true;
    for (int i = start; i < end && (blank || number); i++) {
      char c = text[i];
      blank &= c <= ' ' || c == '\u3000';
      number &= (c >= '0' && c <= '9') || c == '.' || c == ',' || c == '-' || c == '%';
    }
    if (blank) {
      return BLANK;
    }
    return number ? NUMBER : end - start <= SHORT_TEXT ? SHORT : LONG;
  }
}
