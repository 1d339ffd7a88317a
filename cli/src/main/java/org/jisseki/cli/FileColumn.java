package org.jisseki.cli;

import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.finding.Message;
import org.jisseki.core.tidy.TidyColumn;
import org.jisseki.core.tidy.TidySchema;
import org.jisseki.core.tidy.TidyTable;
import org.jisseki.core.tidy.TidyType;
import org.jisseki.core.tidy.TidyValue;

/**
 * The column {@code file}, first in every table of a batch: two files with the same bytes have the
 * same {@code dataset_id} and are told apart by their names alone.
 */
final class FileColumn {

  /** The column. */
  static final TidyColumn COLUMN =
      new TidyColumn(
          "file",
          TidyType.TEXT,
          true,
          List.of(),
          new Message("ファイル", "File"),
          new Message(
              "指定したフォルダーから見たファイルの名前。区切りは /",
              "The file's name below the folders given, with slashes"));

  private FileColumn() {}

  /** The schema of a table with the column in front, also in its key. */
  static TidySchema addedTo(TidySchema schema) {
    List<TidyColumn> columns = new ArrayList<>(List.of(COLUMN));
    columns.addAll(schema.columns());
    List<String> key = new ArrayList<>(List.of(COLUMN.name()));
    key.addAll(schema.primaryKey());
    return new TidySchema(
        schema.name(), schema.title(), schema.description(), columns, key, List.of());
  }

  /** A table with the column in front. */
  static TidyTable addedTo(TidyTable table, String file) {
    TidyValue value = TidyValue.of(file);
    List<List<TidyValue>> rows = new ArrayList<>(table.rows().size());
    for (List<TidyValue> row : table.rows()) {
      List<TidyValue> longer = new ArrayList<>(row.size() + 1);
      longer.add(value);
      longer.addAll(row);
      rows.add(longer);
    }
    return new TidyTable(addedTo(table.schema()), rows);
  }
}
