package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.measure.Measurement;
import org.jisseki.core.measure.Role;
import org.jisseki.core.reading.Reading;

/**
 * No program is listed twice: with the same name, plan and activity. Its division does not matter,
 * since a row without one may have been given a neighbor's. Where the two rows state one indicator
 * differently, one of them may hold another program's results.
 */
final class DuplicateCheck implements Check {

  private static final long serialVersionUID = 1L;

  /** Programs whose plan and activity say less, in characters, may well say the same. */
  private static final int DESCRIBED = 20;

  @Override
  public List<Finding> check(Reading reading, Comparison comparison) {
    Map<List<String>, Program> seen = new HashMap<>();
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (Program program : reading.report().programs()) {
      String name = program.name().text();
      int described = program.plan().text().length() + program.activity().text().length();
      if (name.isEmpty() || described < DESCRIBED) {
        continue;
      }
      List<String> key = List.of(name, program.plan().text(), program.activity().text());
      Program first = seen.putIfAbsent(key, program);
      if (first != null) {
        findings.add(
            Finding.of(
                    FindingCode.DUPLICATE_PROGRAM,
                    Cells.cell(program, program.name()),
                    name,
                    ImmutableMap.of("program", Cells.name(program)))
                .relatedTo(List.of(Cells.cell(first, first.name()))));
        differing(first, program, comparison).ifPresent(findings::add);
      }
    }
    return findings.build();
  }

  /** The first indicator that the two rows of one program state differently. */
  private static Optional<Finding> differing(Program first, Program again, Comparison comparison) {
    for (ResultText cell : Cells.current(first, comparison)) {
      for (Measurement one : cell.measurements()) {
        for (ResultText other : Cells.current(again, comparison)) {
          for (Measurement two : other.measurements()) {
            if (isSameIndicator(one, two) && one.value().compareTo(two.value()) != 0) {
              return Optional.of(differing(first, cell, one, other, two));
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isSameIndicator(Measurement one, Measurement two) {
    return !one.label().isEmpty()
        && one.label().equals(two.label())
        && one.unit().equals(two.unit())
        && one.qualifiers().equals(two.qualifiers())
        && one.role() == Role.RESULT
        && two.role() == Role.RESULT;
  }

  private static Finding differing(
      Program first, ResultText cell, Measurement one, ResultText other, Measurement two) {
    return Finding.of(
            FindingCode.DUPLICATE_DIFFERS,
            Cells.span(cell, one),
            one.text(),
            ImmutableMap.of(
                "label", one.label(),
                "found", one.text(),
                "expected", two.text(),
                "program", Cells.name(first)))
        .relatedTo(List.of(Cells.span(other, two)));
  }
}
