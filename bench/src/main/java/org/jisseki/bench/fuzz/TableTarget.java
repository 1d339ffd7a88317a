package org.jisseki.bench.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.grid.GridSource;
import org.jisseki.core.grid.Row;
import org.jisseki.core.grid.Sheet;

/** Grid to documents, past the readers of files: a row a line, cells between tabs. */
public final class TableTarget {
  private TableTarget() {}

  /** Reads, compares, checks and renders the grid; nothing may be thrown. */
  public static void fuzzerTestOneInput(byte[] data) {
    List<Row> rows = new ArrayList<>();
    for (String line : new String(data, StandardCharsets.UTF_8).split("\n", -1)) {
      List<Cell> cells = new ArrayList<>();
      for (String text : line.split("\t", -1)) {
        cells.add(Cell.of(text));
      }
      rows.add(Row.of(rows.size() + 1, cells));
    }
    Street.walk(new Grid(GridSource.inMemory("fuzz"), List.of(Sheet.ofText(rows))));
  }
}
