package org.jisseki.core.reading;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.hierarchy.ResultsReport;

/**
 * A grid as it was read: the report, and everything that was done and noticed on the way.
 *
 * @param grid the grid, unchanged
 * @param report the report
 * @param tables the tables and pages that were found, in order; empty where the grid holds no
 *     results table
 * @param repairs each change to the source's layout, in the order of the source
 * @param findings what a reader must be told, in the order of the source
 */
public record Reading(
    Grid grid,
    ResultsReport report,
    List<TableOutline> tables,
    List<Repair> repairs,
    List<Finding> findings)
    implements Serializable {

  /** Copies the lists. */
  public Reading {
    tables = ImmutableList.copyOf(tables);
    repairs = ImmutableList.copyOf(repairs);
    findings = ImmutableList.copyOf(findings);
  }

  /** Whether the grid holds a results table at all. */
  public boolean isTable() {
    return !tables.isEmpty();
  }
}
