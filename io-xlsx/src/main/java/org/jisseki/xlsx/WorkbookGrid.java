package org.jisseki.xlsx;

import java.io.Serializable;
import java.util.List;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.grid.Grid;

/**
 * A workbook as a grid, with what a reader must be told of it.
 *
 * @param grid the grid: the sheets in the order of the workbook, hidden ones included
 * @param findings what was not read, hidden, damaged or taken as last stored, in the order of their
 *     places
 */
public record WorkbookGrid(Grid grid, List<Finding> findings) implements Serializable {

  /** Copies the findings. */
  public WorkbookGrid {
    findings = List.copyOf(findings);
  }
}
