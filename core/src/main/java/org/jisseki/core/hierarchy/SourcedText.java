package org.jisseki.core.hierarchy;

import java.io.Serializable;
import org.jisseki.core.grid.CellAddress;

/**
 * A text with the cell that it came from.
 *
 * @param text the text as it stood in the cell
 * @param address the cell; of an inherited text, the cell that wrote it
 */
public record SourcedText(String text, CellAddress address) implements Serializable {

  /** A text that no cell wrote. */
  public static final SourcedText NONE = new SourcedText("", CellAddress.NONE);

  /** Whether a cell wrote the text. */
  public boolean isPresent() {
    return !text.isEmpty();
  }
}
