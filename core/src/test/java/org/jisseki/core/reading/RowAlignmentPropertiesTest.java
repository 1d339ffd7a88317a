package org.jisseki.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jisseki.core.finding.FindingCode;
import org.junit.jupiter.api.Test;

/** Rows of a clean table, shifted at random: each is put right or reported, and no cell is lost. */
class RowAlignmentPropertiesTest {

  /** Two hundred tables of a fixed seed, 10 to 50 % of their rows shifted; about 8,000 rows. */
  @Test
  void shiftedRowsAreRestoredOrReportedAndHardlyARowIsMovedFalsely() {
    int rows = 0;
    List<String> falselyMoved = new ArrayList<>();
    List<String> untold = new ArrayList<>();
    for (int table = 0; table < 200; table++) {
      DamagedTable damaged = DamagedTable.of(table, 20 + table % 41, 10 + table * 7 % 41);
      Reading reading = TableReader.standard().read(GridText.ofTabs(damaged.lines()));
      rows += damaged.right().size();
      falselyMoved.addAll(damaged.falselyMoved(reading));
      untold.addAll(damaged.wrongAndUntold(reading));
      assertEquals(List.of(), Accounting.lost(reading));
    }
    int moved = falselyMoved.size();
    assertTrue(moved * 1000 <= rows, () -> "falsely moved: " + falselyMoved);
    assertEquals(List.of(), untold);
  }

  @Property(tries = 40)
  void cleanRowsStayWhereTheyAre(
      @ForAll @LongRange(min = 1, max = 1_000_000) long seed,
      @ForAll @IntRange(min = 1, max = 80) int rows) {
    List<String> lines = new ArrayList<>(List.of("令和5年度 事業実績報告", CleanTable.HEADER));
    lines.addAll(new CleanTable(seed).rows(rows));
    Reading reading = TableReader.standard().read(GridText.ofTabs(lines));
    assertEquals(rows, reading.report().programs().size());
    assertEquals(List.of(), reading.repairs().stream().filter(one -> one.by() > 0).toList());
    assertEquals(List.of(), Accounting.lost(reading));
  }

  @Property(tries = 40)
  void rowsPushedToTheRightComeBackAndTheLostCellIsNamed(
      @ForAll @LongRange(min = 1, max = 1_000_000) long seed) {
    List<String> clean = new CleanTable(seed).rows(30);
    int victim = 3 + (int) (seed % 25);
    List<String> lines = new ArrayList<>(List.of("令和5年度 事業実績報告", CleanTable.HEADER));
    lines.addAll(clean);
    String row = clean.get(victim);
    lines.set(victim + 2, "\t" + row.substring(0, row.lastIndexOf('\t')));
    Reading reading = TableReader.standard().read(GridText.ofTabs(lines));
    Set<FindingCode> told =
        reading.findings().stream()
            .filter(finding -> finding.place().row() == victim + 3)
            .map(finding -> finding.code())
            .collect(Collectors.toSet());
    assertTrue(
        told.contains(FindingCode.CELL_LOST) || told.contains(FindingCode.ALIGNMENT_UNSURE),
        () -> "nothing told of row " + (victim + 3) + ": " + told);
    assertEquals(List.of(), Accounting.lost(reading));
  }
}
