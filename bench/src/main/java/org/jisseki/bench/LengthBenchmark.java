package org.jisseki.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jisseki.core.measure.MeasurementExtractor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The same 100,000 characters of result text in cells of one length: the cost of a character. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LengthBenchmark {

  private static final int CHARACTERS = 100_000;
  private static final int ROWS = 300;

  /** The number of characters of a cell. */
  @Param({"70", "1000", "10000", "100000"})
  private int length;

  private final MeasurementExtractor extractor = MeasurementExtractor.standard();
  private final List<String> cells = new ArrayList<>();

  /** Cuts the text into cells. */
  @Setup
  public void cutText() throws IOException {
    String results = String.join(" ", SampleTable.ofRows(ROWS).results()) + ' ';
    String text = results.repeat(CHARACTERS / results.length() + 1);
    for (int i = 0; i + length <= CHARACTERS; i += length) {
      cells.add(text.substring(i, i + length));
    }
  }

  /** Measurements with label, item path, qualifiers, role and kind. */
  @Benchmark
  public int extraction() {
    int found = 0;
    for (String cell : cells) {
      found += extractor.extract(cell).size();
    }
    return found;
  }
}
