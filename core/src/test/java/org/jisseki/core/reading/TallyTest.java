package org.jisseki.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A tally counts as a map of counts does. */
class TallyTest {

  @Property(tries = 200)
  void countsAsAMapDoes(
      @ForAll @Size(max = 500) List<@LongRange(min = 1, max = 200) Long> keys,
      @ForAll @LongRange(min = 1, max = 1L << 50) long stride) {
    Tally tally = new Tally();
    Map<Long, Integer> expected = new HashMap<>();
    for (long key : keys) {
      tally.count(key * stride, 1);
      expected.merge(key * stride, 1, Integer::sum);
    }
    expected.forEach((key, count) -> assertEquals(count, tally.of(key)));
    assertEquals(expected.values().stream().mapToInt(i -> i).max().orElse(0), tally.most());
    assertEquals(0, tally.of(-1));
  }

  @Test
  void takesOutWhatItCounted() {
    Tally tally = new Tally();
    tally.count(7, 3);
    tally.count(7, -3);
    assertEquals(0, tally.of(7));
    assertEquals(0, tally.most());
  }
}
