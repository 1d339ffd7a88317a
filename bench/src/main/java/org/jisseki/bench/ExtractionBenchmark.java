package org.jisseki.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jisseki.core.measure.MeasurementExtractor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The result cells of a table of 300 rows: our extraction beside a regular expression. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ExtractionBenchmark {

  private static final int ROWS = 300;

  private final MeasurementExtractor extractor = MeasurementExtractor.standard();
  private List<String> cells = List.of();
  private Pattern numberAndCounter = Pattern.compile("");

  /** Makes the cells and the expression. */
  @Setup
  public void makeCells() throws IOException {
    cells = SampleTable.ofRows(ROWS).results();
    numberAndCounter = CounterPattern.ofBuiltInCounters();
  }

  /** A number and one of the built-in counters: no label, no item, no qualifier, no exception. */
  @Benchmark
  public int regexOfTheSameCounters() {
    int found = 0;
    for (String cell : cells) {
      Matcher matcher = numberAndCounter.matcher(cell);
      while (matcher.find()) {
        found += matcher.end(1) - matcher.start(1);
      }
    }
    return found;
  }

  /** Measurements with label, item path, qualifiers, role and kind. */
  @Benchmark
  public int measurements() {
    int found = 0;
    for (String cell : cells) {
      found += extractor.extract(cell).size();
    }
    return found;
  }
}
