package org.jisseki.core.reading;

/** A row of one text, beside which at most the unit or the day of the numbers below it stands. */
final class CaptionRow {

  private static final int MOST_CELLS = 3;

  private CaptionRow() {}

  /** The column of the text; 0 where the row is no such row. */
  static int column(SheetView sheet, int index, LineReader lines) {
    int[] filled = sheet.filled(index);
    if (filled.length == 0 || filled.length > MOST_CELLS) {
      return 0;
    }
    for (int at = 1; at < filled.length; at++) {
      LineKind kind = lines.kind(sheet.text(index, filled[at]));
      if (kind != LineKind.UNIT && kind != LineKind.DATE) {
        return 0;
      }
    }
    return filled[0];
  }
}
