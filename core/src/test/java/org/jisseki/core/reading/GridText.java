package org.jisseki.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.grid.GridSource;
import org.jisseki.core.grid.MergedRange;
import org.jisseki.core.grid.Row;
import org.jisseki.core.grid.Sheet;

/**
 * Grids written as text, for tests.
 *
 * <p>A line that starts with {@code |} is a row, its cells between bars, spaces around them dropped
 * and {@code \n} for a line break. Other lines are {@code sheet NAME}, {@code hidden sheet NAME},
 * {@code merge A1:B2}, {@code hide row 3}, {@code hide column 2} and {@code file NAME}.
 */
public final class GridText {

  private final List<Sheet> sheets = new ArrayList<>();
  private List<Row> rows = new ArrayList<>();
  private List<MergedRange> merges = new ArrayList<>();
  private Set<Integer> hiddenRows = new TreeSet<>();
  private Set<Integer> hiddenColumns = new TreeSet<>();
  private String sheetName = "";
  private boolean hidden;
  private boolean begun;
  private String fileName = "";

  private GridText() {}

  /** The grid that the text writes. */
  public static Grid of(String text) {
    GridText grid = new GridText();
    text.lines().forEach(grid::read);
    grid.endSheet();
    return new Grid(GridSource.inMemory(grid.fileName), grid.sheets);
  }

  /** A grid of one sheet with rows of tab-separated cells. */
  public static Grid ofTabs(List<String> lines) {
    List<Row> rows = new ArrayList<>();
    for (String line : lines) {
      List<Cell> cells = new ArrayList<>();
      for (String cell : line.split("\t", -1)) {
        cells.add(Cell.of(cell));
      }
      rows.add(Row.of(rows.size() + 1, cells));
    }
    return new Grid(GridSource.inMemory(""), List.of(Sheet.ofText(rows)));
  }

  private void read(String line) {
    if (line.startsWith("|")) {
      begun = true;
      rows.add(Row.of(rows.size() + 1, cells(line)));
    } else if (line.startsWith("sheet ") || line.startsWith("hidden sheet ")) {
      endSheet();
      hidden = line.startsWith("hidden");
      sheetName = line.substring(line.indexOf("sheet ") + 6);
      begun = true;
    } else if (line.startsWith("merge ")) {
      String[] ends = line.substring(6).split(":", -1);
      merges.add(new MergedRange(row(ends[0]), column(ends[0]), row(ends[1]), column(ends[1])));
    } else if (line.startsWith("hide row ")) {
      hiddenRows.add(Integer.valueOf(line.substring(9)));
    } else if (line.startsWith("hide column ")) {
      hiddenColumns.add(Integer.valueOf(line.substring(12)));
    } else if (line.startsWith("file ")) {
      fileName = line.substring(5);
    } else if (!line.isBlank()) {
      throw new IllegalArgumentException("No line of a grid: " + line);
    }
  }

  private static List<Cell> cells(String line) {
    List<Cell> cells = new ArrayList<>();
    if (line.length() > 1) {
      for (String cell : line.substring(1).split("\\|", -1)) {
        cells.add(Cell.of(trim(cell).replace("\\n", "\n")));
      }
    }
    return cells;
  }

  private static String trim(String cell) {
    return cell.replaceAll("^ +| +$", "");
  }

  private static int row(String cell) {
    return Integer.parseInt(cell.replaceAll("[A-Z]", ""));
  }

  private static int column(String cell) {
    int column = 0;
    for (char c : cell.replaceAll("[0-9]", "").toCharArray()) {
      column = column * 26 + c - 'A' + 1;
    }
    return column;
  }

  private void endSheet() {
    if (!begun) {
      return;
    }
    List<Row> marked = new ArrayList<>();
    for (Row row : rows) {
      marked.add(new Row(row.number(), hiddenRows.contains(row.number()), row.cells()));
    }
    sheets.add(new Sheet(sheets.size() + 1, sheetName, hidden, marked, merges, hiddenColumns));
    rows = new ArrayList<>();
    merges = new ArrayList<>();
    hiddenRows = new TreeSet<>();
    hiddenColumns = new TreeSet<>();
    begun = false;
  }
}
