package org.jisseki.core.compare;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.jisseki.core.text.FiscalYear;

/**
 * Whether last year's column of this year's file says what last year's file said.
 *
 * @param year the year that both files state
 * @param programs the programs in the order of this year's file, then those of last year's file
 *     only
 * @param matching how the programs were matched
 */
public record Reconciliation(
    FiscalYear year, List<ReconciledProgram> programs, ProgramMatching matching)
    implements Serializable {

  /** Copies the list. */
  public Reconciliation {
    programs = ImmutableList.copyOf(programs);
  }

  /** Whether every figure of every program is the same in both files. */
  public boolean agrees() {
    return programs.stream().allMatch(ReconciledProgram::agrees);
  }

  /** How many figures are in that state. */
  public int count(FigureState state) {
    return (int)
        programs.stream()
            .flatMap(program -> program.figures().stream())
            .filter(figure -> figure.state() == state)
            .count();
  }
}
