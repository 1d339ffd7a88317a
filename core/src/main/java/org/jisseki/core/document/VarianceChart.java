package org.jisseki.core.document;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * Bars of the rate of change, one row an indicator, from the largest rise to the largest fall.
 *
 * <p>Programs count unlike things, so that the bars share an axis of rates and never one of values.
 *
 * @param id its id, unique in the document
 * @param title what it shows, in one line
 * @param description how to read it, in a sentence or two
 * @param bars the bars from the top down
 * @param omittedAfter after how many bars others are left out; the number of bars where none are
 * @param omitted what is said of those left out; empty where none are
 * @param table the id of the table with the same content
 */
public record VarianceChart(
    String id,
    String title,
    String description,
    List<Bar> bars,
    int omittedAfter,
    String omitted,
    String table)
    implements Block {

  /** The rate at which a bar is cut off, as a fraction: a doubling, or all of it gone. */
  public static final BigDecimal LIMIT = BigDecimal.ONE;

  /** Copies the bars. */
  public VarianceChart {
    bars = ImmutableList.copyOf(bars);
  }

  @Override
  public void accept(Visitor visitor) {
    visitor.varianceChart(this);
  }

  /**
   * One bar.
   *
   * @param program the program's name
   * @param indicator the indicator's name
   * @param unit its unit; empty for none
   * @param rate the rate of change
   * @param current the later year's value
   * @param previous the earlier year's value
   * @param smallBase whether the earlier value is so small that the rate says little
   * @param target the id of the program's sheet
   */
  public record Bar(
      String program,
      String indicator,
      String unit,
      TableCell.Numeric rate,
      TableCell.Numeric current,
      TableCell.Numeric previous,
      boolean smallBase,
      String target)
      implements Serializable {

    /** Whether the bar goes beyond {@link #LIMIT} and is drawn with a break. */
    public boolean isClipped() {
      return rate.value().abs().compareTo(LIMIT) > 0;
    }
  }
}
