package org.jisseki.csv;

import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.Row;

/** Cuts a text whose delimiter is known into rows, the way it was weighed. */
final class GridRecords implements FieldScan.Visitor {

  private final char[] text;
  private final boolean guarded;
  private final boolean padded;
  private final List<Row> rows;
  private final List<Cell> cells = new ArrayList<>();

  private GridRecords(char[] text, boolean guarded, boolean padded, int expected) {
    this.text = text;
    this.guarded = guarded;
    this.padded = padded;
    this.rows = new ArrayList<>(expected);
  }

  /**
   * The rows of the text, ragged as they stand, each numbered by the line on which it starts.
   *
   * @param guarded whether apostrophes before formulas are no part of the cells
   */
  static List<Row> of(TextCensus census, DelimiterTrial trial, boolean guarded) {
    GridRecords records =
        new GridRecords(census.text(), guarded, trial.delimiter() == '|', trial.rows());
    FieldScan.over(census, trial.delimiter(), records);
    return records.rows;
  }

  @Override
  public void field(int start, int end, FieldScan.Quotes quotes, int open) {
    String cell = quotes.areMarks() ? unquoted(start, end) : plain(start, end);
    cells.add(Cell.of(guarded ? FormulaGuard.strip(cell) : cell));
  }

  private String string(int start, int end) {
    return start == end ? "" : new String(text, start, end - start);
  }

  @Override
  public void endOfRecord(int line) {
    boolean blank = cells.size() == 1 && cells.get(0).text().isEmpty();
    rows.add(Row.of(line, blank ? List.of() : cells));
    cells.clear();
  }

  @Override
  public boolean isDone() {
    return false;
  }

  /** The field as it stands; spaces between it and its bars draw the table and are left out. */
  private String plain(int start, int end) {
    String cell = string(start, end);
    return padded ? cell.strip() : cell;
  }

  /** The field without its quotes, doubled quotes inside as one; what stands behind stays. */
  private String unquoted(int start, int end) {
    int close = FieldScan.closingQuote(text, start);
    String inside = string(start + 1, close);
    String plain = inside.indexOf('"') < 0 ? inside : inside.replace("\"\"", "\"");
    return close + 1 == end ? plain : plain + string(close + 1, end);
  }
}
