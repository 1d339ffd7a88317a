package org.jisseki.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.jisseki.core.grid.Grid;
import org.jisseki.xlsx.WorkbookGridReader;
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

/** A workbook of 60 rows with merges, beside the user model of the engine that reads the same. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class WorkbookBenchmark {

  private byte[] bytes = {};

  /** The rows of the workbook; a subclass asks for more. */
  int rows() {
    return 60;
  }

  /** Makes the workbook. */
  @Setup
  public void makeWorkbook() throws IOException {
    bytes = SampleWorkbook.of(SampleTable.ofRows(rows()));
  }

  /** The engine's user model: the shown text of every cell, and the merges. */
  @Benchmark
  public long poiUserModel() {
    return UserModel.characters(bytes);
  }

  /** Bytes to grid: limits, checksums, shown texts, numbers, merges, findings. */
  @Benchmark
  public Grid bytesToGrid() throws IOException {
    return WorkbookGridReader.standard().read(new ByteArrayInputStream(bytes), "table.xlsx");
  }
}
