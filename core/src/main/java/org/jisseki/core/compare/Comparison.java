package org.jisseki.core.compare;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jisseki.core.hierarchy.ResultsReport;
import org.jisseki.core.text.FiscalYear;

/**
 * A report's latest year against the year before.
 *
 * @param report the report
 * @param programs each program's two years, in the order of the report
 * @param byDivision the roll-ups by division, in the order in which the report names them: each
 *     level's division before those inside it
 * @param byGoal the roll-ups by goal, in the order in which the report names them
 */
public record Comparison(
    ResultsReport report,
    List<ProgramComparison> programs,
    List<RollUp> byDivision,
    List<RollUp> byGoal)
    implements Serializable {

  /** Copies the lists. */
  public Comparison {
    programs = ImmutableList.copyOf(programs);
    byDivision = ImmutableList.copyOf(byDivision);
    byGoal = ImmutableList.copyOf(byGoal);
  }

  /** The later year of the comparison. */
  public Optional<FiscalYear> currentYear() {
    return report.fiscalYear();
  }

  /** The earlier year of the comparison, where the report holds one. */
  public Optional<FiscalYear> previousYear() {
    return report.previousYear();
  }
}
