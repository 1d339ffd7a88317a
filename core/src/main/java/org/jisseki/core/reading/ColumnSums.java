package org.jisseki.core.reading;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The sums of the results above a row, by which a total that has no name is known: of all rows of
 * the page, and of those since the last total. Adds up only where somebody asks. Confined to one
 * page.
 */
final class ColumnSums {

  private static final int FEWEST_ROWS = 2;
  private static final int LONGEST_FIGURE = 16;

  private final Page page;
  private final List<PlannedColumn> columns;
  private final BigDecimal[] all;
  private final BigDecimal[] part;
  private int next;
  private int rows;
  private int partRows;

  ColumnSums(Page page) {
    this.page = page;
    this.columns = page.layout().of(ColumnRole.RESULT);
    this.all = zeros(columns.size());
    this.part = zeros(columns.size());
    this.next = page.firstDataRow();
  }

  private static BigDecimal[] zeros(int size) {
    BigDecimal[] zeros = new BigDecimal[size];
    Arrays.fill(zeros, BigDecimal.ZERO);
    return zeros;
  }

  /** Whether a row names nothing and holds the sums of the rows above it, whose roles are known. */
  boolean isTotal(int index) {
    for (int column : page.sheet().filled(index)) {
      if (column <= page.layout().lastNaming() || page.layout().names(column)) {
        return false;
      }
    }
    for (; next < index; next++) {
      add(next);
    }
    return (rows >= FEWEST_ROWS && equalsSums(index, all))
        || (partRows >= FEWEST_ROWS && equalsSums(index, part));
  }

  private boolean equalsSums(int index, BigDecimal[] sums) {
    int equal = 0;
    for (int i = 0; i < sums.length; i++) {
      if (page.sheet().isBlank(index, columns.get(i).first())) {
        continue;
      }
      Optional<BigDecimal> figure = figure(index, i);
      if (figure.isEmpty() || figure.get().compareTo(sums[i]) != 0) {
        return false;
      }
      equal++;
    }
    return equal > 0;
  }

  /** Adds the results of a row; a total ends the part that it sums up. */
  private void add(int index) {
    if (page.role(index) == RowRole.TOTAL) {
      Arrays.fill(part, BigDecimal.ZERO);
      partRows = 0;
    } else if (page.role(index) == RowRole.PROGRAM) {
      rows++;
      partRows++;
      for (int i = 0; i < all.length; i++) {
        BigDecimal figure = figure(index, i).orElse(BigDecimal.ZERO);
        all[i] = all[i].add(figure);
        part[i] = part[i].add(figure);
      }
    }
  }

  /** The figure of a cell that holds one and at most a unit. */
  private Optional<BigDecimal> figure(int index, int column) {
    String text = page.sheet().text(index, columns.get(column).first());
    String folded = text.length() > LONGEST_FIGURE ? "" : FoldedText.of(text);
    int end = 0;
    while (end < folded.length() && "0123456789,.".indexOf(folded.charAt(end)) >= 0) {
      end++;
    }
    String digits = folded.substring(0, end).replace(",", "");
    boolean one = digits.indexOf('.') == digits.lastIndexOf('.') && !digits.startsWith(".");
    boolean alone = folded.substring(end).chars().noneMatch(Character::isDigit);
    return digits.isEmpty() || digits.endsWith(".") || !one || !alone
        ? Optional.empty()
        : Optional.of(new BigDecimal(digits));
  }
}
