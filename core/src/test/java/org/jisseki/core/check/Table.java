package org.jisseki.core.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jisseki.core.compare.Comparer;
import org.jisseki.core.finding.Correction;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.grid.CellAddress;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.grid.GridSource;
import org.jisseki.core.grid.Row;
import org.jisseki.core.grid.Sheet;
import org.jisseki.core.hierarchy.Division;
import org.jisseki.core.hierarchy.PlanGoal;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.hierarchy.ResultsReport;
import org.jisseki.core.hierarchy.SourcedText;
import org.jisseki.core.measure.MeasurementExtractor;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.text.FiscalYear;

/**
 * A results table of an invented council for the tests of rules: 2022 against 2021, one program a
 * row, the columns division, number, name, goal, plan, activity, current, previous.
 */
final class Table {

  private static final FiscalYear NOW = FiscalYear.of(2022);
  private static final FiscalYear THEN = FiscalYear.of(2021);

  private final List<Program> programs = new ArrayList<>();
  private final MeasurementExtractor extractor = MeasurementExtractor.standard();
  private String division = "地域係";

  /** The division of the programs from here on. */
  Table division(String name) {
    division = name;
    return this;
  }

  /** A program with a plan and an activity that name no figures, and a goal. */
  Table program(String number, String name, String current, String previous) {
    return program(number, name, "目標1", name + "を行う", "", current, previous);
  }

  /** A program, all its texts given. */
  Table program(
      String number,
      String name,
      String goal,
      String plan,
      String activity,
      String current,
      String previous) {
    int row = programs.size() + 2;
    Map<FiscalYear, List<ResultText>> results = new LinkedHashMap<>();
    results.put(NOW, cells(current, row, 7));
    results.put(THEN, cells(previous, row, 8));
    programs.add(
        new Program(
            "p" + row,
            new Division(List.of(text(division, row, 1)), false),
            text(number, row, 2),
            text(name, row, 3),
            goal.isEmpty() ? List.of() : List.of(new PlanGoal(goal, new CellAddress(1, row, 4))),
            text(plan, row, 5),
            text(activity, row, 6),
            Map.of(),
            results,
            new CellAddress(1, row, 1)));
    return this;
  }

  /** What a rule finds, one line each: severity, code, row, column, excerpt. */
  List<String> findings(Check rule) {
    return found(rule).stream().map(Table::line).toList();
  }

  /** The values of the corrections that a rule proposes. */
  List<String> proposals(Check rule) {
    return found(rule).stream()
        .flatMap(finding -> finding.corrections().stream())
        .map(Correction::value)
        .toList();
  }

  private List<Finding> found(Check rule) {
    ResultsReport report = new ResultsReport("事業実績報告", "", List.of(NOW, THEN), programs);
    Grid grid =
        new Grid(
            new GridSource("table.tsv", "tsv", "UTF-8", ""),
            List.of(Sheet.ofText(List.of(Row.of(1, List.of())))));
    Reading reading = new Reading(grid, report, List.of(), List.of(), List.of());
    return rule.check(reading, Comparer.standard().compare(report));
  }

  private static String line(Finding finding) {
    String words = finding.message().ja() + finding.message().en();
    if (words.contains("{")) {
      throw new AssertionError("An argument of the message is missing: " + words);
    }
    return "%s %s r%d c%d %s"
        .formatted(
            finding.severity().id(),
            finding.code().id(),
            finding.place().row(),
            finding.place().column(),
            finding.excerpt())
        .strip();
  }

  private List<ResultText> cells(String text, int row, int column) {
    return text.isEmpty()
        ? List.of()
        : List.of(new ResultText(text, new CellAddress(1, row, column), extractor.extract(text)));
  }

  private static SourcedText text(String text, int row, int column) {
    return text.isEmpty()
        ? SourcedText.NONE
        : new SourcedText(text, new CellAddress(1, row, column));
  }
}
