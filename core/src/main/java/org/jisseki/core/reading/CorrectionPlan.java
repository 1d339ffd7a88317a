package org.jisseki.core.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.grid.Grid;

/**
 * What the corrections of a file come to.
 *
 * @param grid the grid with the cells that they write
 * @param steering what they decide about rows
 * @param repairs what is applied, as repairs
 * @param findings what is applied and what does not fit, as findings
 */
record CorrectionPlan(Grid grid, Steering steering, List<Repair> repairs, List<Finding> findings) {

  CorrectionPlan {
    repairs = ImmutableList.copyOf(repairs);
    findings = ImmutableList.copyOf(findings);
  }

  boolean changesNothing() {
    return repairs.isEmpty();
  }

  /** A reading with the corrections on record. */
  Reading record(Reading reading) {
    List<Repair> allRepairs = new ArrayList<>(repairs);
    allRepairs.addAll(reading.repairs());
    List<Finding> allFindings = new ArrayList<>(findings);
    allFindings.addAll(reading.findings());
    return new Reading(
        reading.grid(),
        reading.report(),
        reading.tables(),
        ImmutableList.sortedCopyOf(Comparator.comparing(Repair::place), allRepairs),
        ImmutableList.sortedCopyOf(Comparator.comparing(Finding::place), allFindings));
  }
}
