package org.jisseki.core.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jisseki.core.text.CaseTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules of what a measurement is, as tables of texts with what is to be read out of them.
 *
 * <p>Each line of {@code probes/*.txt} is {@code text => measurements}, as {@link Shown} writes
 * them.
 */
class ProbeTest {

  static List<String> tables() {
    return List.of(
        "counters",
        "qualifiers",
        "labels",
        "items",
        "money",
        "numbers",
        "bare",
        "serials",
        "endings",
        "roles",
        "bodies",
        "notations",
        "sentences",
        "silent");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void readsTheMeasurementsOfEachText(String table) {
    assertEquals(List.of(), probes(table).faults(ProbeTest::read));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void unrelatedLinesAroundChangeNothing(String table) {
    CaseTable probes =
        probes(table).where(text -> !text.strip().chars().allMatch(Character::isDigit));
    assertEquals(List.of(), probes.faults(text -> read("ほかは書面で行った。\n" + text + "\n以上のとおり報告する。")));
  }

  private static CaseTable probes(String table) {
    return CaseTable.of(ProbeTest.class, "probes/" + table + ".txt");
  }

  private static String read(String text) {
    return Shown.of(MeasurementExtractor.standard().extract(text));
  }
}
