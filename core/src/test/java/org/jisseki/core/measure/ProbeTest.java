package org.jisseki.core.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules of what a measurement is, as tables of texts with what is to be read out of them.
 *
 * <p>Each line of {@code probes/*.txt} is {@code text => measurements}, as {@link Shown} writes
 * them; {@code \n} in a text is a line break.
 */
class ProbeTest {

  private static final List<String> TABLES =
      List.of(
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

  static Stream<Arguments> probes() throws IOException {
    Stream.Builder<Arguments> probes = Stream.builder();
    for (String table : TABLES) {
      try (BufferedReader lines = open(table)) {
        lines
            .lines()
            .filter(line -> !line.isBlank() && line.charAt(0) != '#')
            .map(line -> line.split(" => ", 2))
            .forEach(cells -> probes.add(Arguments.of(table, cells[0], cells[1].strip())));
      }
    }
    return probes.build();
  }

  private static BufferedReader open(String table) {
    return new BufferedReader(
        new InputStreamReader(
            Objects.requireNonNull(
                ProbeTest.class.getResourceAsStream("probes/" + table + ".txt"), table),
            StandardCharsets.UTF_8));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("probes")
  void unrelatedLinesAroundChangeNothing(String table, String text, String expected) {
    assumeFalse(text.chars().allMatch(Character::isDigit), "a cell that is nothing but a number");
    String raw = "ほかは書面で行った。\n" + text.replace("\\n", "\n") + "\n以上のとおり報告する。";
    assertEquals(expected, Shown.of(MeasurementExtractor.standard().extract(raw)), table);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("probes")
  void readsTheMeasurementsOfAText(String table, String text, String expected) {
    String raw = text.replace("\\n", "\n");
    assertEquals(expected, Shown.of(MeasurementExtractor.standard().extract(raw)), table);
  }
}
