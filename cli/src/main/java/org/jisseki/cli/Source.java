package org.jisseki.cli;

import java.util.List;
import java.util.Optional;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.grid.Grid;
import org.jisseki.csv.TextEvidence;
import org.jisseki.csv.TextGrid;

/**
 * An input as a grid, with how it was understood.
 *
 * @param name the input as the user named it
 * @param grid what the file shows
 * @param text how a delimited text was understood; empty for a workbook
 * @param findings what must be told about the file itself
 */
record Source(String name, Grid grid, Optional<TextEvidence> text, List<Finding> findings) {

  /** A delimited text. */
  static Source of(String name, TextGrid text) {
    return new Source(name, text.grid(), Optional.of(text.evidence()), text.findings());
  }
}
