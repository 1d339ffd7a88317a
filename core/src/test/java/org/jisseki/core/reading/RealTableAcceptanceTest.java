package org.jisseki.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.grid.Grid;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The layout of the real table: forty programs, ten shifted rows, twelve dittos, one lost cell. */
class RealTableAcceptanceTest {

  private static final Path TABLE =
      Path.of(System.getProperty("jisseki.root", "."), "../shared/data/tomakomai-r4.tsv");

  @Test
  void everyShiftIsRepairedAndNoOtherRowMoves() throws IOException {
    List<Integer> moved =
        read().repairs().stream()
            .filter(repair -> repair.by() > 0)
            .map(repair -> repair.place().row())
            .toList();
    assertEquals(List.of(9, 10, 11, 12, 13, 15, 16, 18, 34, 39), moved);
  }

  @Test
  void theLostCellTheDittosAndTheInferredDivisionsAreTold() throws IOException {
    Reading reading = read();
    assertEquals(List.of(34), rows(reading, FindingCode.CELL_LOST));
    assertEquals(List.of(35), rows(reading, FindingCode.DIVISION_LEVEL));
    assertEquals(List.of(52, 53, 54, 56), rows(reading, FindingCode.DIVISION_MISSING));
    assertEquals(List.of(58), rows(reading, FindingCode.CONTINUATION));
    assertEquals(List.of(32), rows(reading, FindingCode.DITTO_UNDER_EMPTY));
    assertEquals(
        12, reading.repairs().stream().filter(one -> one.kind() == RepairKind.DITTO).count());
  }

  @Test
  void fortyProgramsAreReadAndNoCellIsLost() throws IOException {
    Reading reading = read();
    assertEquals(40, reading.report().programs().size());
    assertEquals(List.of(), Accounting.lost(reading));
  }

  private static List<Integer> rows(Reading reading, FindingCode code) {
    return reading.findings().stream()
        .filter(finding -> finding.code() == code)
        .map(finding -> finding.place().row())
        .toList();
  }

  private static Reading read() throws IOException {
    if (!Files.exists(TABLE)) {
      assertTrue(!"true".equals(System.getenv("CI")), () -> "The real table is missing: " + TABLE);
      Assumptions.abort("The real table is not at hand: " + TABLE);
    }
    Grid grid = GridText.ofTabs(Files.readString(TABLE).lines().toList());
    return TableReader.standard().read(grid);
  }
}
