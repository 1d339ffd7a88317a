package org.jisseki.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Serializable;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.tidy.TidyColumn;
import org.jisseki.core.tidy.TidyTable;
import org.jisseki.core.tidy.TidyValue;

/**
 * Writes tidy tables as CSV in UTF-8: the names of the columns, then a record a row.
 *
 * <p>Numbers are plain decimals, no value is an empty field, several texts are joined by {@code |}.
 * For people there is a byte order mark, lines end by CR LF, texts that would be taken for formulas
 * are guarded by an apostrophe and control characters are shown by their pictures; for programs
 * every text stands as it is and lines end by LF. {@link TidyCsvReader} reads both. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * TidyCsvWriter.forPeople().write(data.table("measurements"), out);
 * }</pre>
 */
public final class TidyCsvWriter implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final TidyCsvWriter FOR_PEOPLE =
      new TidyCsvWriter(TextTableWriter.csvForPeople(), true);
  private static final TidyCsvWriter FOR_PROGRAMS =
      new TidyCsvWriter(TextTableWriter.csvForPrograms(), false);

  private final TextTableWriter texts;
  private final boolean forPeople;

  private TidyCsvWriter(TextTableWriter texts, boolean forPeople) {
    this.texts = texts;
    this.forPeople = forPeople;
  }

  /** The writer of files that people open in a spreadsheet program. */
  public static TidyCsvWriter forPeople() {
    return FOR_PEOPLE;
  }

  /** The writer of streams that programs read. */
  public static TidyCsvWriter forPrograms() {
    return FOR_PROGRAMS;
  }

  /**
   * Writes a table; the stream is flushed and stays open.
   *
   * @throws IOException if {@code out} refuses
   */
  public void write(TidyTable table, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    List<List<String>> records = new ArrayList<>(table.rows().size() + 1);
    records.add(table.schema().columns().stream().map(TidyColumn::name).toList());
    for (List<TidyValue> row : table.rows()) {
      records.add(row.stream().map(this::field).toList());
    }
    texts.write(records, writer);
    writer.flush();
  }

  private String field(TidyValue value) {
    String field = value.accept(TidyField.WRITER);
    return forPeople ? ControlPictures.show(field) : field;
  }
}
