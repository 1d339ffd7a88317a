package org.jisseki.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jisseki.core.tidy.TidyColumn;
import org.jisseki.core.tidy.TidySchema;
import org.jisseki.core.tidy.TidyTable;
import org.jisseki.core.tidy.TidyValue;

/**
 * Reads tidy tables that {@link TidyCsvWriter} wrote, whether for people or for programs.
 *
 * <p>A byte order mark says that the file was written for people, and that the apostrophes before
 * formulas are to be taken away. Immutable and thread-safe.
 */
public final class TidyCsvReader implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final TidyCsvReader STANDARD = new TidyCsvReader();

  private static final CSVFormat FORMAT =
      CSVFormat.Builder.create().setDelimiter(',').setQuote('"').setIgnoreEmptyLines(false).get();

  private TidyCsvReader() {}

  /** The reader. */
  public static TidyCsvReader standard() {
    return STANDARD;
  }

  /**
   * Reads a table; the stream stays open.
   *
   * @param schema what the table holds
   * @throws IOException if reading fails, or the text does not hold to the schema; the message
   *     names the record, the column and what was found
   */
  public TidyTable read(TidySchema schema, InputStream in) throws IOException {
    Reader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    reader.mark(1);
    boolean guarded = reader.read() == '\uFEFF';
    if (!guarded) {
      reader.reset();
    }
    try {
      Iterator<CSVRecord> records =
          CSVParser.builder().setReader(reader).setFormat(FORMAT).get().iterator();
      checkHeader(schema, records);
      List<List<TidyValue>> rows = new ArrayList<>();
      while (records.hasNext()) {
        rows.add(row(schema, records.next(), guarded));
      }
      return new TidyTable(schema, rows);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (IllegalArgumentException e) {
      throw new IOException("No table of " + schema.name() + ": " + e.getMessage(), e);
    }
  }

  private static void checkHeader(TidySchema schema, Iterator<CSVRecord> records)
      throws IOException {
    List<String> expected = schema.columns().stream().map(TidyColumn::name).toList();
    List<String> found = records.hasNext() ? records.next().toList() : List.of();
    if (!found.equals(expected)) {
      throw new IOException(
          "No table of %s: expected the columns %s, but got %s"
              .formatted(schema.name(), expected, found));
    }
  }

  private static List<TidyValue> row(TidySchema schema, CSVRecord record, boolean guarded)
      throws IOException {
    List<TidyColumn> columns = schema.columns();
    if (record.size() != columns.size()) {
      throw new IOException(
          "Record %d of %s has %d fields, expected %d"
              .formatted(record.getRecordNumber(), schema.name(), record.size(), columns.size()));
    }
    List<TidyValue> row = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      String field = guarded ? FormulaGuard.strip(record.get(i)) : record.get(i);
      try {
        row.add(TidyField.parse(field, columns.get(i)));
      } catch (IllegalArgumentException e) {
        throw new IOException(
            "Record %d of %s has '%s' in the column %s, expected a value of the type %s"
                .formatted(
                    record.getRecordNumber(),
                    schema.name(),
                    field,
                    columns.get(i).name(),
                    columns.get(i).type().id()),
            e);
      }
    }
    return row;
  }
}
