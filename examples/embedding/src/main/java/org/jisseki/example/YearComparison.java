package org.jisseki.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jisseki.core.check.Checks;
import org.jisseki.core.compare.Comparer;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.reading.TableReader;
import org.jisseki.csv.TextGridReader;
import org.jisseki.report.JsonReport;

/** Compares the two latest years of a table from standard input, as JSON on standard output. */
final class YearComparison {

  private YearComparison() {}

  public static void main(String[] arguments) throws IOException {
    compare(System.in, "stdin", System.out);
  }

  static void compare(InputStream table, String name, OutputStream json) throws IOException {
    Grid grid = TextGridReader.standard().read(table, name);
    Reading reading = TableReader.standard().read(grid);
    Comparison comparison = Comparer.standard().compare(reading.report());
    var findings = Checks.standard().check(reading, comparison);
    new JsonReport().write(reading, comparison, findings, json);
  }
}
