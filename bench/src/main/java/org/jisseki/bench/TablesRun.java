package org.jisseki.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;
import org.jisseki.core.compare.Comparer;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.reading.TableReader;
import org.jisseki.csv.TextGridReader;

/**
 * Many tables from their bytes to their comparisons, beside Commons CSV parsing the same bytes, a
 * pandas script on the same files, and two threads on the same tables: all in one run.
 */
public final class TablesRun {

  /**
   * After so many tables no method is compiled anew, so that the seconds are those of warm code.
   */
  private static final int WARM_UP = 2_500;

  private final List<byte[]> tables = new ArrayList<>();
  private long bytes;

  private TablesRun(long size, int rows) throws IOException {
    while (bytes < size) {
      byte[] table = SampleTable.ofRows(rows, tables.size()).bytes();
      tables.add(table);
      bytes += table.length;
    }
  }

  /**
   * Runs everything once and prints the ratios.
   *
   * @param arguments megabytes of tables, rows of a table, and the script; then the tables are left
   *     in a folder that is the fourth
   */
  public static void main(String[] arguments) throws Exception {
    long size = Long.parseLong(arguments[0]) * 1_000_000;
    TablesRun run = new TablesRun(size, Integer.parseInt(arguments[1]));
    run.print(Path.of(arguments[2]), Path.of(arguments[3]));
  }

  private void print(Path script, Path folder) throws Exception {
    System.out.printf(
        Locale.ROOT, "%d tables, %.1f MB; seconds of CPU%n", tables.size(), bytes / 1e6);
    for (int i = 0; i < WARM_UP; i++) {
      CommonsCsv.characters(tables.get(i % tables.size()));
      compared(tables.get(i % tables.size()));
    }
    Timing parse = Timing.of(() -> sum(CommonsCsv::characters));
    Timing one = Timing.of(() -> sum(TablesRun::compared));
    Timing two = Timing.of(() -> inThreads(2));
    line("Commons CSV, parse alone", parse.cpu(), parse.cpu());
    line("TSV to comparisons", one.cpu(), parse.cpu());
    write(folder);
    double pandas = pandas(script, folder);
    line("pandas pipeline", pandas, parse.cpu());
    System.out.printf(
        Locale.ROOT,
        "TSV to comparisons: %.2fx Commons CSV's parse alone, %.1fx the pandas pipeline,"
            + " two threads %.2fx one (wall)%n",
        parse.cpu() / one.cpu(),
        pandas / one.cpu(),
        one.wall() / two.wall());
  }

  private static void line(String name, double seconds, double peer) {
    System.out.printf(Locale.ROOT, "%-28s %8.2f s %8.2fx%n", name, seconds, peer / seconds);
  }

  private long sum(ToLongFunction<byte[]> job) {
    long sum = 0;
    for (byte[] table : tables) {
      sum += job.applyAsLong(table);
    }
    return sum;
  }

  private long inThreads(int threads) throws ExecutionException, InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Long>> parts = new ArrayList<>();
      for (byte[] table : tables) {
        parts.add(pool.submit(() -> compared(table)));
      }
      long sum = 0;
      for (Future<Long> part : parts) {
        sum += part.get();
      }
      return sum;
    } finally {
      pool.shutdown();
    }
  }

  private static long compared(byte[] table) {
    try {
      Comparison comparison =
          Comparer.standard()
              .compare(
                  TableReader.standard()
                      .read(
                          TextGridReader.standard()
                              .read(new ByteArrayInputStream(table), "table.tsv"))
                      .report());
      return comparison.programs().stream().mapToLong(p -> p.pairing().pairs().size()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < tables.size(); i++) {
      Files.write(folder.resolve("table-%05d.tsv".formatted(i)), tables.get(i));
    }
  }

  /** The seconds of CPU that the script says it took, without the start of Python. */
  private static double pandas(Path script, Path folder) throws IOException, InterruptedException {
    Path counters = folder.resolve("counters.txt");
    Files.write(counters, CounterPattern.words());
    Process process =
        new ProcessBuilder("/usr/bin/python3", script.toString(), folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("The pandas script failed; it needs the Debian package python3-pandas");
    }
    int space = answer.indexOf(' ');
    System.out.printf(
        Locale.ROOT, "(the script found %s comparisons)%n", answer.substring(space).strip());
    return Double.parseDouble(answer.substring(0, space));
  }
}
