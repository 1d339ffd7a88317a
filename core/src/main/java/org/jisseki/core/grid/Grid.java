package org.jisseki.core.grid;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;

/**
 * What a file shows, before anyone interprets it.
 *
 * @param source where the grid came from
 * @param sheets the sheets in the order of the file, at least one
 */
public record Grid(GridSource source, List<Sheet> sheets) implements Serializable {

  /** Checks that there is a sheet and copies the list. */
  public Grid {
    sheets = ImmutableList.copyOf(sheets);
    if (sheets.isEmpty()) {
      throw new IllegalArgumentException("A grid has at least one sheet");
    }
  }
}
