package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Place;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.SourcedText;
import org.jisseki.core.reading.Reading;

/**
 * Notes where a program's division rests on something else than its own row: carried over from the
 * page before, inferred with a row above, or written once more although it goes on.
 */
final class DivisionCheck implements Check {

  private static final long serialVersionUID = 1L;

  /** Where more rows than this share write their division, writing it again is no news. */
  private static final double SPARSE = 0.5;

  @Override
  public List<Finding> check(Reading reading, Comparison comparison) {
    List<Program> programs = reading.report().programs();
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    TableCells tables = new TableCells(reading);
    boolean sparse =
        programs.stream().filter(each -> writesLevel(tables, each)).count()
            < SPARSE * programs.size();
    Set<Place> spoken = rows(reading, FindingCode.DIVISION_INFERRED, FindingCode.DIVISION_MISSING);
    for (int i = 1; i < programs.size(); i++) {
      Program program = programs.get(i);
      Program before = programs.get(i - 1);
      if (startsPage(tables, before, program)) {
        if (hasDivision(program)
            && !writesLevel(tables, program)
            && !spoken.contains(Cells.row(program))) {
          findings.add(carried(program));
        }
      } else if (sparse && restates(tables, program, before)) {
        findings.add(restated(program));
      }
    }
    doubts(reading, tables, findings);
    return findings.build();
  }

  private static void doubts(
      Reading reading, TableCells tables, ImmutableList.Builder<Finding> findings) {
    List<Program> programs = reading.report().programs();
    Set<Place> doubtful = rows(reading, FindingCode.DIVISION_LEVEL, FindingCode.DIVISION_MISSING);
    for (int i = 0; i < programs.size(); i++) {
      Program first = programs.get(i);
      if (!doubtful.contains(Cells.row(first))) {
        continue;
      }
      List<Place> heirs = new ArrayList<>();
      for (int k = i + 1; k < programs.size(); k++) {
        Program heir = programs.get(k);
        boolean own = doubtful.contains(Cells.row(heir)) || writesLevel(tables, heir);
        if (own || !heir.division().path().equals(first.division().path())) {
          break;
        }
        heirs.add(Cells.row(heir));
      }
      if (!heirs.isEmpty()) {
        findings.add(doubted(first, heirs));
      }
    }
  }

  private static Finding doubted(Program first, List<Place> heirs) {
    List<Place> related = new ArrayList<>(heirs.subList(1, heirs.size()));
    related.add(Cells.row(first));
    return Finding.of(
            FindingCode.DIVISION_DOUBTFUL,
            heirs.get(0),
            "",
            ImmutableMap.of(
                "row", Integer.toString(first.address().row()),
                "division", String.join(" / ", first.division().path()),
                "count", Integer.toString(heirs.size())))
        .relatedTo(related);
  }

  private static Finding carried(Program program) {
    return Finding.of(
        FindingCode.DIVISION_CARRIED,
        Cells.row(program),
        "",
        ImmutableMap.of(
            "program", Cells.name(program),
            "division", String.join(" / ", program.division().path())));
  }

  private static Finding restated(Program program) {
    SourcedText outermost = program.division().levels().get(0);
    return Finding.of(
        FindingCode.DIVISION_RESTATED,
        Cells.row(program),
        outermost.text(),
        ImmutableMap.of("found", outermost.text(), "program", Cells.name(program)));
  }

  private static Set<Place> rows(Reading reading, FindingCode one, FindingCode other) {
    Set<Place> rows = new HashSet<>();
    for (Finding finding : reading.findings()) {
      if (finding.code() == one || finding.code() == other) {
        rows.add(Place.ofRow(finding.place().sheet(), finding.place().row()));
      }
    }
    return rows;
  }

  private static boolean startsPage(TableCells tables, Program before, Program program) {
    return before.address().sheet() == program.address().sheet()
        && !tables
            .at(before.address().sheet(), before.address().row())
            .equals(tables.at(program.address().sheet(), program.address().row()));
  }

  private static boolean hasDivision(Program program) {
    return !program.division().levels().isEmpty();
  }

  private static boolean writesLevel(TableCells tables, Program program) {
    return program.division().levels().stream().anyMatch(level -> tables.writes(program, level));
  }

  private static boolean restates(TableCells tables, Program program, Program before) {
    return hasDivision(program)
        && hasDivision(before)
        && tables.writes(program, program.division().levels().get(0))
        && program.division().path().get(0).equals(before.division().path().get(0));
  }
}
