package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.reading.Reading;

/**
 * No program is listed twice: with the same name, plan and activity. Its division does not matter,
 * since a row without one may have been given a neighbor's.
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
      }
    }
    return findings.build();
  }
}
