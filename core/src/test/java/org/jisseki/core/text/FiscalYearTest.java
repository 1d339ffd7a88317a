package org.jisseki.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {

  @ParameterizedTest
  @CsvSource({
    "1868, 明治元年度",
    "1911, 明治44年度",
    "1912, 大正元年度",
    "1925, 大正14年度",
    "1926, 昭和元年度",
    "1988, 昭和63年度",
    "1989, 平成元年度",
    "2018, 平成30年度",
    "2019, 令和元年度",
    "2020, 令和2年度"
  })
  void aYearIsNamedInItsEra(int western, String name) {
    assertEquals(name, FiscalYear.of(western).eraName());
  }

  @ParameterizedTest
  @ValueSource(ints = {1868, 9999})
  void theFirstAndTheLastYearAreYears(int western) {
    assertEquals(western, FiscalYear.of(western).western());
  }

  @ParameterizedTest
  @ValueSource(ints = {1867, 10_000, 0, -2023})
  void yearsBeyondThemAreTheCallersMistake(int western) {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> FiscalYear.of(western));
    assertEquals(
        "A fiscal year lies between 1868 and 9999, but got " + western, thrown.getMessage());
  }

  @Test
  void yearsFollowEachOther() {
    FiscalYear year = FiscalYear.of(2023);
    assertEquals(FiscalYear.of(2022), year.previous());
    assertTrue(year.compareTo(year.previous()) > 0);
    assertTrue(year.previous().compareTo(year) < 0);
    assertEquals(0, year.compareTo(FiscalYear.of(2023)));
    assertEquals("2023年度", year.toString());
  }

  @Test
  void equalYearsAreOneAndOthersAreSpread() {
    assertEquals(FiscalYear.of(2023).hashCode(), FiscalYear.of(2023).hashCode());
    assertNotEquals(FiscalYear.of(2023), FiscalYear.of(2022));
    assertNotEquals(FiscalYear.of(2023), (Object) 2023);
    Set<Integer> hashes = new HashSet<>();
    for (int western = 1990; western < 2090; western++) {
      hashes.add(FiscalYear.of(western).hashCode());
    }
    assertEquals(100, hashes.size());
  }
}
