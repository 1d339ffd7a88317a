package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.compare.Figure;
import org.jisseki.core.compare.NoPair;
import org.jisseki.core.compare.NoPairReason;
import org.jisseki.core.compare.ProgramComparison;
import org.jisseki.core.compare.Side;
import org.jisseki.core.compare.YearState;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Place;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.hierarchy.SourcedText;
import org.jisseki.core.reading.Reading;

/**
 * Notes the programs that say they are new, that ended or were cancelled, and the indicators that
 * only one of the years states.
 */
final class LifeCycleCheck implements Check {

  private static final long serialVersionUID = 1L;
  private static final int LISTED = 4;
  private static final CheckWords WORDS = CheckWords.standard();

  @Override
  public List<Finding> check(Reading reading, Comparison comparison) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (ProgramComparison program : comparison.programs()) {
      if (isNew(program, comparison)) {
        findings.add(finding(FindingCode.PROGRAM_NEW, program));
      } else if (isEnded(program)) {
        findings.add(finding(FindingCode.PROGRAM_ENDED, program));
      } else if (program.current() == YearState.CANCELLED) {
        findings.add(cancelled(program, comparison));
      }
      if (!program.pairing().pairs().isEmpty()) {
        indicators(FindingCode.INDICATORS_NEW, Side.CURRENT, program, findings);
        indicators(FindingCode.INDICATORS_GONE, Side.PREVIOUS, program, findings);
      }
    }
    return findings.build();
  }

  /** Whether a program without last year's result says that it is new. */
  static boolean isNew(ProgramComparison program, Comparison comparison) {
    return program.previous() == YearState.EMPTY
        && program.current() != YearState.EMPTY
        && (says("started", program.program())
            || Cells.current(program.program(), comparison).stream()
                .anyMatch(cell -> WORDS.says("started", cell.text())));
  }

  /** Whether a program without this year's result says that it ended. */
  static boolean isEnded(ProgramComparison program) {
    return program.current() == YearState.EMPTY
        && program.previous() != YearState.EMPTY
        && says("ended", program.program());
  }

  private static boolean says(String what, Program program) {
    return WORDS.says(what, program.name().text())
        || WORDS.says(what, program.plan().text())
        || WORDS.says(what, program.activity().text())
        || saysInAColumn(what, program);
  }

  private static boolean saysInAColumn(String what, Program program) {
    for (SourcedText text : program.columns().values()) {
      if (WORDS.says(what, text.text())) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(FindingCode code, ProgramComparison program) {
    return Finding.of(
        code,
        Cells.row(program.program()),
        "",
        ImmutableMap.of("program", Cells.name(program.program())));
  }

  private static Finding cancelled(ProgramComparison program, Comparison comparison) {
    ResultText cell = Cells.current(program.program(), comparison).get(0);
    return Finding.of(
        FindingCode.PROGRAM_CANCELLED,
        Place.ofCell(cell.address()),
        cell.text(),
        ImmutableMap.of("program", Cells.name(program.program())));
  }

  private static void indicators(
      FindingCode code,
      Side side,
      ProgramComparison program,
      ImmutableList.Builder<Finding> findings) {
    List<Figure> alone =
        program.pairing().unpaired().stream()
            .filter(each -> each.side() == side && each.reason() == NoPairReason.NO_CANDIDATE)
            .map(NoPair::figure)
            .filter(figure -> !figure.measurement().label().isEmpty())
            .toList();
    if (alone.isEmpty()) {
      return;
    }
    String labels =
        alone.stream()
            .map(figure -> figure.measurement().label() + " " + figure.measurement().text())
            .limit(LISTED)
            .collect(Collectors.joining(", "));
    findings.add(
        Finding.of(
                code,
                Places.of(alone.get(0)),
                alone.get(0).measurement().text(),
                ImmutableMap.of(
                    "found", labels + (alone.size() > LISTED ? " …" : ""),
                    "count", Integer.toString(alone.size()),
                    "program", Cells.name(program.program())))
            .relatedTo(alone.stream().skip(1).map(Places::of).toList()));
  }
}
