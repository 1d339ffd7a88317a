package org.jisseki.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Severity;
import org.jisseki.core.grid.Grid;
import org.junit.jupiter.api.Test;

/** What each policy does with a table that has a shifted row, a ditto mark and a continuation. */
class RepairPolicyTest {

  @Test
  void repairPutsTheRowRightAndNotesIt() {
    Reading reading = read(RepairPolicy.REPAIR);
    assertEquals(
        List.of(RepairKind.SHIFT_LEFT, RepairKind.DITTO, RepairKind.CONTINUATION),
        reading.repairs().stream().map(Repair::kind).toList());
    assertTrue(reading.findings().stream().noneMatch(one -> one.severity() == Severity.ERROR));
    assertEquals(12, reading.report().programs().size());
  }

  @Test
  void strictRepairsAsWellButCallsEachRepairAnError() {
    Reading reading = read(RepairPolicy.STRICT);
    assertEquals(read(RepairPolicy.REPAIR).report(), reading.report());
    assertEquals(
        3, reading.findings().stream().filter(one -> one.severity() == Severity.ERROR).count());
  }

  @Test
  void literalChangesNothingAndTellsAll() {
    Reading reading = read(RepairPolicy.LITERAL);
    assertEquals(List.of(), reading.repairs());
    List<FindingCode> codes = reading.findings().stream().map(one -> one.code()).toList();
    assertTrue(codes.contains(FindingCode.ROW_SHIFTED), codes::toString);
    assertTrue(codes.contains(FindingCode.CONTINUATION), codes::toString);
    assertTrue(codes.contains(FindingCode.DITTO_RESOLVED), codes::toString);
    assertEquals("〃", reading.report().programs().get(8).goals().get(0).text());
    assertEquals(List.of(), Accounting.lost(reading));
  }

  @Test
  void aShiftNamesRowDistanceAndMargin() {
    Repair repair = read(RepairPolicy.REPAIR).repairs().get(0);
    assertEquals(1, repair.by());
    assertEquals(6, repair.place().row());
    assertTrue(
        repair
            .reason()
            .en()
            .startsWith(
                "the row had lost 1 of its leading cells and stood as many columns too far left;"
                    + " it was moved back (margin to the next best position "),
        repair.reason().en());
    assertTrue(
        repair.reason().ja().startsWith("先頭のセルが 1 つ欠けて、1 列左にずれていました。右へ戻しました"),
        repair.reason().ja());
  }

  private static Reading read(RepairPolicy policy) {
    return TableReader.builder().policy(policy).build().read(damaged());
  }

  private static Grid damaged() {
    List<String> lines = new ArrayList<>(List.of("令和5年度 事業実績報告", CleanTable.HEADER));
    List<String> clean = new CleanTable(4).rows(12);
    int victim = 3;
    assertTrue(clean.get(victim).startsWith("\t"));
    lines.addAll(clean);
    lines.set(victim + 2, clean.get(victim).substring(1) + "\t");
    String[] cells = clean.get(8).split("\t", -1);
    cells[4] = "〃";
    lines.set(10, String.join("\t", cells));
    lines.add("\t\t\t\t\t\t\t相談 12件\t相談 9件");
    return GridText.ofTabs(lines);
  }
}
