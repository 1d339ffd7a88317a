package org.jisseki.csv;

import java.io.Serializable;
import java.util.List;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.grid.Grid;

/**
 * A delimited text as a grid, with how it was understood.
 *
 * @param grid the grid: one sheet, its rows ragged as they stand in the text
 * @param evidence how character set, delimiter and quotes were found
 * @param findings what a reader must be told about the text, in its order
 */
public record TextGrid(Grid grid, TextEvidence evidence, List<Finding> findings)
    implements Serializable {

  /** Copies the findings. */
  public TextGrid {
    findings = List.copyOf(findings);
  }
}
