package org.jisseki.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pairs of the table {@code pair-cases.txt}, by kind of difficulty. */
class PairerCasesTest {

  @ParameterizedTest(name = "{0}: {1} / {2}")
  @MethodSource("cases")
  void pairsWhatACarefulReaderWouldPutSideBySide(
      String tag, String current, String previous, String expected) {
    assertEquals(expected, pairs(current, previous, false), tag);
  }

  @ParameterizedTest(name = "{0}: {1} / {2}")
  @MethodSource("cases")
  void pairsTheSameWithTheYearsExchanged(
      String tag, String current, String previous, String expected) {
    assertEquals(expected, pairs(previous, current, true), tag);
  }

  private static String pairs(String one, String other, boolean exchanged) {
    Pairing pairing = Pairer.standard().pair(MarkedText.year(one), MarkedText.year(other));
    Set<String> pairs = new TreeSet<>();
    for (Pair pair : pairing.pairs()) {
      String now = pair.current().measurement().text();
      String then = pair.previous().measurement().text();
      pairs.add(exchanged ? then + "=" + now : now + "=" + then);
    }
    return pairs.isEmpty() ? "-" : String.join(" ", pairs);
  }

  static Stream<Arguments> cases() throws IOException {
    try (InputStream in =
            Objects.requireNonNull(PairerCasesTest.class.getResourceAsStream("pair-cases.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(fields -> Arguments.of(fields[0], fields[1], fields[2], sorted(fields[3])))
          .toList()
          .stream();
    }
  }

  private static String sorted(String pairs) {
    return String.join(" ", new TreeSet<>(Set.of(pairs.split(" "))));
  }
}
