package org.jisseki.core.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every counter of the table counts, whatever stands behind it. */
class CounterTableTest {

  private static final BigDecimal NUMBER = BigDecimal.valueOf(24);

  private static List<Counter> counters() {
    return Counters.standard().all().stream()
        .filter(counter -> !counter.is(CounterTrait.SPAN) && !counter.is(CounterTrait.DAY))
        .filter(counter -> !counter.is(CounterTrait.AGE) && !counter.unit().symbol().equals("°C"))
        .toList();
  }

  @Test
  void countsAtTheEndOfALine() {
    counters().forEach(counter -> reads("配置 24" + counter.word(), counter));
  }

  @Test
  void countsBeforeAComma() {
    counters().forEach(counter -> reads("配置 24" + counter.word() + "、次年度も継続", counter));
  }

  @Test
  void countsInASentence() {
    counters().forEach(counter -> reads("配置は24" + counter.word() + "であった。", counter));
  }

  private static void reads(String text, Counter counter) {
    List<Measurement> found = MeasurementExtractor.standard().extract(text);
    assertEquals(1, found.size(), text + " " + found);
    assertEquals("24" + counter.word(), found.get(0).text(), text);
    assertEquals(NUMBER.multiply(counter.multiplier()), found.get(0).value(), text);
    assertEquals(counter.unit(), found.get(0).unit(), text);
    assertEquals(counter.kind(), found.get(0).kind(), text);
    assertEquals(Confidence.SURE, found.get(0).confidence(), text);
  }
}
