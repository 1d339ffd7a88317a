package org.jisseki.xlsx;

import java.util.Optional;

/**
 * A cell by row and column.
 *
 * @param row the row, from 1
 * @param column the column, from 1
 */
record CellReference(int row, int column) {

  private static final int LAST_ROW = 1_048_576;

  /** More than the 16,384 columns of a sheet, so that a limit can speak of those beyond. */
  private static final int LAST_COLUMN = 20_000_000;

  /** Reads a reference such as {@code AB12} or {@code $AB$12}; empty where it is none. */
  static Optional<CellReference> parse(String text) {
    int at = 0;
    int column = 0;
    int row = 0;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      char small = (char) (c | 0x20);
      if (small >= 'a' && small <= 'z') {
        column = column * 26 + small - 'a' + 1;
      } else if (c != '$') {
        break;
      }
      if (column > LAST_COLUMN) {
        return Optional.empty();
      }
    }
    for (; at < text.length(); at++) {
      int digit = text.charAt(at) - '0';
      if (digit < 0 || digit > 9 || row > LAST_ROW) {
        return Optional.empty();
      }
      row = row * 10 + digit;
    }
    boolean inside = column > 0 && row > 0 && row <= LAST_ROW;
    return inside ? Optional.of(new CellReference(row, column)) : Optional.empty();
  }
}
