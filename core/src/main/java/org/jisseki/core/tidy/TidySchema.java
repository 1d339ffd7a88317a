package org.jisseki.core.tidy;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.jisseki.core.finding.Message;

/**
 * What a tidy table holds: the same columns for every input.
 *
 * @param name its name in every language, such as {@code measurements}
 * @param title its heading for people
 * @param description what one row is
 * @param columns its columns from left to right
 * @param primaryKey the columns that tell any two rows apart, also those of several inputs
 * @param references what its rows name in other tables
 */
public record TidySchema(
    String name,
    Message title,
    Message description,
    List<TidyColumn> columns,
    List<String> primaryKey,
    List<TidyReference> references)
    implements Serializable {

  /** Copies the lists and checks that keys name columns. */
  public TidySchema {
    columns = ImmutableList.copyOf(columns);
    primaryKey = ImmutableList.copyOf(primaryKey);
    references = ImmutableList.copyOf(references);
    List<String> names = columns.stream().map(TidyColumn::name).toList();
    if (!names.containsAll(primaryKey)) {
      throw new IllegalArgumentException(
          "A key consists of columns of %s %s, but got %s".formatted(name, names, primaryKey));
    }
  }

  /** The place of a column, from 0; -1 where there is no such column. */
  public int indexOf(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return i;
      }
    }
    return -1;
  }
}
