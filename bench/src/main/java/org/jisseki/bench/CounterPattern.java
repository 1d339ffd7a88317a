package org.jisseki.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jisseki.core.measure.MeasurementExtractor;

/** The expression that a script would use: a number, then one of the built-in counters. */
final class CounterPattern {

  private CounterPattern() {}

  /** A number in group 1 and its counter in group 2; the longest counter wins. */
  static Pattern ofBuiltInCounters() throws IOException {
    String counters = words().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    return Pattern.compile("([0-9０-９]+(?:[,，][0-9０-９]{3})*(?:[.．][0-9０-９]+)?) ?(" + counters + ")");
  }

  /** The built-in counters, the longest first. */
  static List<String> words() throws IOException {
    return counterFile()
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.substring(0, line.indexOf(',')))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  private static String counterFile() throws IOException {
    try (InputStream in = MeasurementExtractor.class.getResourceAsStream("counters.csv")) {
      if (in == null) {
        throw new IOException("The counters of the core are not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
