package org.jisseki.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.Row;

/** Cuts a text whose delimiter and quotes are known into rows, by Commons CSV. */
final class GridRecords {

  private GridRecords() {}

  /**
   * The rows of the text, ragged as they stand, each numbered by the line on which it starts.
   *
   * @param guarded whether apostrophes before formulas are no part of the cells
   */
  static List<Row> of(String text, DelimiterTrial trial, boolean guarded) throws IOException {
    boolean quoting = trial.quotes().isQuoting();
    String parsed = quoting ? withStraysQuoted(text, trial.strays()) : text;
    List<Row> rows = new ArrayList<>(trial.rows());
    try (CSVParser parser =
        CSVParser.builder()
            .setReader(new StringReader(parsed))
            .setFormat(format(trial.delimiter(), quoting))
            .get()) {
      Iterator<CSVRecord> records = parser.iterator();
      int line = 1;
      while (records.hasNext()) {
        rows.add(row(line, records.next(), guarded));
        line = (int) parser.getCurrentLineNumber() + 1;
      }
    } catch (UncheckedIOException e) {
      // The parser's iterator cannot declare what its reader throws.
      throw e.getCause();
    }
    return rows;
  }

  private static CSVFormat format(char delimiter, boolean quoting) {
    // Never CSVFormat.TDF: it trims the cells.
    return CSVFormat.Builder.create()
        .setDelimiter(delimiter)
        .setQuote(quoting ? '"' : null)
        .setIgnoreEmptyLines(false)
        .setTrailingData(true)
        .setLenientEof(true)
        .get();
  }

  private static Row row(int line, CSVRecord csv, boolean guarded) {
    if (csv.size() == 1 && csv.get(0).isEmpty()) {
      return Row.of(line, List.of());
    }
    List<Cell> cells = new ArrayList<>(csv.size());
    for (String text : csv) {
      cells.add(Cell.of(guarded ? FormulaGuard.strip(text) : text));
    }
    return Row.of(line, cells);
  }

  /** Puts the fields whose first quote is a plain character into quotes of their own. */
  private static String withStraysQuoted(String text, List<int[]> strays) {
    if (strays.isEmpty()) {
      return text;
    }
    StringBuilder quoted = new StringBuilder(text.length() + 4 * strays.size());
    int done = 0;
    for (int[] stray : strays) {
      quoted.append(text, done, stray[0]).append('"');
      quoted.append(text.substring(stray[0], stray[1]).replace("\"", "\"\"")).append('"');
      done = stray[1];
    }
    return quoted.append(text, done, text.length()).toString();
  }
}
