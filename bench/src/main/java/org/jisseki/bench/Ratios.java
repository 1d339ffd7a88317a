package org.jisseki.bench;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks in one go and prints each time as a ratio of its public peer. */
public final class Ratios {

  private Ratios() {}

  /**
   * Runs the benchmarks whose names contain one of the arguments, or all.
   *
   * @param arguments parts of benchmark names, such as {@code TableBenchmark}
   */
  public static void main(String[] arguments) throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options.verbosity(VerboseMode.SILENT);
    for (String argument : arguments.length == 0 ? new String[] {"org.jisseki"} : arguments) {
      options.include(argument);
    }
    System.out.println("Running; about ten seconds a line.");
    print(new Runner(options.build()).run());
  }

  private static void print(Collection<RunResult> results) {
    Map<String, Double> micros = new LinkedHashMap<>();
    for (RunResult result : results) {
      micros.put(name(result.getParams()), result.getPrimaryResult().getScore());
    }
    System.out.printf(Locale.ROOT, "%-46s %12s %10s%n", "benchmark", "time, µs", "speed");
    micros.forEach((name, time) -> print(name, time, micros.getOrDefault(Peers.of(name), time)));
    System.out.println("speed: the peer's time ÷ this time, in this run; more is faster.");
  }

  /** The name of a benchmark, with the value of its parameter where it has one. */
  private static String name(BenchmarkParams params) {
    StringBuilder name = new StringBuilder(params.getBenchmark().replaceAll(".*\\.bench\\.", ""));
    for (String key : params.getParamsKeys()) {
      name.append(' ').append(params.getParam(key));
    }
    return name.toString();
  }

  private static void print(String name, double time, double peer) {
    System.out.printf(Locale.ROOT, "%-46s %12.1f %9.2fx%n", name, time, peer / time);
  }
}
