package org.jisseki.core.grid;

import java.io.Serializable;

/**
 * A file of a grid that was put together from several.
 *
 * @param source where its sheets came from
 * @param firstSheet the number of its first sheet in the grid, from 1
 * @param lastSheet the number of its last sheet in the grid
 */
public record SourceFile(GridSource source, int firstSheet, int lastSheet) implements Serializable {

  /** Whether a sheet of the grid, by its number, came from this file. */
  public boolean holds(int sheet) {
    return firstSheet <= sheet && sheet <= lastSheet;
  }
}
