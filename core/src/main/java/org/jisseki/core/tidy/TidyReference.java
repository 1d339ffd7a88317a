package org.jisseki.core.tidy;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;

/**
 * Columns that name a row of another table.
 *
 * @param columns the columns, in order; where one has no value, no row is named
 * @param table the name of the other table
 * @param targets the columns of the other table that they equal, in the same order
 */
public record TidyReference(List<String> columns, String table, List<String> targets)
    implements Serializable {

  /** Copies the lists and checks that they are of one length. */
  public TidyReference {
    columns = ImmutableList.copyOf(columns);
    targets = ImmutableList.copyOf(targets);
    if (columns.size() != targets.size()) {
      throw new IllegalArgumentException(
          "As many columns refer as are referred to, but got %s and %s"
              .formatted(columns, targets));
    }
  }
}
