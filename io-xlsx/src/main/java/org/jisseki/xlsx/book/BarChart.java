package org.jisseki.xlsx.book;

import java.math.BigDecimal;
import java.util.List;

/**
 * A chart of horizontal bars over cells, with its place on the sheet.
 *
 * @param title its title
 * @param description what it shows, for those who cannot see it
 * @param names the cells with the names of the bars, such as {@code 'Charts'!$N$2:$N$9}
 * @param labels the names themselves
 * @param series what is drawn for each name
 * @param format the format of the numbers at the axis
 * @param limit the number at which the axis ends on either side; 0 to leave it to the program
 * @param firstRow the row of its upper edge, from 0
 * @param lastRow the row of its lower edge
 * @param lastColumn the column of its right edge; it starts at the left edge of the sheet
 */
public record BarChart(
    String title,
    String description,
    String names,
    List<String> labels,
    List<Series> series,
    String format,
    int limit,
    int firstRow,
    int lastRow,
    int lastColumn) {

  /** Copies the lists. */
  public BarChart {
    labels = List.copyOf(labels);
    series = List.copyOf(series);
  }

  /**
   * A number for each name.
   *
   * @param name the name of the series
   * @param cells the cells with the numbers
   * @param values the numbers themselves
   * @param color the color of its bars, as six hexadecimal digits
   * @param negativeColor the color of bars below zero
   */
  public record Series(
      String name, String cells, List<BigDecimal> values, String color, String negativeColor) {

    /** Copies the numbers. */
    public Series {
      values = List.copyOf(values);
    }
  }
}
