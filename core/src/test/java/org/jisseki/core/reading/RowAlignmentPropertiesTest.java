package org.jisseki.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.hierarchy.Program;

/** Rows of a clean table, shifted at random: each is put right or reported, and no cell is lost. */
class RowAlignmentPropertiesTest {

  @Property(tries = 60)
  void shiftedRowsAreRestoredOrReported(
      @ForAll @LongRange(min = 1, max = 1_000_000) long seed,
      @ForAll @IntRange(min = 20, max = 60) int rows,
      @ForAll @IntRange(min = 10, max = 50) int percent) {
    List<String> clean = new CleanTable(seed).rows(rows);
    Random random = new Random(seed ^ 77);
    List<String> damaged = new ArrayList<>(List.of("令和5年度 事業実績報告", CleanTable.HEADER));
    Set<Integer> shifted = new HashSet<>();
    for (String row : clean) {
      boolean more = shifted.size() * 100 < percent * rows;
      int by = more && random.nextInt(100) < percent ? 1 + random.nextInt(2) : 0;
      String moved = shiftedLeft(row, by);
      damaged.add(moved);
      if (!moved.equals(row)) {
        shifted.add(damaged.size());
      }
    }
    Reading reading = TableReader.standard().read(GridText.ofTabs(damaged));
    Map<Integer, Program> right = programs(clean);
    Map<Integer, Program> found = byRow(reading);
    Set<Integer> told =
        reading.findings().stream()
            .filter(finding -> finding.code() == FindingCode.ALIGNMENT_UNSURE)
            .map(finding -> finding.place().row())
            .collect(Collectors.toSet());
    for (Repair repair : reading.repairs()) {
      if (repair.by() > 0) {
        assertTrue(shifted.contains(repair.place().row()), "falsely moved: " + repair);
      }
    }
    right.forEach(
        (row, program) -> {
          boolean restored =
              found.containsKey(row) && cellsOf(found.get(row)).equals(cellsOf(program));
          assertTrue(restored || told.contains(row), () -> "row " + row + " in " + seed);
        });
    assertEquals(List.of(), Accounting.lost(reading));
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

  /** Drops up to so many leading empty cells, as exports do, and pads the row at its end. */
  private static String shiftedLeft(String row, int by) {
    String moved = row;
    for (int i = 0; i < by && moved.startsWith("\t"); i++) {
      moved = moved.substring(1) + "\t";
    }
    return moved;
  }

  private static Map<Integer, Program> programs(List<String> clean) {
    List<String> lines = new ArrayList<>(List.of("令和5年度 事業実績報告", CleanTable.HEADER));
    lines.addAll(clean);
    return byRow(TableReader.standard().read(GridText.ofTabs(lines)));
  }

  private static Map<Integer, Program> byRow(Reading reading) {
    Map<Integer, Program> programs = new HashMap<>();
    reading.report().programs().forEach(one -> programs.put(one.address().row(), one));
    return programs;
  }

  private static String cellsOf(Program program) {
    return Outlined.program(program).replace("?", "");
  }
}
