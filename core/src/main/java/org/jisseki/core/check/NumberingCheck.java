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
import org.jisseki.core.finding.Correction;
import org.jisseki.core.finding.CorrectionKind;
import org.jisseki.core.finding.CorrectionPlace;
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
    List<List<Numbered>> runs = runs(reading.report().programs());
    long steps = 0;
    long regular = 0;
    for (List<Numbered> run : runs) {
      for (int i = 1; i < run.size(); i++) {
        steps++;
        regular += run.get(i).number() - run.get(i - 1).number() == 1 ? 1 : 0;
      }
    }
    if (steps < FEWEST || regular < REGULAR * steps) {
      return List.of();
    }
    Set<Integer> explained = explainedRows(reading);
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    runs.forEach(run -> check(run, explained, findings));
    return findings.build();
  }

  private static void check(
      List<Numbered> run, Set<Integer> explained, ImmutableList.Builder<Finding> findings) {
    for (int i = 1; i < run.size(); i++) {
      Numbered before = run.get(i - 1);
      Numbered here = run.get(i);
      int by = here.number() - before.number();
      if (by == 1) {
        continue;
      }
      // 1, 7, 3: only the one in between is odd, and what it should be is plain
      boolean lone = i + 1 < run.size() && run.get(i + 1).number() - before.number() == 2;
      boolean told = explained.contains(here.program().address().row());
      boolean twin = here.program().name().text().equals(before.program().name().text());
      if (by > 1 || (!told && !twin)) {
        Finding finding =
            finding(by > 1 ? FindingCode.NUMBER_GAP : FindingCode.NUMBER_REPEATED, before, here);
        findings.add(lone ? finding.proposing(next(before, here)) : finding);
      }
      i += lone ? 1 : 0;
    }
  }

  /** The numbered programs of each division, in order. */
  private static List<List<Numbered>> runs(List<Program> programs) {
    Map<List<String>, List<Numbered>> runs = new LinkedHashMap<>();
    for (Program program : programs) {
      OptionalInt number = ProgramNumber.of(program);
      if (number.isPresent()) {
        runs.computeIfAbsent(program.division().path(), key -> new ArrayList<>())
            .add(new Numbered(program, number.getAsInt()));
      }
    }
    return List.copyOf(runs.values());
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

  private static Finding finding(FindingCode code, Numbered before, Numbered here) {
    Program program = here.program();
    Program last = before.program();
    return Finding.of(
            code,
            Cells.cell(program, program.number()),
            program.number().text(),
            ImmutableMap.of(
                "found", program.number().text(),
                "before", last.number().text(),
                "program", program.name().text()))
        .relatedTo(List.of(Cells.cell(last, last.number())));
  }

  /** The number behind the one before, where the cell holds nothing but a number. */
  private static List<Correction> next(Numbered before, Numbered here) {
    Place cell = Cells.cell(here.program(), here.program().number());
    String written = here.program().number().text();
    return cell.column() == 0 || !written.equals(Integer.toString(here.number()))
        ? List.of()
        : List.of(
            Correction.of(
                CorrectionKind.SET_CELL,
                CorrectionPlace.of(cell),
                written,
                Integer.toString(before.number() + 1)));
  }

  /** A program with its number. */
  private record Numbered(Program program, int number) {}
}
