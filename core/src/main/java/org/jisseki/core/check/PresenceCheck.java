package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.compare.ProgramComparison;
import org.jisseki.core.compare.YearState;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Severity;
import org.jisseki.core.measure.Kind;
import org.jisseki.core.measure.Measurement;
import org.jisseki.core.measure.MeasurementExtractor;
import org.jisseki.core.measure.Role;
import org.jisseki.core.reading.Reading;

/**
 * Results are missing where nearly all other programs state some, or where the words on the
 * activity state figures: of the year itself, or of the year before.
 */
final class PresenceCheck implements Check {

  private static final long serialVersionUID = 1L;
  private static final double NEARLY_ALL = 0.8;
  private static final double MOST = 0.5;
  private static final int FIGURES = 3;

  private final MeasurementExtractor extractor = MeasurementExtractor.standard();

  @Override
  public List<Finding> check(Reading reading, Comparison comparison) {
    List<ProgramComparison> programs = comparison.programs();
    boolean nearlyAll =
        share(programs, program -> program.current() != YearState.EMPTY) >= NEARLY_ALL;
    boolean mostBefore = share(programs, program -> program.previous() != YearState.EMPTY) >= MOST;
    Set<Integer> lost = rowsWithLostCells(reading);
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (ProgramComparison program : programs) {
      if (program.current() == YearState.EMPTY && !LifeCycleCheck.isEnded(program)) {
        findings.add(missing(program, nearlyAll));
      } else if (program.current() != YearState.EMPTY
          && program.previous() == YearState.EMPTY
          && mostBefore
          && !LifeCycleCheck.isNew(program, comparison)
          && !lost.contains(program.program().address().row())) {
        findings.add(finding(FindingCode.PREVIOUS_MISSING, program));
      }
    }
    return findings.build();
  }

  private Finding missing(ProgramComparison program, boolean nearlyAll) {
    String figures =
        extractor.extract(program.program().activity().text()).stream()
            .filter(measurement -> measurement.role() == Role.RESULT)
            .filter(measurement -> measurement.kind() != Kind.RATE)
            .limit(FIGURES)
            .map(Measurement::text)
            .collect(Collectors.joining(", "));
    if (!figures.isEmpty()) {
      return Finding.ofForm(
          FindingCode.RESULT_MISSING,
          "figures",
          Cells.row(program.program()),
          "",
          ImmutableMap.of("program", Cells.name(program.program()), "figures", figures));
    }
    Finding finding = finding(FindingCode.RESULT_MISSING, program);
    boolean said = program.program().activity().isPresent();
    boolean before = program.previous() == YearState.STATED;
    return nearlyAll && (said || before) ? finding : finding.withSeverity(Severity.NOTE);
  }

  private static Finding finding(FindingCode code, ProgramComparison program) {
    return Finding.of(
        code,
        Cells.row(program.program()),
        "",
        ImmutableMap.of("program", Cells.name(program.program())));
  }

  private static double share(
      List<ProgramComparison> programs, Predicate<ProgramComparison> predicate) {
    return programs.isEmpty()
        ? 0
        : (double) programs.stream().filter(predicate).count() / programs.size();
  }

  private static Set<Integer> rowsWithLostCells(Reading reading) {
    return reading.findings().stream()
        .filter(finding -> finding.code() == FindingCode.CELL_LOST)
        .map(finding -> finding.place().row())
        .collect(ImmutableSet.toImmutableSet());
  }
}
