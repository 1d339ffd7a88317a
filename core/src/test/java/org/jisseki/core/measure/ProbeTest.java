package org.jisseki.core.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules of what a measurement is, as tables of texts with what is to be read out of them.
 *
 * <p>Each line of {@code probes/*.txt} is {@code text => measurements}, as {@link Shown} writes
 * them; {@code \n} in a text is a line break. A table is one test, which names all lines that are
 * read otherwise: thousands of tests of a line each cost more than what they test.
 */
class ProbeTest {

  /** One line of a table. */
  private record Probe(String text, String expected) {

    boolean isOnlyANumber() {
      return text.chars().allMatch(Character::isDigit);
    }
  }

  static List<String> tables() {
    return List.of(
        "counters",
        "qualifiers",
        "labels",
        "items",
        "money",
        "numbers",
        "roles",
        "bodies",
        "notations",
        "sentences",
        "silent");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void readsTheMeasurementsOfEachText(String table) throws IOException {
    assertEquals(List.of(), faults(probes(table), text -> text));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void unrelatedLinesAroundChangeNothing(String table) throws IOException {
    List<Probe> probes = new ArrayList<>(probes(table));
    probes.removeIf(Probe::isOnlyANumber);
    assertEquals(List.of(), faults(probes, text -> "ほかは書面で行った。\n" + text + "\n以上のとおり報告する。"));
  }

  /** The lines as they are read, where that is not what they say. */
  private static List<String> faults(List<Probe> probes, UnaryOperator<String> around) {
    List<String> faults = new ArrayList<>();
    for (Probe probe : probes) {
      String raw = around.apply(probe.text().replace("\\n", "\n"));
      String found = Shown.of(MeasurementExtractor.standard().extract(raw));
      if (!found.equals(probe.expected())) {
        faults.add("\n" + probe.text() + " => " + found + "\n  instead of " + probe.expected());
      }
    }
    return faults;
  }

  private static List<Probe> probes(String table) throws IOException {
    try (BufferedReader lines = open(table)) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .map(line -> line.split(" => ", 2))
          .map(cells -> new Probe(cells[0], cells[1].strip()))
          .toList();
    }
  }

  private static BufferedReader open(String table) {
    return new BufferedReader(
        new InputStreamReader(
            Objects.requireNonNull(
                ProbeTest.class.getResourceAsStream("probes/" + table + ".txt"), table),
            StandardCharsets.UTF_8));
  }
}
