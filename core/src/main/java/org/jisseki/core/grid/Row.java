package org.jisseki.core.grid;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;

/**
 * One row of a sheet, ragged as it stands in the file.
 *
 * @param number the number of the row in the file, from 1; in delimited text the line on which the
 *     record starts
 * @param hidden whether the file hides the row
 * @param cells the cells from column 1 on; as many as the file gives
 */
public record Row(int number, boolean hidden, List<Cell> cells) implements Serializable {

  /** Checks the number and copies the cells. */
  public Row {
    if (number < 1) {
      throw new IllegalArgumentException("Rows count from 1, but got " + number);
    }
    cells = ImmutableList.copyOf(cells);
  }

  /** A visible row. */
  public static Row of(int number, List<Cell> cells) {
    return new Row(number, false, cells);
  }

  /** The number of cells that the file gives for this row. */
  public int width() {
    return cells.size();
  }

  /**
   * The cell of a column; {@link Cell#EMPTY} beyond the end of the row.
   *
   * @param column the column, from 1
   */
  public Cell cell(int column) {
    return column <= cells.size() ? cells.get(column - 1) : Cell.EMPTY;
  }

  /** Whether no cell of the row shows anything. */
  public boolean isBlank() {
    return cells.stream().allMatch(Cell::isBlank);
  }
}
