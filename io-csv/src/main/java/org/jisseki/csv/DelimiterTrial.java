package org.jisseki.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jisseki.core.grid.Limits;
import org.jisseki.csv.FieldScan.Quotes;

/**
 * What a text looks like when it is cut at one delimiter: its shape, its quotes, and how much it
 * looks like a table.
 *
 * <p>The score is width consistency × type consistency over the whole text, after van den Burg,
 * Nazábal and Sutton, "Wrangling messy CSV files by detecting row and type patterns" (2019), with
 * types that fit Japanese prose: a delimiter that cuts prose leaves rows of many widths, thousands
 * separators cut in two and brackets that are never closed.
 */
final class DelimiterTrial implements FieldScan.Visitor {

  private final char[] text;
  private final char delimiter;
  private final Limits limits;

  private final Map<Integer, Integer> rowsOfWidth = new HashMap<>();
  private final ColumnTypes types = new ColumnTypes();
  private final List<int[]> strays = new ArrayList<>();
  private int quoted;
  private int trailed;
  private int firstTrailed = -1;
  private int contentRows;
  private int wideRows;
  private int cutFields;
  private int filledFields;

  private int rows;
  private long cells;
  private int firstTooWide;
  private int firstTooLong;

  private int width;
  private boolean filled;
  private boolean tooLong;

  private DelimiterTrial(TextCensus census, char delimiter, Limits limits) {
    this.text = census.text();
    this.delimiter = delimiter;
    this.limits = limits;
  }

  /** Cuts the text at a delimiter and weighs what comes of it. */
  static DelimiterTrial of(TextCensus census, char delimiter, Limits limits) {
    DelimiterTrial trial = new DelimiterTrial(census, delimiter, limits);
    FieldScan.over(census, delimiter, trial);
    return trial;
  }

  @Override
  public void field(int start, int end, Quotes quotes, int open) {
    countQuotes(start, end, quotes);
    tooLong |= end - start > limits.maxCellChars();
    int inside = quotes == Quotes.CLOSED ? 1 : 0;
    if (types.count(width, text, start + inside, end - inside)) {
      filled = true;
      filledFields++;
      if (quotes == Quotes.NONE && looksCut(start, end, open)) {
        cutFields++;
      }
    }
    width++;
  }

  private void countQuotes(int start, int end, Quotes quotes) {
    switch (quotes) {
      case NONE -> {}
      case CLOSED -> quoted++;
      case TRAILED -> firstTrailed = trailed++ == 0 ? start : firstTrailed;
      case STRAY -> strays.add(new int[] {start, end});
    }
  }

  @Override
  public void endOfRecord(int line) {
    rows++;
    cells += width;
    if (width > limits.maxColumns() && firstTooWide == 0) {
      firstTooWide = line;
    }
    if (tooLong && firstTooLong == 0) {
      firstTooLong = line;
    }
    if (filled) {
      contentRows++;
      if (width > 1) {
        wideRows++;
        rowsOfWidth.merge(width, 1, Integer::sum);
      }
    }
    width = 0;
    filled = false;
    tooLong = false;
  }

  /** Whether a limit is passed, so that the text can no longer be read with this delimiter. */
  @Override
  public boolean isDone() {
    return width > limits.maxColumns()
        || firstTooWide > 0
        || firstTooLong > 0
        || rows > limits.maxRows()
        || cells > limits.maxCells();
  }

  private boolean looksCut(int start, int end, int open) {
    boolean unbalanced = open != 0 && !isItemMark(start, end);
    return unbalanced || (delimiter == ',' && cutsThousands(start, end));
  }

  /** Whether the field starts with the three digits of a thousands group, as in {@code 1,234件}. */
  private boolean cutsThousands(int start, int end) {
    boolean behindDigit = start >= 2 && isDigit(text[start - 2]);
    boolean threeDigits =
        end - start >= 3
            && isDigit(text[start])
            && isDigit(text[start + 1])
            && isDigit(text[start + 2]);
    return behindDigit && threeDigits && (end - start == 3 || !isDigit(text[start + 3]));
  }

  /** Item marks such as {@code 1)} close a bracket that nobody opened. */
  private boolean isItemMark(int start, int end) {
    for (int i = start; i + 1 < end; i++) {
      char next = text[i + 1];
      if (isDigit(text[i]) && (next == ')' || next == '）')) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** How much the cut text looks like a table. */
  DelimiterEvidence.Candidate candidate() {
    double widths = widthConsistency();
    double alike = typeConsistency();
    return new DelimiterEvidence.Candidate(delimiter, widths * alike, widths, alike);
  }

  /** The share of rows that are cut at all × how few widths they have × how wide they are. */
  private double widthConsistency() {
    if (wideRows == 0) {
      return 0;
    }
    double concentration = 0;
    double widthSum = 0;
    for (Map.Entry<Integer, Integer> entry : rowsOfWidth.entrySet()) {
      double share = (double) entry.getValue() / wideRows;
      concentration += share * share;
      widthSum += share * entry.getKey();
    }
    return (double) wideRows / contentRows * concentration * (widthSum - 1) / widthSum;
  }

  /** The share of cells that have their column's usual type × the share that does not look cut. */
  private double typeConsistency() {
    return filledFields == 0 ? 0 : types.consistency() * (1 - (double) cutFields / filledFields);
  }

  char delimiter() {
    return delimiter;
  }

  QuoteEvidence quotes() {
    return new QuoteEvidence(quoted, trailed, strays.size());
  }

  /** The fields that start with a quote that nothing closes, as start and end offsets. */
  List<int[]> strays() {
    return strays;
  }

  /** Where the first quoted field starts that goes on behind its closing quote; -1 for none. */
  int firstTrailed() {
    return firstTrailed;
  }

  int rows() {
    return rows;
  }

  long cells() {
    return cells;
  }

  /** The line of the first record beyond the limit of columns; 0 for none. */
  int firstTooWide() {
    return firstTooWide;
  }

  /** The line of the first record with a cell beyond the limit of characters; 0 for none. */
  int firstTooLong() {
    return firstTooLong;
  }
}
