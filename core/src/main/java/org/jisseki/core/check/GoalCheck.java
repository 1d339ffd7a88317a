package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.finding.Correction;
import org.jisseki.core.finding.CorrectionKind;
import org.jisseki.core.finding.CorrectionPlace;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Place;
import org.jisseki.core.hierarchy.PlanGoal;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.text.SourceText;

/**
 * Where nearly all programs name a goal, each one does; where nearly all number it, each one does.
 */
final class GoalCheck implements Check {

  private static final long serialVersionUID = 1L;
  private static final int FEWEST = 5;
  private static final double NEARLY_ALL = 0.8;
  private static final Pattern NUMBER_ALONE = Pattern.compile("[^0-9]{0,6}[0-9]{1,3}[^0-9]?");
  private static final String KANJI_NUMBERS = "一二三四五六七八九";

  @Override
  public List<Finding> check(Reading reading, Comparison comparison) {
    List<Program> programs = reading.report().programs();
    long named = programs.stream().filter(program -> !program.goals().isEmpty()).count();
    long numbered = programs.stream().filter(GoalCheck::isNumbered).count();
    if (named < FEWEST) {
      return List.of();
    }
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (int i = 0; i < programs.size(); i++) {
      Program program = programs.get(i);
      if (program.goals().isEmpty() && named >= NEARLY_ALL * programs.size()) {
        findings.add(missing(program));
      } else if (!program.goals().isEmpty()
          && !isNumbered(program)
          && numbered >= NEARLY_ALL * named) {
        Optional<PlanGoal> above = i == 0 ? Optional.empty() : numberAlone(programs, i - 1);
        findings.add(above.map(goal -> split(program, goal)).orElseGet(() -> unnumbered(program)));
      }
    }
    return findings.build();
  }

  private static Finding missing(Program program) {
    return Finding.of(
        FindingCode.GOAL_MISSING,
        Cells.row(program),
        "",
        ImmutableMap.of("program", Cells.name(program)));
  }

  private static Finding unnumbered(Program program) {
    PlanGoal goal = program.goals().get(0);
    Place place = goal.address().row() > 0 ? Place.ofCell(goal.address()) : Cells.row(program);
    return Finding.of(
        FindingCode.GOAL_WITHOUT_NUMBER,
        place,
        goal.text(),
        ImmutableMap.of("found", goal.text(), "program", Cells.name(program)));
  }

  /**
   * The goal of a program that names the number alone, where others name numbers with their names
   * but never this one: the name may be the cell below.
   */
  private static Optional<PlanGoal> numberAlone(List<Program> programs, int i) {
    List<PlanGoal> goals = programs.get(i).goals();
    if (goals.size() != 1 || !isNumberAlone(goals.get(0).text())) {
      return Optional.empty();
    }
    String number = goals.get(0).text();
    boolean named = false;
    for (Program program : programs) {
      for (PlanGoal goal : program.goals()) {
        boolean full = holdsNumber(SourceText.of(goal.text())) && !isNumberAlone(goal.text());
        if (full && goal.text().startsWith(number)) {
          return Optional.empty();
        }
        named |= full;
      }
    }
    return named ? Optional.of(goals.get(0)) : Optional.empty();
  }

  private static boolean isNumberAlone(String goal) {
    return NUMBER_ALONE.matcher(SourceText.of(goal).folded()).matches();
  }

  private static Finding split(Program program, PlanGoal above) {
    PlanGoal goal = program.goals().get(0);
    Place place = goal.address().row() > 0 ? Place.ofCell(goal.address()) : Cells.row(program);
    Finding finding =
        Finding.ofForm(
                FindingCode.GOAL_WITHOUT_NUMBER,
                "split",
                place,
                goal.text(),
                ImmutableMap.of(
                    "found", goal.text(), "above", above.text(), "program", Cells.name(program)))
            .relatedTo(List.of(Place.ofCell(above.address())));
    return place.column() == 0
        ? finding
        : finding.proposing(
            List.of(
                Correction.of(
                    CorrectionKind.SET_CELL,
                    CorrectionPlace.of(place),
                    goal.text(),
                    above.text() + " " + goal.text())));
  }

  private static boolean isNumbered(Program program) {
    return program.goals().stream().anyMatch(goal -> holdsNumber(SourceText.of(goal.text())));
  }

  private static boolean holdsNumber(SourceText text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean roman = c >= 'Ⅰ' && c <= 'ⅿ';
      boolean circled = c >= '①' && c <= '⒛';
      boolean kanji = KANJI_NUMBERS.indexOf(c) >= 0 && i > 0;
      if ((c >= '0' && c <= '9') || roman || circled || kanji) {
        return true;
      }
    }
    return false;
  }
}
