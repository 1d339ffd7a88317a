package org.jisseki.core.compare;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;

/**
 * What one year states about a program.
 *
 * @param present whether the table has a column for the year
 * @param texts the texts of the year's cells, in order
 * @param figures the measurements of those texts, in order
 */
public record YearFigures(boolean present, List<String> texts, List<Figure> figures)
    implements Serializable {

  /** Copies the lists. */
  public YearFigures {
    texts = ImmutableList.copyOf(texts);
    figures = ImmutableList.copyOf(figures);
  }
}
