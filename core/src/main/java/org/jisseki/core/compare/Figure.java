package org.jisseki.core.compare;

import java.io.Serializable;
import org.jisseki.core.grid.CellAddress;
import org.jisseki.core.measure.Measurement;

/**
 * A measurement with the cell that states it.
 *
 * @param cell the cell; {@link CellAddress#NONE} for a text that comes from no file
 * @param measurement the measurement, its offsets into the cell's text
 */
public record Figure(CellAddress cell, Measurement measurement) implements Serializable {

  /** A figure of a text that comes from no file. */
  public static Figure of(Measurement measurement) {
    return new Figure(CellAddress.NONE, measurement);
  }
}
