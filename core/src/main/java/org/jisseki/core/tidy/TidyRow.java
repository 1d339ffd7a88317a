package org.jisseki.core.tidy;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** A row while it is filled: values by the names of their columns, in any order. */
final class TidyRow {

  private final TidySchema schema;
  private final TidyValue[] values;

  TidyRow(TidySchema schema) {
    this.schema = schema;
    this.values = new TidyValue[schema.columns().size()];
    Arrays.fill(values, TidyValue.NONE);
  }

  TidyRow set(String column, TidyValue value) {
    int index = schema.indexOf(column);
    if (index < 0) {
      throw new IllegalArgumentException(schema.name() + " has no column " + column);
    }
    values[index] = value;
    return this;
  }

  TidyRow set(String column, String text) {
    return set(column, TidyValue.of(text));
  }

  TidyRow set(String column, List<String> texts) {
    return set(column, TidyValue.of(texts));
  }

  TidyRow set(String column, BigDecimal number) {
    return set(column, TidyValue.of(number));
  }

  TidyRow set(String column, int number) {
    return set(column, TidyValue.of(number));
  }

  ImmutableList<TidyValue> values() {
    return ImmutableList.copyOf(values);
  }
}
