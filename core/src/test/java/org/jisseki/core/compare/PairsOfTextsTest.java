package org.jisseki.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jisseki.core.measure.MeasurementExtractor;
import org.junit.jupiter.api.Test;

/** Pairs from text to text: what two years wrote, and what a careful reader puts side by side. */
class PairsOfTextsTest {

  private static List<String> cases() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    PairsOfTextsTest.class.getResourceAsStream("text-pairs.txt")),
                StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').toList();
    }
  }

  @Test
  void pairsWhatAReaderWouldCompare() throws IOException {
    cases().forEach(PairsOfTextsTest::pairs);
  }

  @Test
  void exchangingTheYearsExchangesThePairs() throws IOException {
    cases().forEach(PairsOfTextsTest::pairsTheSameExchanged);
  }

  private static void pairs(String line) {
    String[] halves = line.replace("\\n", "\n").split(" => ", 2);
    String[] years = halves[0].split(" \\|\\| ", 2);
    Set<String> found = new TreeSet<>();
    for (Pair pair : Pairer.standard().pair(year(years[0]), year(years[1])).pairs()) {
      found.add(place(pair.current()) + "=" + place(pair.previous()));
    }
    Set<String> expected = new TreeSet<>();
    for (String pair : halves[1].equals("-") ? new String[0] : halves[1].split(" ; ")) {
      boolean optional = pair.charAt(0) == '?';
      String[] ends = pair.substring(optional ? 1 : 0).split("=", 2);
      String written = placeOf(ends[0], years[0]) + "=" + placeOf(ends[1], years[1]);
      if (!optional || found.contains(written)) {
        expected.add(written);
      }
    }
    assertEquals(expected, found, line);
  }

  private static void pairsTheSameExchanged(String line) {
    String[] years = line.replace("\\n", "\n").split(" => ", 2)[0].split(" \\|\\| ", 2);
    Set<String> there = new TreeSet<>();
    Set<String> back = new TreeSet<>();
    for (Pair pair : Pairer.standard().pair(year(years[0]), year(years[1])).pairs()) {
      there.add(place(pair.current()) + "=" + place(pair.previous()) + pair.why());
    }
    for (Pair pair : Pairer.standard().pair(year(years[1]), year(years[0])).pairs()) {
      back.add(place(pair.previous()) + "=" + place(pair.current()) + pair.why());
    }
    assertEquals(there, back, line);
  }

  private static YearFigures year(String text) {
    return YearFigures.of(text, MeasurementExtractor.standard().extract(text));
  }

  /** The number is where the text ends; a qualifier before it may stand in the text or outside. */
  private static int place(Figure figure) {
    return figure.measurement().end();
  }

  private static int placeOf(String written, String text) {
    int number = written.indexOf('#');
    String word = number < 0 ? written : written.substring(0, number);
    int times = number < 0 ? 1 : Integer.parseInt(written.substring(number + 1));
    int at = -1;
    for (int i = 0; i < times; i++) {
      at = text.indexOf(word, at + 1);
    }
    return at + word.length();
  }
}
