package org.jisseki.core.tidy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/** The schemas of the tidy tables, in the order in which a data set lists its tables. */
public final class TidySchemas {

  private static final ImmutableList<TidySchema> ALL = SchemaFile.read("tidy.tsv");

  private TidySchemas() {}

  /** All schemas. */
  public static List<TidySchema> all() {
    return ALL;
  }

  /** The schema of a table, such as {@code measurements}. */
  public static Optional<TidySchema> of(String table) {
    return ALL.stream().filter(schema -> schema.name().equals(table)).findFirst();
  }

  static TidySchema known(String table) {
    return of(table).orElseThrow(() -> new IllegalStateException("No schema of " + table));
  }
}
