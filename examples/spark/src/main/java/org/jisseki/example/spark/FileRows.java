package org.jisseki.example.spark;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/**
 * What one file came to.
 *
 * @param rows its rows, by the name of their table
 */
record FileRows(Map<String, List<Row>> rows) implements Serializable {

  /** The rows of a table. */
  List<Row> of(String table) {
    return rows.getOrDefault(table, List.of());
  }
}
