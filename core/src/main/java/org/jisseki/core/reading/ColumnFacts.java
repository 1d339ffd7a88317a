package org.jisseki.core.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.text.DittoMark;
import org.jisseki.core.text.FiscalYearNotation;

/** What the cells below a header look like, column by column; a sample of the rows suffices. */
final class ColumnFacts {

  private static final int SAMPLE = 200;

  private final SheetView sheet;
  private final int[] rows;

  /** The texts of the columns that were asked about, blank cells and dittos left out. */
  private final Map<Integer, List<String>> texts = new HashMap<>();

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
    List<String> filled = texts(column);
    int with = 0;
    for (String text : filled) {
      with += trait.holds(text) ? 1 : 0;
    }
    return filled.isEmpty() ? 0 : (double) with / filled.size();
  }

  /** Whether the column has filled cells and all of them have a trait. */
  boolean all(int column, Trait trait) {
    for (String text : texts(column)) {
      if (!trait.holds(text)) {
        return false;
      }
    }
    return !texts(column).isEmpty();
  }

  /** Whether a filled cell of the column has a trait. */
  boolean any(int column, Trait trait) {
    for (String text : texts(column)) {
      if (trait.holds(text)) {
        return true;
      }
    }
    return false;
  }

  /** The first text of the column. */
  Optional<String> first(int column) {
    List<String> texts = texts(column);
    return texts.isEmpty() ? Optional.empty() : Optional.of(texts.get(0));
  }

  private List<String> texts(int column) {
    return texts.computeIfAbsent(column, this::read);
  }

  private List<String> read(int column) {
    List<String> read = new ArrayList<>(rows.length);
    for (int i : rows) {
      Cell cell = sheet.cell(i, column);
      if (!cell.isBlank() && !DittoMark.isDitto(cell.text())) {
        read.add(cell.text());
      }
    }
    return read;
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

  /** Whether the column has filled cells and all of them are such figures. */
  boolean allFigures(int column) {
    return all(column, ColumnFacts::isFigure);
  }

  /** The share of cells that are words without any figure. */
  double words(int column) {
    return share(column, ColumnFacts::isWords);
  }

  /** Whether the column has filled cells and all of them are words without any figure. */
  boolean allWords(int column) {
    return all(column, ColumnFacts::isWords);
  }

  private static boolean isWords(String text) {
    return text.chars().noneMatch(Character::isDigit);
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

  /** Whether some row leaves the one column blank, or marks it as above, and fills the other. */
  boolean leavesBlankBeside(int blank, int filled) {
    for (int i : rows) {
      Cell cell = sheet.cell(i, blank);
      boolean none = cell.isBlank() || DittoMark.isDitto(cell.text());
      if (none && !sheet.isBlank(i, filled)) {
        return true;
      }
    }
    return false;
  }

  /** Whether some row leaves the column blank, or marks it as above. */
  boolean isSparse(int column) {
    return texts(column).size() < rows.length;
  }

  /** Whether some text of the column comes again. */
  boolean repeats(int column) {
    return new HashSet<>(texts(column)).size() < texts(column).size();
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
