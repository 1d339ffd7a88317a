package org.jisseki.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jisseki.core.grid.CellAddress;
import org.jisseki.core.hierarchy.Division;
import org.jisseki.core.hierarchy.PlanGoal;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.hierarchy.ResultsReport;
import org.jisseki.core.hierarchy.SourcedText;
import org.jisseki.core.text.FiscalYear;
import org.junit.jupiter.api.Test;

/** Programs of two years, and what divisions and goals make of them. */
class ComparerTest {

  private static final FiscalYear NOW = FiscalYear.of(2023);
  private static final FiscalYear THEN = FiscalYear.of(2022);

  @Test
  void eachProgramSaysWhatItsYearsSayAtAll() {
    Comparison comparison =
        compare(
            program("a", "甲/乙", "目標1", "{5件|相談}", "{4件|相談}"),
            program("b", "甲/乙", "目標1", "{5件|相談}", ""),
            program("c", "甲/丙", "目標2", "荒天のため中止", "{5件|相談}"),
            program("d", "丁", "目標2", "{5件|相談}", "随時対応"));
    assertEquals(
        List.of("stated/stated", "stated/empty", "cancelled/stated", "stated/text-only"),
        comparison.programs().stream()
            .map(program -> program.current().id() + "/" + program.previous().id())
            .toList());
  }

  @Test
  void divisionsRollUpAtEachLevelTheOuterFirst() {
    Comparison comparison =
        compare(
            program("a", "甲/乙", "目標1", "{5件|相談} {3名|会員}", "{4件|相談} {3名|会員}"),
            program("b", "甲/丙", "目標1", "{5件|相談}", ""),
            program("c", "甲/乙", "目標2", "", "{5件|相談}"),
            program("d", "丁", "目標2", "{5件|相談} {2回|会議}", "{9件|相談}"));
    assertEquals(
        List.of(
            "甲 3 1/0/1 new 1 ended 1 unpaired 0",
            "甲>乙 2 1/0/1 new 0 ended 1 unpaired 0",
            "甲>丙 1 0/0/0 new 1 ended 0 unpaired 0",
            "丁 1 0/1/0 new 0 ended 0 unpaired 1"),
        comparison.byDivision().stream().map(ComparerTest::line).toList());
    assertEquals(
        List.of("目標1 2 1/0/1 new 1 ended 0 unpaired 0", "目標2 2 0/1/0 new 0 ended 1 unpaired 1"),
        comparison.byGoal().stream().map(ComparerTest::line).toList());
  }

  @Test
  void theCountsOfADivisionEqualTheListedComparisons() {
    Comparison comparison =
        compare(
            program("a", "甲", "", "{5件|相談} 前年度 {4件|相談|prior}", "{4件|相談} {延べ9名|利用|cumulative}"),
            program("b", "甲", "", "{5件|相談} {7名|会員}", "随時"),
            program("c", "甲", "", "{1回|会議}", "{2回|会議} {3回|研修}"));
    RollUp division = comparison.byDivision().get(0);
    int pairs = comparison.programs().stream().mapToInt(one -> one.pairing().pairs().size()).sum();
    int alone =
        comparison.programs().stream().mapToInt(one -> one.pairing().unpaired().size()).sum();
    assertEquals(pairs, division.up() + division.down() + division.flat());
    assertEquals(alone, division.started() + division.ended() + division.unpaired());
  }

  @Test
  void aReportOfOneYearHasNothingToCompareWith() {
    Map<FiscalYear, List<ResultText>> results = new LinkedHashMap<>();
    results.put(NOW, cells("{5件|相談}", 1));
    Program program = program("a", "甲", "", results);
    Comparison comparison =
        Comparer.standard().compare(new ResultsReport("", "", List.of(NOW), List.of(program)));
    assertEquals(YearState.ABSENT, comparison.programs().get(0).previous());
    assertEquals("甲 1 0/0/0 new 0 ended 0 unpaired 1", line(comparison.byDivision().get(0)));
  }

  @Test
  void twoGoalsInOneCellCountTheProgramUnderBoth() {
    Comparison comparison = compare(program("a", "甲", "目標1,目標3", "{5件|相談}", "{4件|相談}"));
    assertEquals(
        List.of("目標1 1 1/0/0 new 0 ended 0 unpaired 0", "目標3 1 1/0/0 new 0 ended 0 unpaired 0"),
        comparison.byGoal().stream().map(ComparerTest::line).toList());
  }

  private static Comparison compare(Program... programs) {
    return Comparer.standard()
        .compare(new ResultsReport("", "", List.of(NOW, THEN), List.of(programs)));
  }

  private static Program program(
      String id, String path, String goals, String current, String previous) {
    Map<FiscalYear, List<ResultText>> results = new LinkedHashMap<>();
    results.put(NOW, cells(current, 1));
    results.put(THEN, cells(previous, 2));
    return program(id, path, goals, results);
  }

  private static Program program(
      String id, String path, String goals, Map<FiscalYear, List<ResultText>> results) {
    CellAddress address = new CellAddress(1, 1, 1);
    List<SourcedText> levels = new ArrayList<>();
    for (String level : path.split("/", -1)) {
      levels.add(new SourcedText(level, address));
    }
    List<PlanGoal> planGoals = new ArrayList<>();
    for (String goal : goals.split(",", -1)) {
      if (!goal.isEmpty()) {
        planGoals.add(new PlanGoal(goal, address));
      }
    }
    return new Program(
        id,
        new Division(levels, false),
        SourcedText.NONE,
        new SourcedText(id, address),
        planGoals,
        SourcedText.NONE,
        SourcedText.NONE,
        Map.of(),
        results,
        address);
  }

  private static List<ResultText> cells(String marked, int column) {
    if (marked.isEmpty()) {
      return List.of();
    }
    ResultText cell = MarkedText.year(marked).cells().get(0);
    return List.of(new ResultText(cell.text(), new CellAddress(1, 1, column), cell.measurements()));
  }

  private static String line(RollUp rollUp) {
    return "%s %d %d/%d/%d new %d ended %d unpaired %d"
        .formatted(
            String.join(">", rollUp.path()),
            rollUp.programs(),
            rollUp.up(),
            rollUp.down(),
            rollUp.flat(),
            rollUp.started(),
            rollUp.ended(),
            rollUp.unpaired());
  }
}
