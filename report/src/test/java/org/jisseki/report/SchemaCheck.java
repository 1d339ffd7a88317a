package org.jisseki.report;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Validates JSON against the schemas that the module prints. */
final class SchemaCheck {

  private SchemaCheck() {}

  /** What is wrong with the document, in words; empty where it is valid. */
  static List<String> errors(String name, String json) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchemas.text(name).orElseThrow(), InputFormat.JSON);
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  /** What is wrong with a log of SARIF 2.1.0, by the schema that OASIS published. */
  static List<String> errorsOfSarif(String json) throws IOException {
    try (InputStream schema =
        Objects.requireNonNull(
            SchemaCheck.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON)
          .validate(json, InputFormat.JSON)
          .stream()
          .map(Object::toString)
          .toList();
    }
  }
}
