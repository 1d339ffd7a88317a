package org.jisseki.example.spark;

import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jisseki.core.tidy.TidyColumn;
import org.jisseki.core.tidy.TidySchema;
import org.jisseki.core.tidy.TidySchemas;
import org.jisseki.core.tidy.TidyTable;
import org.jisseki.core.tidy.TidyType;
import org.jisseki.core.tidy.TidyValue;
import org.jspecify.annotations.Nullable;

/**
 * A table as Parquet has it: the columns of the tidy table behind the address of the file.
 *
 * @param name its name and that of its folder
 * @param type its columns
 */
record ParquetTable(String name, StructType type) implements Serializable {

  /** The table of the files themselves: where each stood, what became of it, and why. */
  static final String FILES = "files";

  /** Numbers are exact: 28 digits before the point, 10 behind it. */
  private static final DecimalType DECIMAL = DataTypes.createDecimalType(38, 10);

  private static final StructField FILE = field("file", DataTypes.StringType);

  /** All tables of the job. */
  static List<ParquetTable> all() {
    List<ParquetTable> all = new ArrayList<>();
    TidySchemas.all().forEach(schema -> all.add(of(schema)));
    all.add(
        new ParquetTable(
            FILES,
            new StructType(
                new StructField[] {
                  FILE,
                  field("outcome", DataTypes.StringType),
                  field("reason", DataTypes.StringType)
                })));
    return all;
  }

  /** The table of a schema. */
  static ParquetTable of(TidySchema schema) {
    List<StructField> fields = new ArrayList<>();
    fields.add(FILE);
    for (TidyColumn column : schema.columns()) {
      fields.add(field(column.name(), type(column.type())));
    }
    return new ParquetTable(schema.name(), new StructType(fields.toArray(StructField[]::new)));
  }

  private static StructField field(String name, DataType type) {
    return DataTypes.createStructField(name, type, true);
  }

  private static DataType type(TidyType type) {
    return switch (type) {
      case TEXT -> DataTypes.StringType;
      case INTEGER -> DataTypes.LongType;
      case NUMBER -> DECIMAL;
      case TRUTH -> DataTypes.BooleanType;
      case TEXTS -> DataTypes.createArrayType(DataTypes.StringType);
    };
  }

  /**
   * The rows of a file's table.
   *
   * @throws IOException if a number has more digits than a column holds
   */
  List<Row> rows(String path, TidyTable table) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (List<TidyValue> values : table.rows()) {
      @Nullable Object[] cells = new @Nullable Object[values.size() + 1];
      cells[0] = path;
      for (int i = 0; i < values.size(); i++) {
        cells[i + 1] = cell(values.get(i), type.fields()[i + 1]);
      }
      rows.add(RowFactory.create(cells));
    }
    return rows;
  }

  private static @Nullable Object cell(TidyValue value, StructField field) throws IOException {
    if (value instanceof TidyValue.Decimal decimal) {
      return number(decimal.number(), field);
    }
    if (value instanceof TidyValue.Text text) {
      return text.text();
    }
    if (value instanceof TidyValue.Texts texts) {
      return texts.texts().toArray();
    }
    return value instanceof TidyValue.Truth truth ? truth.truth() : null;
  }

  private static Object number(BigDecimal number, StructField field) throws IOException {
    if (field.dataType().equals(DataTypes.LongType)) {
      return number.longValueExact();
    }
    if (number.scale() > DECIMAL.scale()
        || number.precision() - number.scale() > DECIMAL.precision() - DECIMAL.scale()) {
      throw new IOException(
          "%s has the number %s, but the column takes %s"
              .formatted(field.name(), number.toPlainString(), DECIMAL.sql()));
    }
    return number;
  }
}
