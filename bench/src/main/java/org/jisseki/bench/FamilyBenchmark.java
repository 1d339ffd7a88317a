package org.jisseki.bench;

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

/** Texts of 100,000 characters that are made to cost a reader dear, beside an ordinary one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class FamilyBenchmark {

  /** What the text is made of. */
  @Param private Family family = Family.ORDINARY;

  private final MeasurementExtractor extractor = MeasurementExtractor.standard();
  private String text = "";

  /** Makes the text. */
  @Setup
  public void makeText() {
    text = family.text();
  }

  /** Measurements with label, item path, qualifiers, role and kind. */
  @Benchmark
  public int extraction() {
    return extractor.extract(text).size();
  }
}
