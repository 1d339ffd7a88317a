package org.jisseki.report;

import java.io.Serializable;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.grid.Row;
import org.jisseki.core.grid.Sheet;

/**
 * How the cells of a delimited text stand in its lines, as far as that is known.
 *
 * @param delimiter the character between the cells
 * @param quoted how many cells stand in quotes; -1 where that is not known
 */
public record TextForm(char delimiter, int quoted) implements Serializable {

  /** Nothing is known but the line on which each record starts. */
  public static final TextForm UNKNOWN = new TextForm('\t', -1);

  /** Which cells of a text stand in quotes. */
  enum Quoting {
    /** None. */
    NONE,
    /** Those that have to: that hold the delimiter, a quote or a line break. */
    NEEDED,
    /** All. */
    ALL,
    /** Some, and which ones the grid does not show. */
    UNKNOWN
  }

  /** Which cells stand in quotes, told by how many do. */
  Quoting quoting(Grid grid) {
    if (quoted <= 0) {
      return quoted == 0 ? Quoting.NONE : Quoting.UNKNOWN;
    }
    int all = 0;
    int needed = 0;
    for (Sheet sheet : grid.sheets()) {
      for (Row row : sheet.rows()) {
        all += row.width();
        needed += (int) row.cells().stream().filter(this::needsQuotes).count();
      }
    }
    return quoted == needed ? Quoting.NEEDED : quoted == all ? Quoting.ALL : Quoting.UNKNOWN;
  }

  /** Whether a cell cannot stand in the text without quotes. */
  boolean needsQuotes(Cell cell) {
    String text = cell.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == delimiter || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return false;
  }
}
