package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.compare.PairingWords;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Place;
import org.jisseki.core.finding.Severity;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.reading.Reading;

/**
 * Results that fit the program above or below better than their own, and results that stand one row
 * off over several rows.
 *
 * <p>A result fits a program where its labels occur in the program's name, plan or activity. It is
 * only reported where none of its labels fits its own program better, and one that fits the
 * neighbor occurs in few programs at all. One row alone is a note, unless the neighbor's own result
 * is missing or does not fit either; two rows or more in the same direction are a drift. Where last
 * year's results stand in their places, their labels tell the same.
 */
final class FitCheck implements Check {

  private static final long serialVersionUID = 1L;

  /** One word may be in two programs by chance. */
  private static final int FEWEST_WORDS = 2;

  private final PairingWords words = PairingWords.standard();

  @Override
  public List<Finding> check(Reading reading, Comparison comparison) {
    List<ProgramTerms> programs = new ArrayList<>();
    for (Program program : reading.report().programs()) {
      programs.add(
          ProgramTerms.of(
              program,
              Cells.current(program, comparison),
              Cells.previous(program, comparison),
              words));
    }
    Drifts drifts = Drifts.of(new TermFit(programs, words), programs.size());
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (int i = 0; i < programs.size(); i++) {
      int direction = drifts.direction(i);
      if (direction != 0) {
        findings.add(misplaced(programs.get(i), programs.get(i + direction), drifts.isIn(i)));
      }
      int last = drifts.lastOfRunAt(i);
      if (last > i) {
        findings.add(drift(programs, i, last));
      }
      namedInNeighbor(programs, i, findings);
    }
    return findings.build();
  }

  private static Finding misplaced(ProgramTerms own, ProgramTerms neighbor, boolean drifts) {
    Place place =
        own.cells().isEmpty()
            ? Cells.row(own.program())
            : Place.ofCell(own.cells().get(0).address());
    Finding finding =
        Finding.of(
                FindingCode.RESULT_FITS_ANOTHER,
                place,
                own.firstLabel(),
                ImmutableMap.of(
                    "found", own.firstLabel(),
                    "program", Cells.name(own.program()),
                    "other", Cells.name(neighbor.program())))
            .relatedTo(List.of(Cells.row(neighbor.program())));
    return drifts ? finding : finding.withSeverity(Severity.NOTE);
  }

  private static Finding drift(List<ProgramTerms> programs, int from, int to) {
    ImmutableList.Builder<Place> rows = ImmutableList.builder();
    for (int i = from; i <= to; i++) {
      rows.add(Cells.row(programs.get(i).program()));
    }
    return Finding.of(
            FindingCode.RESULTS_DRIFT,
            Cells.row(programs.get(from).program()),
            "",
            ImmutableMap.of(
                "first", Cells.name(programs.get(from).program()),
                "last", Cells.name(programs.get(to).program()),
                "count", Integer.toString(to - from + 1)))
        .relatedTo(rows.build());
  }

  /** Items of a result that name the neighbor whose own result is empty. */
  private void namedInNeighbor(
      List<ProgramTerms> programs, int i, ImmutableList.Builder<Finding> findings) {
    ProgramTerms own = programs.get(i);
    for (int other : new int[] {i - 1, i + 1}) {
      if (other < 0 || other >= programs.size() || !programs.get(other).cells().isEmpty()) {
        continue;
      }
      ProgramTerms empty = programs.get(other);
      boolean named = empty.isNamedIn(own.text(), words) && !own.isAbout(empty.nameStem(words));
      List<String> shared = own.labelsOf(empty, words);
      if (!named && shared.size() >= FEWEST_WORDS) {
        findings.add(
            Finding.ofForm(
                    FindingCode.RESULT_OF_EMPTY_NEIGHBOR,
                    "words",
                    Place.ofCell(own.cells().get(0).address()),
                    shared.get(0),
                    ImmutableMap.of(
                        "found", String.join(", ", shared),
                        "program", Cells.name(own.program()),
                        "other", Cells.name(empty.program())))
                .relatedTo(List.of(Cells.row(empty.program()))));
      }
      if (named) {
        findings.add(
            Finding.of(
                    FindingCode.RESULT_OF_EMPTY_NEIGHBOR,
                    Place.ofCell(own.cells().get(0).address()),
                    empty.program().name().text(),
                    ImmutableMap.of(
                        "program", Cells.name(own.program()),
                        "other", Cells.name(empty.program())))
                .relatedTo(List.of(Cells.row(empty.program()))));
      }
    }
  }
}
