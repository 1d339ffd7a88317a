package org.jisseki.core.measure;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the table of built-in counters. */
final class CounterFile {

  private static final String RESOURCE = "counters.csv";

  private CounterFile() {}

  static List<Counter> standard() {
    ImmutableList.Builder<Counter> counters = ImmutableList.builder();
    for (List<String> row : ResourceTable.read(RESOURCE, 5)) {
      counters.add(
          new Counter(
              row.get(0),
              new CounterUnit(row.get(1)),
              Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
              new BigDecimal(row.get(3)),
              traits(row.get(4))));
    }
    return counters.build();
  }

  private static Set<CounterTrait> traits(String words) {
    Set<CounterTrait> traits = EnumSet.noneOf(CounterTrait.class);
    int from = 0;
    while (from < words.length()) {
      int space = words.indexOf(' ', from);
      int to = space < 0 ? words.length() : space;
      traits.add(CounterTrait.valueOf(words.substring(from, to).toUpperCase(Locale.ROOT)));
      from = to + 1;
    }
    return traits;
  }
}
