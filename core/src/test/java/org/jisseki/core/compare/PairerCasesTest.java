package org.jisseki.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Pairs of the table {@code pair-cases.txt}, by kind of difficulty. */
class PairerCasesTest {

  /** One line of the table. */
  private record Case(String tag, String current, String previous, String expected) {

    static Case of(String line) {
      String[] fields = line.split("\t", -1);
      return new Case(
          fields[0],
          fields[1],
          fields[2],
          String.join(" ", new TreeSet<>(Set.of(fields[3].split(" ")))));
    }
  }

  @Test
  void pairsWhatACarefulReaderWouldPutSideBySide() throws IOException {
    assertEquals(List.of(), faults(one -> pairs(one.current(), one.previous(), false)));
  }

  @Test
  void pairsTheSameWithTheYearsExchanged() throws IOException {
    assertEquals(List.of(), faults(one -> pairs(one.previous(), one.current(), true)));
  }

  private static List<String> faults(Function<Case, String> pairs) throws IOException {
    List<String> faults = new ArrayList<>();
    for (Case one : cases()) {
      String found = pairs.apply(one);
      if (!found.equals(one.expected())) {
        faults.add("\n" + one + "\n  but found " + found);
      }
    }
    return faults;
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

  private static List<Case> cases() throws IOException {
    try (InputStream in =
            Objects.requireNonNull(PairerCasesTest.class.getResourceAsStream("pair-cases.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .map(Case::of)
          .toList();
    }
  }
}
