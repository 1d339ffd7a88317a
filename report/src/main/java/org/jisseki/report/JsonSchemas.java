package org.jisseki.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The JSON Schemas (draft 2020-12) of what this project reads and writes as JSON. */
public final class JsonSchemas {

  private static final String ROWS = "rows";
  private static final List<String> NAMES =
      List.of("report", "findings", "reconciliation", "trend", "measure", "measure-input", ROWS);

  private JsonSchemas() {}

  /**
   * The names of the schemas: {@code report} for the report, {@code findings} for what {@code
   * check} writes, {@code reconciliation} and {@code trend} for those commands, {@code measure} for
   * an output line of {@code measure} and {@code measure-input} for an input line, {@code rows} for
   * a line of {@link TidyLines}.
   */
  public static List<String> names() {
    return NAMES;
  }

  /** The text of a schema, a JSON document that ends in a line end, or nothing for other names. */
  public static Optional<String> text(String name) {
    if (name.equals(ROWS)) {
      return Optional.of(RowsSchema.text());
    }
    return NAMES.contains(name) ? Optional.of(load(name)) : Optional.empty();
  }

  private static String load(String name) {
    String resource = name + "-1.schema.json";
    try (InputStream in = JsonSchemas.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("Missing resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
