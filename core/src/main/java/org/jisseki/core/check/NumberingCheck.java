package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Place;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.reading.Reading;

/**
 * The programs of a division are numbered without gaps and without repeats, where a table numbers
 * them one by one at all; codes such as 101, 203 are left alone.
 */
final class NumberingCheck implements Check {

  private static final long serialVersionUID = 1L;
  private static final int FEWEST = 4;

  /** At least this share of the steps must be by one before a gap is odd. */
  private static final double REGULAR = 0.8;

  @Override
  public List<Finding> check(Reading reading, Comparison comparison) {
    List<Step> steps = steps(reading.report().programs());
    long regular = steps.stream().filter(step -> step.by() == 1).count();
    if (steps.size() < FEWEST || regular < REGULAR * steps.size()) {
      return List.of();
    }
    Set<Integer> explained = explainedRows(reading);
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (Step step : steps) {
      if (step.by() > 1) {
        findings.add(gap(step));
      } else if (step.by() < 1
          && !explained.contains(step.to().address().row())
          && !step.from().name().text().equals(step.to().name().text())) {
        findings.add(repeated(step));
      }
    }
    return findings.build();
  }

  private static List<Step> steps(List<Program> programs) {
    Map<List<String>, Program> last = new LinkedHashMap<>();
    List<Step> steps = new ArrayList<>();
    for (Program program : programs) {
      OptionalInt number = ProgramNumber.of(program);
      if (number.isPresent()) {
        Program before = last.put(program.division().path(), program);
        if (before != null) {
          int from = ProgramNumber.of(before).orElse(0);
          steps.add(new Step(before, program, number.getAsInt() - from));
        }
      }
    }
    return steps;
  }

  /** Rows whose numbering the reading has already spoken of. */
  private static Set<Integer> explainedRows(Reading reading) {
    Set<Integer> rows = new HashSet<>();
    for (Finding finding : reading.findings()) {
      if (finding.code() == FindingCode.DIVISION_MISSING
          || finding.code() == FindingCode.DIVISION_INFERRED) {
        rows.add(finding.place().row());
      }
    }
    return rows;
  }

  private static Finding gap(Step step) {
    return finding(FindingCode.NUMBER_GAP, step);
  }

  private static Finding repeated(Step step) {
    return finding(FindingCode.NUMBER_REPEATED, step);
  }

  private static Finding finding(FindingCode code, Step step) {
    Program to = step.to();
    Place place = Cells.cell(to, to.number());
    return Finding.of(
            code,
            place,
            to.number().text(),
            ImmutableMap.of(
                "found", to.number().text(),
                "before", step.from().number().text(),
                "program", to.name().text()))
        .relatedTo(List.of(Cells.cell(step.from(), step.from().number())));
  }

  /** From one program of a division to the next. */
  private record Step(Program from, Program to, int by) {}
}
