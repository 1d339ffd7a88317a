package org.jisseki.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisseki.core.measure.MeasurementExtractor;
import org.jisseki.core.text.CaseTable;
import org.junit.jupiter.api.Test;

/** What is said of every figure of two texts: with which it pairs and why, or why it does not. */
class ReasonsOfPairsTest {

  @Test
  void everyPairAndEveryFigureLeftAloneSaysWhy() {
    assertEquals(
        List.of(),
        CaseTable.of(ReasonsOfPairsTest.class, "pair-reasons.txt")
            .faults(ReasonsOfPairsTest::said));
  }

  private static String said(String line) {
    String[] years = line.split(" \\|\\| ", 2);
    Pairing pairing = Pairer.standard().pair(year(years[0]), year(years[1]));
    Stream<String> pairs = pairing.pairs().stream().map(ReasonsOfPairsTest::pair);
    Stream<String> alone = pairing.unpaired().stream().map(ReasonsOfPairsTest::alone);
    return Stream.concat(pairs, alone).collect(Collectors.joining(" ; "));
  }

  private static String pair(Pair pair) {
    String why = pair.why().stream().map(PairReason::id).collect(Collectors.joining(","));
    return text(pair.current()) + "=" + text(pair.previous()) + " " + why;
  }

  private static String alone(NoPair alone) {
    boolean now = alone.side() == Side.CURRENT;
    return (now ? "+" : "-") + text(alone.figure()) + " " + alone.reason().id();
  }

  private static String text(Figure figure) {
    return figure.measurement().text();
  }

  private static YearFigures year(String text) {
    return YearFigures.of(text, MeasurementExtractor.standard().extract(text));
  }
}
