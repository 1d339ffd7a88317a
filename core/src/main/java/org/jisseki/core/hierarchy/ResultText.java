package org.jisseki.core.hierarchy;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.jisseki.core.grid.CellAddress;
import org.jisseki.core.measure.Measurement;

/**
 * One cell of a year's result, with the measurements that it states.
 *
 * @param text the text as displayed, unchanged
 * @param address the cell
 * @param measurements the measurements of the text, in its order; their offsets are into {@code
 *     text}
 */
public record ResultText(String text, CellAddress address, List<Measurement> measurements)
    implements Serializable {

  /** Copies the measurements. */
  public ResultText {
    measurements = ImmutableList.copyOf(measurements);
  }
}
