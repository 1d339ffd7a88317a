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

  // Written out: what Java makes for a record is put together anew at every start of the program.
  @Override
  public boolean equals(Object other) {
    return other instanceof SourcedText that
        && text.equals(that.text)
        && address.equals(that.address);
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + address.hashCode();
  }
}
