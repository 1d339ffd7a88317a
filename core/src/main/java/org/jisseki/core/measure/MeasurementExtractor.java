package org.jisseki.core.measure;

import java.io.Serializable;
import java.util.List;

/** Reads the measurements out of a result text. Immutable and thread-safe. */
public final class MeasurementExtractor implements Serializable {

  private static final long serialVersionUID = 1L;

  private MeasurementExtractor() {}

  /** The extractor with the built-in counters. */
  public static MeasurementExtractor standard() {
    return new MeasurementExtractor();
  }

  /**
   * Reads the measurements of a text.
   *
   * @param text the raw text of a result cell
   * @return the measurements in the order of the text, never overlapping
   */
  public List<Measurement> extract(String text) {
    return extract(text, CounterUnit.NONE);
  }

  /**
   * Reads the measurements of a text under a header that states a unit.
   *
   * @param text the raw text of a result cell
   * @param headerUnit the unit that the column's header or a line above the table states, handed to
   *     every bare number of the text; {@link CounterUnit#NONE} where there is none
   * @return the measurements in the order of the text, never overlapping
   */
  public List<Measurement> extract(String text, CounterUnit headerUnit) {
    return List.of();
  }
}
