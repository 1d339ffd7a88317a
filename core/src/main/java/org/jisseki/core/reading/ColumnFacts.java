package org.jisseki.core.reading;

import java.util.Arrays;
import org.jisseki.core.text.DittoMark;
import org.jisseki.core.text.FiscalYearNotation;

/** What the cells below a header look like, column by column; a sample of the rows suffices. */
final class ColumnFacts {

  private static final int SAMPLE = 200;

  private final SheetView sheet;
  private final int[] rows;

  /**
   * Looks at the rows of at least two filled cells from an index on, up to another, exclusive; rows
   * whose first cell has the label of a total are left out.
   */
  ColumnFacts(SheetView sheet, int from, int to, Trait total) {
    this.sheet = sheet;
    int[] found = new int[Math.max(0, Math.min(to - from, SAMPLE))];
    int count = 0;
    for (int i = from; i < to && count < found.length; i++) {
      int[] filled = sheet.filled(i);
      if (filled.length > 1 && !total.holds(sheet.text(i, filled[0]))) {
        found[count++] = i;
      }
    }
    this.rows = Arrays.copyOf(found, count);
  }

  /** A question about the text of one cell. */
  interface Trait {
    boolean holds(String text);
  }

  /** How many rows of at least two filled cells there are. */
  int rows() {
    return rows.length;
  }

  /** In how many rows the column shows something. */
  int filled(int column) {
    int filled = 0;
    for (int i : rows) {
      filled += !sheet.isBlank(i, column) ? 1 : 0;
    }
    return filled;
  }

  /** How many of the column's cells lie in merged ranges of several rows. */
  boolean hasTallMerges(int column) {
    for (int i : rows) {
      if (sheet.isCoveredFromAbove(i, column)) {
        return true;
      }
    }
    return false;
  }

  /** The share of the column's filled cells with a trait; 0 for an empty column. */
  double share(int column, Trait trait) {
    int filled = 0;
    int with = 0;
    for (int i : rows) {
      if (!sheet.isBlank(i, column) && !DittoMark.isDitto(sheet.text(i, column))) {
        filled++;
        with += trait.holds(sheet.text(i, column)) ? 1 : 0;
      }
    }
    return filled == 0 ? 0 : (double) with / filled;
  }

  double numbering(int column) {
    return share(column, RowNumber::isNumbering);
  }

  double years(int column) {
    return share(column, text -> FiscalYearNotation.findFirst(text.strip()).isPresent());
  }

  /** The share of cells that are a figure with at most a unit behind it. */
  double figures(int column) {
    return share(column, ColumnFacts::isFigure);
  }

  /** The share of cells that are words without any figure. */
  double words(int column) {
    return share(column, text -> text.chars().noneMatch(Character::isDigit));
  }

  private static boolean isFigure(String text) {
    // Most cells are words, and need not be folded to tell.
    if (text.charAt(0) >= 'ぁ' && text.charAt(0) <= '鿿') {
      return false;
    }
    String folded = FoldedText.of(text);
    int at = 0;
    while (at < folded.length() && "0123456789,.".indexOf(folded.charAt(at)) >= 0) {
      at++;
    }
    boolean number = at > 0 && Character.isDigit(folded.charAt(at - 1));
    String unit = folded.substring(at);
    return number && unit.length() <= 3 && unit.chars().noneMatch(Character::isDigit);
  }

  /** Whether some row leaves the one column blank and fills the other. */
  boolean leavesBlankBeside(int blank, int filled) {
    for (int i : rows) {
      if (sheet.isBlank(i, blank) && !sheet.isBlank(i, filled)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two rows in a row show the same text in the column. */
  boolean repeatsDownward(int column) {
    String previous = "";
    for (int i : rows) {
      String text = FoldedText.of(sheet.text(i, column));
      if (!text.isEmpty() && text.equals(previous)) {
        return true;
      }
      previous = text;
    }
    return false;
  }

  /** The last column that at least three in ten rows fill. */
  int lastColumnInUse(int header) {
    int last = header;
    for (int column = header + 1; column <= sheet.sheet().width(); column++) {
      if (rows.length > 0 && filled(column) * 10 >= rows.length * 3) {
        last = column;
      } else {
        break;
      }
    }
    return last;
  }
}
