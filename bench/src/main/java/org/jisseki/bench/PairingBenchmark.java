package org.jisseki.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jisseki.core.compare.Pairer;
import org.jisseki.core.compare.YearFigures;
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

/** The same 10,000 figures of two years in programs of one size: the cost of a figure. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class PairingBenchmark {

  private static final int FIGURES = 10_000;
  private static final String NAMES = "相談訪問講座研修広報募金貸出見学配食送迎";

  /** The number of figures that a program states a year. */
  @Param({"10", "50", "200", "201", "1000", "10000"})
  private int figures;

  private final Pairer pairer = Pairer.standard();
  private final List<YearFigures> current = new ArrayList<>();
  private final List<YearFigures> previous = new ArrayList<>();

  /** Makes the programs: figures of different labels, in another order in the other year. */
  @Setup
  public void makePrograms() {
    for (int i = 0; i + figures <= FIGURES; i += figures) {
      current.add(year(IntStream.range(0, figures)));
      previous.add(year(IntStream.range(0, figures).map(n -> figures - 1 - n)));
    }
  }

  private static YearFigures year(IntStream items) {
    String text =
        items
            .mapToObj(n -> name(n) + ' ' + (n + 1) + (n % 3 == 0 ? "件" : "人"))
            .collect(Collectors.joining("、"));
    return YearFigures.of(text, MeasurementExtractor.standard().extract(text));
  }

  /** A label of its own for each number: every digit stands for a word. */
  private static String name(int number) {
    return Integer.toString(number)
        .chars()
        .mapToObj(digit -> NAMES.substring((digit - '0') * 2, (digit - '0') * 2 + 2))
        .collect(Collectors.joining());
  }

  /** Pairs of two years, with their reasons. */
  @Benchmark
  public int pairing() {
    int pairs = 0;
    for (int i = 0; i < current.size(); i++) {
      pairs += pairer.pair(current.get(i), previous.get(i)).pairs().size();
    }
    return pairs;
  }
}
