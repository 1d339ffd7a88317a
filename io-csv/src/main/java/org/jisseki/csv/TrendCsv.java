package org.jisseki.csv;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.compare.Trend;
import org.jisseki.core.compare.TrendIndicator;
import org.jisseki.core.compare.TrendPoint;
import org.jisseki.core.compare.TrendProgram;
import org.jisseki.core.compare.TrendValue;
import org.jisseki.core.grid.CellAddress;
import org.jisseki.core.measure.Measurement;

/**
 * Writes a trend as tidy CSV: one line for each value that a file states for a year of an
 * indicator.
 *
 * <p>A line with {@code counts} 1 gives the value that was taken for the year; one with 0 a value
 * of another file that differs. Texts that a spreadsheet program would take for formulas stand
 * behind an apostrophe. Immutable and thread-safe.
 */
public final class TrendCsv implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final List<String> HEADER =
      List.of(
          "program",
          "path",
          "name",
          "indicator",
          "label",
          "unit",
          "kind",
          "year",
          "value",
          "counts",
          "breaks",
          "text",
          "file",
          "sheet",
          "row",
          "column",
          "start");

  /** A writer of trends. */
  public TrendCsv() {}

  /**
   * Writes the lines, the header first.
   *
   * @throws IOException if {@code out} refuses
   */
  public void write(Trend trend, Appendable out) throws IOException {
    List<List<String>> lines = new ArrayList<>();
    lines.add(HEADER);
    for (TrendProgram program : trend.programs()) {
      for (int i = 0; i < program.indicators().size(); i++) {
        add(trend, program, i, lines);
      }
    }
    TextTableWriter.csv().write(lines, out);
  }

  private static void add(Trend trend, TrendProgram program, int index, List<List<String>> lines) {
    TrendIndicator indicator = program.indicators().get(index);
    for (TrendPoint point : indicator.points()) {
      for (int v = 0; v < point.values().size(); v++) {
        TrendValue value = point.values().get(v);
        Measurement measurement = value.figure().measurement();
        CellAddress cell = value.figure().cell();
        lines.add(
            List.of(
                    program.program().id(),
                    String.join("/", program.program().division().path()),
                    program.program().name().text(),
                    Integer.toString(index + 1),
                    indicator.label(),
                    indicator.unit().symbol(),
                    measurement.kind().id(),
                    Integer.toString(point.year().western()),
                    measurement.value().toPlainString(),
                    v == 0 ? "1" : "0",
                    v == 0 && point.breaks() ? "1" : "0",
                    measurement.text(),
                    trend.files().get(value.file()).name(),
                    Integer.toString(cell.sheet()),
                    Integer.toString(cell.row()),
                    Integer.toString(cell.column()),
                    Integer.toString(measurement.start()))
                .stream()
                .map(text -> text.matches("-?[0-9.]+") ? text : FormulaGuard.guard(text))
                .toList());
      }
    }
  }
}
