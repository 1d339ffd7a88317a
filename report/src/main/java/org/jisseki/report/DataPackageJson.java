package org.jisseki.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jisseki.core.finding.Language;
import org.jisseki.core.finding.Message;
import org.jisseki.core.tidy.TidyColumn;
import org.jisseki.core.tidy.TidyData;
import org.jisseki.core.tidy.TidyReference;
import org.jisseki.core.tidy.TidySchema;
import org.jisseki.core.tidy.TidyTable;
import org.jisseki.core.tidy.TidyType;

/**
 * Writes {@code datapackage.json}, the description of tidy tables that stand beside it as CSV files
 * made for people.
 *
 * <p>After Data Package v2 (datapackage.org): one resource a table, each with its Table Schema and
 * Table Dialect. Titles and descriptions come in the language asked for, and under {@code titles}
 * and {@code descriptions} in both. No license is named: that is for the publisher to add.
 * Immutable and thread-safe.
 */
public final class DataPackageJson {

  private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

  private final Language language;

  /** A writer whose titles are in a language. */
  public DataPackageJson(Language language) {
    this.language = language;
  }

  /**
   * Writes the description in UTF-8; the stream is flushed and stays open.
   *
   * @throws IOException where the stream does not take it
   */
  public void write(TidyData data, OutputStream out) throws IOException {
    try (ExactJson json = ExactJson.indented(out)) {
      json.beginObject();
      json.field("$schema", PROFILES + "datapackage.json");
      if (!data.title().isEmpty()) {
        json.field("title", data.title());
      }
      json.field("id", data.id());
      json.beginArray("sources");
      json.beginObject();
      json.field("title", data.source().name());
      if (!data.source().sha256().isEmpty()) {
        json.field("sha256", data.source().sha256());
      }
      json.endObject();
      json.endArray();
      json.array("resources", data.tables(), table -> writeResource(json, table));
      json.endObject();
    }
  }

  private void writeResource(ExactJson json, TidyTable table) throws IOException {
    TidySchema schema = table.schema();
    json.beginObject();
    json.field("name", schema.name());
    json.field("type", "table");
    json.field("path", schema.name() + ".csv");
    writeWords(json, schema.title(), schema.description());
    json.field("format", "csv");
    json.field("mediatype", "text/csv");
    json.field("encoding", "utf-8");
    writeDialect(json);
    writeSchema(json, schema);
    json.endObject();
  }

  private static void writeDialect(ExactJson json) throws IOException {
    json.beginObject("dialect");
    json.field("$schema", PROFILES + "tabledialect.json");
    json.field("header", true);
    json.field("delimiter", ",");
    json.field("lineTerminator", "\r\n");
    json.field("quoteChar", "\"");
    json.field("doubleQuote", true);
    // Not of the standard: an apostrophe before = + - @ keeps spreadsheets from calculating.
    json.field("formulaGuard", "'");
    json.endObject();
  }

  private void writeSchema(ExactJson json, TidySchema schema) throws IOException {
    json.beginObject("schema");
    json.field("$schema", PROFILES + "tableschema.json");
    json.array("fields", schema.columns(), column -> writeField(json, column));
    json.texts("fieldsMatch", List.of("exact"));
    json.texts("missingValues", List.of(""));
    json.texts("primaryKey", schema.primaryKey());
    if (!schema.references().isEmpty()) {
      json.array("foreignKeys", schema.references(), reference -> writeReference(json, reference));
    }
    json.endObject();
  }

  private void writeField(ExactJson json, TidyColumn column) throws IOException {
    json.beginObject();
    json.field("name", column.name());
    json.field("type", column.type().id());
    if (column.type() == TidyType.TEXTS) {
      json.field("itemType", "string");
      json.field("delimiter", "|");
    }
    writeWords(json, column.title(), column.description());
    if (column.required() || !column.values().isEmpty()) {
      writeConstraints(json, column);
    }
    json.endObject();
  }

  /** What a list may hold is no constraint of the standard and is said on its own. */
  private static void writeConstraints(ExactJson json, TidyColumn column) throws IOException {
    boolean list = column.type() == TidyType.TEXTS;
    if (list && !column.values().isEmpty()) {
      json.texts("itemValues", column.values());
    }
    if (column.required() || !list) {
      json.beginObject("constraints");
      if (column.required()) {
        json.field("required", true);
      }
      if (!list && !column.values().isEmpty()) {
        json.texts("enum", column.values());
      }
      json.endObject();
    }
  }

  private void writeWords(ExactJson json, Message title, Message description) throws IOException {
    json.field("title", title.in(language));
    json.field("description", description.in(language));
    writeBoth(json, "titles", title);
    writeBoth(json, "descriptions", description);
  }

  private static void writeBoth(ExactJson json, String name, Message message) throws IOException {
    json.beginObject(name);
    json.field("ja", message.ja());
    json.field("en", message.en());
    json.endObject();
  }

  private static void writeReference(ExactJson json, TidyReference reference) throws IOException {
    json.beginObject();
    json.texts("fields", reference.columns());
    json.beginObject("reference");
    json.field("resource", reference.table());
    json.texts("fields", reference.targets());
    json.endObject();
    json.endObject();
  }
}
