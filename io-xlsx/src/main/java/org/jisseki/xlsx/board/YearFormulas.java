package org.jisseki.xlsx.board;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jisseki.core.document.NumberStyle;
import org.jisseki.core.document.Table;
import org.jisseki.core.document.TableCell;
import org.jisseki.core.document.TableRow;
import org.jisseki.xlsx.book.BookSheet;
import org.jisseki.xlsx.book.Look;

/**
 * The difference and the rate of change of one row as formulas over its two values.
 *
 * <p>A formula is written only where it gives exactly what the document shows; a range, a fraction
 * or a number of too many digits has none.
 */
final class YearFormulas {

  private final TableRow row;
  private final Board board;
  private final int at;
  private final String current;
  private final String previous;
  private final boolean plain;

  private YearFormulas(Table table, TableRow row, int sheetRow, Board board) {
    this.row = row;
    this.board = board;
    this.at = table.indexOf("current");
    this.current = cell(at + 1, sheetRow);
    this.previous = cell(at + 2, sheetRow);
    this.plain = isPlain(at) && isPlain(at + 1);
  }

  static YearFormulas of(Table table, TableRow row, int sheetRow, Board board) {
    return new YearFormulas(table, row, sheetRow, board);
  }

  private static String cell(int column, int row) {
    return "$" + (char) ('A' + column) + (row + 1);
  }

  private boolean isPlain(int index) {
    return row.cells().get(index) instanceof TableCell.Numeric number
        && number.word().isEmpty()
        && number.value().precision() <= BookSheet.MAX_DIGITS;
  }

  private BigDecimal value(int index) {
    return ((TableCell.Numeric) row.cells().get(index)).value();
  }

  /** Writes the formula into the current row of the sheet; false where there is none. */
  boolean write(BookSheet sheet, int column, boolean difference) {
    return plain && (difference ? writeDifference(sheet, column) : writeRate(sheet, column));
  }

  private boolean writeDifference(BookSheet sheet, int column) {
    if (!(row.cells().get(at + 2) instanceof TableCell.Numeric number)) {
      return false;
    }
    String format = NumberFormats.of(number.style(), number.value(), number.suffix());
    int decimals = Math.max(0, number.value().stripTrailingZeros().scale());
    // Without rounding, 0.3 - 0.1 would leave a trace of binary fractions.
    String formula =
        decimals == 0
            ? current + "-" + previous
            : "ROUND(%s-%s,%d)".formatted(current, previous, decimals);
    sheet.formula(column, Look.NUMBER, format, formula, number.value());
    return true;
  }

  private boolean writeRate(BookSheet sheet, int column) {
    TableCell shown = row.cells().get(at + 3);
    boolean fromNothing = value(at + 1).signum() == 0;
    if (!fromNothing && !(shown instanceof TableCell.Numeric)) {
      return false; // a rate of a rate says nothing
    }
    String rounding = fromNothing ? "ROUND" : rounding(((TableCell.Numeric) shown).value());
    if (rounding.isEmpty()) {
      return false;
    }
    String formula =
        "IF(%2$s=0,IF(%1$s>0,\"%3$s\",\"%4$s\"),IF(%1$s=0,\"%5$s\",%6$s((%1$s-%2$s)/ABS(%2$s),%7$d)))"
            .formatted(
                current,
                previous,
                board.word("from-zero"),
                board.word("none"),
                board.word("to-zero"),
                rounding,
                NumberStyle.PERCENT_SCALE);
    String format = NumberFormats.of(NumberStyle.PERCENT, BigDecimal.ZERO, "");
    boolean inWords = fromNothing || value(at).signum() == 0;
    if (inWords) {
      sheet.formula(column, Look.MISSING, format, formula, shown.text());
    } else {
      BigDecimal rate = ((TableCell.Numeric) shown).value();
      sheet.formula(column, Look.NUMBER, format, formula, rate);
    }
    return true;
  }

  /** The function that rounds the rate as the document does; empty where neither does. */
  private String rounding(BigDecimal rate) {
    BigDecimal exact =
        value(at).subtract(value(at + 1)).divide(value(at + 1).abs(), MathContext.DECIMAL64);
    if (isSame(exact, RoundingMode.HALF_UP, rate)) {
      return "ROUND";
    }
    return isSame(exact, RoundingMode.DOWN, rate) ? "ROUNDDOWN" : "";
  }

  private static boolean isSame(BigDecimal exact, RoundingMode mode, BigDecimal rate) {
    return exact.setScale(NumberStyle.PERCENT_SCALE, mode).compareTo(rate) == 0;
  }
}
