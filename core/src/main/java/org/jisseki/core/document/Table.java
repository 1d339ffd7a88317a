package org.jisseki.core.document;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A table: typed columns, rows in groups, and what they may be filtered by.
 *
 * @param id its id, unique in the document
 * @param caption what it shows, in one line
 * @param columns its columns from left to right
 * @param groups its rows, group by group; a table without groups has one without a path
 * @param facets what its rows may be filtered by; empty for nothing
 */
public record Table(
    String id, String caption, List<Column> columns, List<RowGroup> groups, List<Facet> facets)
    implements Block {

  /** Copies the lists and checks that each row has a cell for each column. */
  public Table {
    columns = ImmutableList.copyOf(columns);
    groups = ImmutableList.copyOf(groups);
    facets = ImmutableList.copyOf(facets);
    for (RowGroup group : groups) {
      for (TableRow row : group.rows()) {
        if (row.cells().size() != columns.size()) {
          throw new IllegalArgumentException(
              "A row has a cell for each of the "
                  + columns.size()
                  + " columns, but row "
                  + row.id()
                  + " has "
                  + row.cells().size());
        }
      }
    }
  }

  /** A table without groups and filters. */
  public static Table of(String id, String caption, List<Column> columns, List<TableRow> rows) {
    return new Table(id, caption, columns, List.of(new RowGroup(List.of(), rows)), List.of());
  }

  /** The number of rows of all groups. */
  public int size() {
    int size = 0;
    for (RowGroup group : groups) {
      size += group.rows().size();
    }
    return size;
  }

  /** The place of a column, from 0; -1 where there is no such column. */
  public int indexOf(String columnId) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).id().equals(columnId)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public void accept(Visitor visitor) {
    visitor.table(this);
  }
}
