package org.jisseki.xlsx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.UnreadableInputException;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.CellContent;
import org.jisseki.core.grid.MergedRange;
import org.jisseki.core.grid.Row;
import org.jisseki.core.grid.Sheet;

/** Builds a sheet row by row, within the budget, and notes what it hides. */
final class SheetBuilder {

  private static final int MAX_MERGES = 100_000;

  /** As many as a sheet has columns. */
  private static final int MAX_COLUMN_RANGES = 16_384;

  private final int number;
  private final String name;
  private final Budget budget;
  private final SheetFindings findings;
  private final List<Row> rows = new ArrayList<>();
  private final List<MergedRange> merges = new ArrayList<>();
  private final List<int[]> hiddenColumns = new ArrayList<>();
  private Cell[] cells = new Cell[64];
  private int row;
  private int width;
  private boolean rowHidden;
  private boolean disordered;

  SheetBuilder(int number, String name, Budget budget, SheetFindings findings) {
    this.number = number;
    this.name = name;
    this.budget = budget;
    this.findings = findings;
  }

  int row() {
    return row;
  }

  void startRow(int rowNumber, boolean hidden) {
    disordered |= rowNumber <= row;
    row = rowNumber;
    rowHidden = hidden;
    Arrays.fill(cells, 0, width, Cell.EMPTY);
    width = 0;
  }

  /** Sets a cell of the row; an empty one leaves no trace at the end of the row. */
  void cell(int column, Cell cell) throws UnreadableInputException {
    if (isNothing(cell)) {
      return;
    }
    budget.checkColumn(column, name, row);
    reserve(column);
    if (column <= width && !isNothing(cells[column - 1])) {
      findings.cell(FindingCode.CELL_TWICE, row, column, cell.text());
      return;
    }
    cells[column - 1] = cell;
    width = Math.max(width, column);
  }

  /** Whether a cell shows nothing and holds no number either. */
  private static boolean isNothing(Cell cell) {
    return cell.text().isEmpty() && !(cell.content() instanceof CellContent.Numeric);
  }

  private void reserve(int column) {
    int old = cells.length;
    if (column > old) {
      cells = Arrays.copyOf(cells, Math.max(column, old * 2));
    }
    for (int i = width; i < column; i++) {
      cells[i] = Cell.EMPTY;
    }
  }

  void endRow() throws UnreadableInputException {
    if (width == 0) {
      return;
    }
    budget.takeRow(width);
    Row read = new Row(row, rowHidden, Arrays.asList(cells).subList(0, width));
    rows.add(read);
    if (rowHidden && !read.isBlank()) {
      findings.row(FindingCode.HIDDEN_ROWS, row);
    }
  }

  /** Notes that the columns from the first to the last are hidden. */
  void hideColumns(int first, int last) {
    if (hiddenColumns.size() < MAX_COLUMN_RANGES) {
      hiddenColumns.add(new int[] {first, last});
    }
  }

  /** Adds a merged range; one that is turned round, too many or overlapping is refused. */
  void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    if (firstRow < 1 || firstColumn < 1 || lastRow < firstRow || lastColumn < firstColumn) {
      findings.sheet(FindingCode.MERGE_REFUSED, firstRow + ":" + lastRow);
    } else if (merges.size() >= MAX_MERGES) {
      findings.cell(FindingCode.MERGE_REFUSED, firstRow, firstColumn, "");
    } else if (firstRow != lastRow || firstColumn != lastColumn) {
      merges.add(new MergedRange(firstRow, firstColumn, lastRow, lastColumn));
    }
  }

  Sheet build(boolean hidden) throws UnreadableInputException {
    List<Row> ordered = disordered ? DisorderedRows.sort(rows, findings) : rows;
    List<MergedRange> kept = MergedCells.check(merges, ordered, findings);
    Sheet sheet = new Sheet(number, name, hidden, ordered, kept, Set.of());
    Set<Integer> columns = hiddenColumns(sheet);
    if (hidden && !ordered.isEmpty()) {
      findings.sheet(FindingCode.HIDDEN_SHEET, name);
    }
    return columns.isEmpty() ? sheet : new Sheet(number, name, hidden, ordered, kept, columns);
  }

  private Set<Integer> hiddenColumns(Sheet sheet) {
    int widest = sheet.width();
    Set<Integer> columns = new TreeSet<>();
    for (int[] range : hiddenColumns) {
      for (int column = Math.max(1, range[0]); column <= Math.min(widest, range[1]); column++) {
        columns.add(column);
      }
    }
    for (int column : columns) {
      sheet.rows().stream()
          .filter(shown -> !shown.cell(column).isBlank())
          .findFirst()
          .ifPresent(first -> findings.column(FindingCode.HIDDEN_COLUMNS, first.number(), column));
    }
    return columns;
  }
}
