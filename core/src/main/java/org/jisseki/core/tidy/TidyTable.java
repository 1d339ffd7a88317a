package org.jisseki.core.tidy;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;

/**
 * A tidy table: a schema and rows that hold to it.
 *
 * @param schema what the columns are
 * @param rows the rows in the order of the source, each with a value for each column
 */
public record TidyTable(TidySchema schema, List<List<TidyValue>> rows) implements Serializable {

  /** Copies the rows and checks every value against its column. */
  public TidyTable {
    ImmutableList.Builder<List<TidyValue>> copy = ImmutableList.builder();
    for (List<TidyValue> row : rows) {
      copy.add(checked(schema, row));
    }
    rows = copy.build();
  }

  private static ImmutableList<TidyValue> checked(TidySchema schema, List<TidyValue> row) {
    List<TidyColumn> columns = schema.columns();
    if (row.size() != columns.size()) {
      throw new IllegalArgumentException(
          "A row of %s has %d values, but got %s".formatted(schema.name(), columns.size(), row));
    }
    for (int i = 0; i < row.size(); i++) {
      if (!columns.get(i).takes(row.get(i))) {
        throw new IllegalArgumentException(
            "The column %s of %s takes no %s"
                .formatted(columns.get(i).name(), schema.name(), row.get(i)));
      }
    }
    return ImmutableList.copyOf(row);
  }

  /** The name of the table. */
  public String name() {
    return schema.name();
  }
}
