package org.jisseki.core.grid;

import java.io.Serializable;

/**
 * A merged range of a sheet: one cell shown over several.
 *
 * @param firstRow the first row, from 1
 * @param firstColumn the first column, from 1
 * @param lastRow the last row, not before the first
 * @param lastColumn the last column, not before the first
 */
public record MergedRange(int firstRow, int firstColumn, int lastRow, int lastColumn)
    implements Serializable {

  /** Checks that the range is not turned round. */
  public MergedRange {
    if (firstRow < 1 || firstColumn < 1 || lastRow < firstRow || lastColumn < firstColumn) {
      throw new IllegalArgumentException(
          "A merged range runs forward from row and column 1 on, but got %d,%d to %d,%d"
              .formatted(firstRow, firstColumn, lastRow, lastColumn));
    }
  }

  /** Whether the range covers the cell. */
  public boolean contains(int row, int column) {
    return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
  }
}
