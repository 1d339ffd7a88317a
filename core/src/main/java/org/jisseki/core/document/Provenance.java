package org.jisseki.core.document;

import java.io.Serializable;
import org.jisseki.core.compare.Figure;
import org.jisseki.core.grid.CellAddress;

/**
 * Where a number was read.
 *
 * @param cell the cell
 * @param start where its words start in the cell's text, in UTF-16 units from 0
 * @param end where they end, exclusive
 * @param words the words themselves
 * @param target the id of those words in the document; empty where it does not show them
 */
public record Provenance(CellAddress cell, int start, int end, String words, String target)
    implements Serializable {

  /** A number that was computed, not read. */
  public static final Provenance NONE = new Provenance(CellAddress.NONE, 0, 0, "", "");

  /** Where a figure was read, shown under the id. */
  static Provenance of(Figure figure, String target) {
    return new Provenance(
        figure.cell(),
        figure.measurement().start(),
        figure.measurement().end(),
        figure.measurement().text(),
        target);
  }

  /** Whether the number was read from words. */
  public boolean isPresent() {
    return !words.isEmpty();
  }
}
