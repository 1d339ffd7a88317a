package org.jisseki.report;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

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
}
