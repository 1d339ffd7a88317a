package org.jisseki.core.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A row of a table.
 *
 * @param id its id, unique in the document; empty where nothing leads to it
 * @param level how far it is indented, from 0
 * @param cells its cells, one for each column
 * @param tone how it is to be colored
 * @param facets the options that it belongs to, by the id of the facet, in order
 */
public record TableRow(
    String id, int level, List<TableCell> cells, Tone tone, Map<String, List<String>> facets)
    implements Serializable {

  /** Copies the collections. */
  public TableRow {
    cells = ImmutableList.copyOf(cells);
    facets = ImmutableMap.copyOf(facets);
  }

  /** A row that nothing leads to, without filters. */
  public static TableRow of(TableCell... cells) {
    return new TableRow("", 0, List.of(cells), Tone.PLAIN, Map.of());
  }
}
