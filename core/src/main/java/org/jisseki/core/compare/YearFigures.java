package org.jisseki.core.compare;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.jisseki.core.grid.CellAddress;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.measure.Measurement;

/**
 * What one year states about a program.
 *
 * @param present whether the table has a column for the year
 * @param cells the year's cells with their measurements, in order; none where the year is not
 *     present or its cell is empty
 */
public record YearFigures(boolean present, List<ResultText> cells) implements Serializable {

  /** A year that the table has no column for. */
  public static final YearFigures ABSENT = new YearFigures(false, List.of());

  /** Copies the cells and checks that an absent year states nothing. */
  public YearFigures {
    cells = ImmutableList.copyOf(cells);
    if (!present && !cells.isEmpty()) {
      throw new IllegalArgumentException(
          "A year without a column has no cells, but got " + cells.size());
    }
  }

  /** A year with a column, as its cells state it. */
  public static YearFigures of(List<ResultText> cells) {
    return new YearFigures(true, cells);
  }

  /** A year given by one text that comes from no file. */
  public static YearFigures of(String text, List<Measurement> measurements) {
    return of(List.of(new ResultText(text, CellAddress.NONE, measurements)));
  }

  /** The figures of all cells, in order. */
  public List<Figure> figures() {
    ImmutableList.Builder<Figure> figures = ImmutableList.builder();
    for (ResultText cell : cells) {
      for (Measurement measurement : cell.measurements()) {
        figures.add(new Figure(cell.address(), measurement));
      }
    }
    return figures.build();
  }
}
