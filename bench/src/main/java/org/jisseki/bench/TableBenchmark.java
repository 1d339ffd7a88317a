package org.jisseki.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.jisseki.core.compare.Comparer;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.reading.TableReader;
import org.jisseki.csv.TextGridReader;
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

/** A table of 300 rows, from its bytes to its comparisons, beside what the parser alone takes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TableBenchmark {

  private static final int ROWS = 300;

  private byte[] bytes = {};

  /** Makes the table. */
  @Setup
  public void makeTable() throws IOException {
    bytes = SampleTable.ofRows(ROWS).bytes();
  }

  /** Commons CSV, decoding and parsing the same bytes, every cell made a string. */
  @Benchmark
  public long commonsCsvParseAlone() {
    return CommonsCsv.characters(bytes);
  }

  /** Bytes to grid: character set, delimiter and quotes found, cells with their places. */
  @Benchmark
  public Grid bytesToGrid() throws IOException {
    return TextGridReader.standard().read(new ByteArrayInputStream(bytes), "table.tsv");
  }

  /** The whole street: grid, reading, measurements, comparisons. */
  @Benchmark
  public Comparison bytesToComparisons() throws IOException {
    return Comparer.standard().compare(TableReader.standard().read(bytesToGrid()).report());
  }
}
