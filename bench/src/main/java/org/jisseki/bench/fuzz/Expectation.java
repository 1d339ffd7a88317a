package org.jisseki.bench.fuzz;

import java.io.IOException;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.grid.Limits;
import org.jisseki.core.grid.Row;
import org.jisseki.core.grid.Sheet;

/** What a target asks of what it is given. */
final class Expectation {
  private Expectation() {}

  /** A refusal says why. */
  static void message(IOException refused) {
    String message = refused.getMessage();
    hold(message != null && !message.isBlank(), "A refusal without words: " + refused);
  }

  /** A grid keeps to the limits that readers promise. */
  static void grid(Grid grid) {
    Limits limits = Limits.standard();
    long cells = 0;
    for (Sheet sheet : grid.sheets()) {
      for (Row row : sheet.rows()) {
        cells += row.width();
        hold(row.width() <= limits.maxColumns(), "A row too wide: " + row.width());
      }
    }
    hold(cells <= limits.maxCells(), "Too many cells: " + cells);
  }

  /** Something must be so. */
  static void hold(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalStateException(otherwise);
    }
  }
}
