package org.jisseki.core.document;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;

/**
 * Rows of a table that belong together.
 *
 * @param path what they belong to, the outermost first, such as the divisions; empty for a table
 *     without groups
 * @param rows the rows in order
 */
public record RowGroup(List<String> path, List<TableRow> rows) implements Serializable {

  /** Copies the lists. */
  public RowGroup {
    path = ImmutableList.copyOf(path);
    rows = ImmutableList.copyOf(rows);
  }
}
