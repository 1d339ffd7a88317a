package org.jisseki.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.tidy.TidyColumn;
import org.jisseki.core.tidy.TidySchema;
import org.jisseki.core.tidy.TidySchemas;

/** The JSON Schema of a line of {@link TidyLines}, made from the definitions of the tables. */
final class RowsSchema {

  private RowsSchema() {}

  /** The text of the schema. */
  static String text() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ExactJson json = ExactJson.indented(out)) {
      json.beginObject();
      json.field("$schema", "https://json-schema.org/draft/2020-12/schema");
      json.field("$id", "urn:jisseki:schema:rows:1");
      json.field("title", "One line of jisseki convert --to jsonl: a row of a tidy table");
      json.array("oneOf", TidySchemas.all(), schema -> writeTable(json, schema));
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void writeTable(ExactJson json, TidySchema schema) throws IOException {
    List<String> names = new ArrayList<>(List.of("table"));
    schema.columns().forEach(column -> names.add(column.name()));
    json.beginObject();
    json.field("type", "object");
    json.field("description", schema.description().en());
    json.beginObject("properties");
    json.beginObject("table");
    json.field("const", schema.name());
    json.endObject();
    for (TidyColumn column : schema.columns()) {
      writeColumn(json, column);
    }
    json.endObject();
    json.texts("required", names);
    json.endObject();
  }

  private static void writeColumn(ExactJson json, TidyColumn column) throws IOException {
    String type =
        switch (column.type()) {
          case TEXTS -> "array";
          case TEXT, INTEGER, NUMBER, TRUTH -> column.type().id();
        };
    json.beginObject(column.name());
    json.texts("type", column.required() ? List.of(type) : List.of(type, "null"));
    if (type.equals("array")) {
      json.beginObject("items");
      json.field("type", "string");
      json.endObject();
    }
    json.field("description", described(column));
    json.endObject();
  }

  /** The values are told and not enforced: a later version may add some. */
  private static String described(TidyColumn column) {
    String values = String.join(", ", column.values());
    return column.description().en() + (values.isEmpty() ? "" : ". Values so far: " + values);
  }
}
