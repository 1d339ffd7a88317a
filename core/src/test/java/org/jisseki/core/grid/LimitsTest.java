package org.jisseki.core.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class LimitsTest {

  @Test
  void theDefaultsAreTheDocumentedOnes() {
    assertEquals(
        new Limits(
            50_000_000,
            200_000_000,
            100_000_000,
            0.005,
            2_000,
            256,
            200_000,
            2_000,
            1_000_000,
            1_000_000),
        Limits.standard());
  }

  @Test
  void eachWitherChangesItsOwnLimitAlone() {
    Limits changed =
        Limits.standard()
            .withMaxBytes(1)
            .withMaxInflatedBytes(2)
            .withMaxEntryBytes(3)
            .withMinInflateRatio(0.25)
            .withMaxEntries(4)
            .withMaxSheets(5)
            .withMaxRows(6)
            .withMaxColumns(7)
            .withMaxCells(8)
            .withMaxCellChars(9);
    assertEquals(new Limits(1, 2, 3, 0.25, 4, 5, 6, 7, 8, 9), changed);
  }

  @Test
  void aLimitThatLeavesRoomForNothingIsTheCallersMistake() {
    var rows = assertThrows(IllegalArgumentException.class, () -> Limits.standard().withMaxRows(0));
    assertEquals("maxRows is at least 1, but got 0", rows.getMessage());
    var ratio =
        assertThrows(
            IllegalArgumentException.class,
            () -> Limits.standard().withMinInflateRatio(Double.NaN));
    assertEquals("minInflateRatio lies between 0 and 1, but got NaN", ratio.getMessage());
  }
}
