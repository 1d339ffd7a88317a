package org.jisseki.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jisseki.core.tidy.TidyColumn;
import org.jisseki.core.tidy.TidyData;
import org.jisseki.core.tidy.TidyTable;
import org.jisseki.core.tidy.TidyValue;

/**
 * Writes tidy tables as JSON Lines: an object a row, its first member the name of the table.
 *
 * <p>Every column is a member, in the order of the schema; no value is {@code null}, several texts
 * are an array. The shape is the schema {@code rows} of {@link JsonSchemas}. Immutable and
 * thread-safe.
 */
public final class TidyLines {

  /** A writer of lines. */
  public TidyLines() {}

  /**
   * Writes the rows of all tables in UTF-8; the stream is flushed and stays open.
   *
   * @throws IOException where the stream does not take it
   */
  public void write(TidyData data, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    for (TidyTable table : data.tables()) {
      write(table, writer);
    }
    writer.flush();
  }

  private static void write(TidyTable table, Writer out) throws IOException {
    ExactJson json = ExactJson.compact(out);
    List<TidyColumn> columns = table.schema().columns();
    for (List<TidyValue> row : table.rows()) {
      json.beginObject();
      json.field("table", table.name());
      for (int i = 0; i < columns.size(); i++) {
        write(json, columns.get(i).name(), row.get(i));
      }
      json.endObject();
      json.lineEnd();
    }
    json.finish();
  }

  private static void write(ExactJson json, String name, TidyValue value) throws IOException {
    value.accept(new Member(json, name)).write();
  }

  /** What is still to be written: a visitor's methods cannot throw. */
  @FunctionalInterface
  private interface Pending {
    void write() throws IOException;
  }

  /** A value as a member of an object. */
  private record Member(ExactJson json, String name) implements TidyValue.Visitor<Pending> {
    @Override
    public Pending none() {
      return () -> json.nullField(name);
    }

    @Override
    public Pending text(String text) {
      return () -> json.field(name, text);
    }

    @Override
    public Pending texts(List<String> texts) {
      return () -> json.texts(name, texts);
    }

    @Override
    public Pending number(BigDecimal number) {
      return () -> json.field(name, number);
    }

    @Override
    public Pending truth(boolean truth) {
      return () -> json.field(name, truth);
    }
  }
}
