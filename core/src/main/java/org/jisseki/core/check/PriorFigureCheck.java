package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.compare.Figure;
import org.jisseki.core.compare.Pair;
import org.jisseki.core.compare.ProgramComparison;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.measure.Measurement;
import org.jisseki.core.measure.Role;
import org.jisseki.core.reading.Reading;

/**
 * Last year's figure that this year's result quotes ({@code 318人(前年度 304人)}) is the one that last
 * year's column states.
 */
final class PriorFigureCheck implements Check {

  private static final long serialVersionUID = 1L;

  @Override
  public List<Finding> check(Reading reading, Comparison comparison) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (ProgramComparison program : comparison.programs()) {
      for (ResultText cell : Cells.current(program.program(), comparison)) {
        for (Measurement measurement : cell.measurements()) {
          if (measurement.role() == Role.PRIOR) {
            check(program, comparison, new Figure(cell.address(), measurement), findings);
          }
        }
      }
    }
    return findings.build();
  }

  private static void check(
      ProgramComparison program,
      Comparison comparison,
      Figure prior,
      ImmutableList.Builder<Finding> findings) {
    Measurement quoted = prior.measurement();
    boolean stated =
        Cells.previous(program.program(), comparison).stream()
            .flatMap(cell -> cell.measurements().stream())
            .anyMatch(other -> other.value().compareTo(quoted.value()) == 0);
    Pair set = null;
    for (Pair pair : program.pairing().pairs()) {
      Measurement current = pair.current().measurement();
      if (pair.current().cell().equals(prior.cell())
          && current.end() <= quoted.start()
          && current.label().equals(quoted.label())
          && current.unit().equals(quoted.unit())) {
        set = pair;
      }
    }
    if (!stated && set != null) {
      findings.add(
          Finding.of(
                  FindingCode.PRIOR_FIGURE_DIFFERS,
                  Places.of(prior),
                  quoted.text(),
                  ImmutableMap.of(
                      "found", quoted.text(),
                      "expected", set.previous().measurement().text(),
                      "program", Cells.name(program.program())))
              .relatedTo(List.of(Places.of(set.previous()))));
    }
  }
}
