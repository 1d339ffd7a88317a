package org.jisseki.core.compare;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Place;
import org.jisseki.core.finding.Severity;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.reading.ColumnRole;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.reading.TableColumn;
import org.jisseki.core.reading.TableOutline;
import org.jisseki.core.text.FiscalYear;

/** Tells how the programs of two files were matched: what is renamed, new, ended or undecided. */
final class JoinFindings {

  private final Reading current;
  private final Reading last;
  private final FiscalYear year;

  JoinFindings(Reading current, Reading last, FiscalYear year) {
    this.current = current;
    this.last = last;
    this.year = year;
  }

  List<Finding> of(ProgramMatching matching) {
    List<Finding> findings = new ArrayList<>();
    ownColumn(findings);
    for (ProgramPair pair : matching.pairs()) {
      if (!pair.sure()) {
        findings.add(renamed(pair));
      }
    }
    List<Program> undecided = matching.ambiguous().stream().map(AmbiguousProgram::program).toList();
    for (AmbiguousProgram one : matching.ambiguous()) {
      findings.add(ambiguous(one));
    }
    for (Program program : matching.added()) {
      if (!undecided.contains(program)) {
        findings.add(alone(FindingCode.NOT_IN_LAST_FILE, program));
      }
    }
    for (Program program : matching.ended()) {
      findings.add(alone(FindingCode.NOT_IN_THIS_FILE, program));
    }
    return findings;
  }

  /** A column for the year in the later file, which gives way. */
  private void ownColumn(List<Finding> findings) {
    for (TableOutline table : current.tables()) {
      for (TableColumn column : table.columns()) {
        boolean same = column.role() == ColumnRole.RESULT && column.western() == year.western();
        if (same && findings.isEmpty()) {
          findings.add(
              Finding.of(
                  FindingCode.COLUMN_SET_ASIDE,
                  Place.ofRow(table.sheet(), table.firstRow()),
                  column.header(),
                  ImmutableMap.of("column", column.header(), "file", last.grid().source().name())));
        }
      }
    }
  }

  private Finding renamed(ProgramPair pair) {
    boolean alike = pair.why().contains(ProgramReason.SIMILAR_NAME);
    List<String> why = pair.why().stream().map(ProgramReason::id).toList();
    Finding finding =
        Finding.of(
                FindingCode.PROGRAM_RENAMED,
                row(pair.current()),
                pair.current().name().text(),
                ImmutableMap.of(
                    "program", name(pair.current()),
                    "other", name(pair.previous()),
                    "row", Integer.toString(pair.previous().address().row()),
                    "file", last.grid().source().name(),
                    "why", String.join(", ", why)))
            .relatedTo(List.of(row(pair.previous())));
    return alike ? finding : finding.withSeverity(Severity.WARNING);
  }

  private Finding ambiguous(AmbiguousProgram one) {
    List<String> names = one.candidates().stream().map(JoinFindings::name).toList();
    return Finding.of(
            FindingCode.PROGRAM_AMBIGUOUS,
            row(one.program()),
            one.program().name().text(),
            ImmutableMap.of(
                "program", name(one.program()),
                "others", String.join("、", names),
                "file", last.grid().source().name()))
        .relatedTo(one.candidates().stream().map(JoinFindings::row).toList());
  }

  private Finding alone(FindingCode code, Program program) {
    return Finding.of(
        code,
        row(program),
        program.name().text(),
        ImmutableMap.of("program", name(program), "file", last.grid().source().name()));
  }

  private static Place row(Program program) {
    return Place.ofRow(program.address().sheet(), program.address().row());
  }

  private static String name(Program program) {
    String number = program.number().text();
    return (number.isEmpty() ? "" : number + " ") + program.name().text();
  }
}
