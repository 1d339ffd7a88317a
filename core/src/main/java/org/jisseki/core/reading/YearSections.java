package org.jisseki.core.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.CellAddress;
import org.jisseki.core.grid.Row;
import org.jisseki.core.grid.Sheet;

/**
 * Gives the rows of a table the year that a line over them says, ［令和6年度］, ［令和5年度］, as if a column
 * held it: one header, and the same programs once for each year.
 */
final class YearSections {

  /** The header word of the column; the vocabulary knows it. */
  private static final String HEADER = "年度";

  private final LineReader lines;

  YearSections(LineReader lines) {
    this.lines = lines;
  }

  /** The sheet with such a column; the sheet itself where no table has such lines. */
  SheetView spread(SheetView sheet, List<HeaderBlock> blocks) {
    int[] years = new int[sheet.size()];
    Arrays.fill(years, -1);
    boolean found = false;
    for (int b = 0; b < blocks.size(); b++) {
      int from = blocks.get(b).last() + 1;
      int to = b + 1 < blocks.size() ? blocks.get(b + 1).first() : sheet.size();
      if (isCut(sheet, from, to)) {
        fill(sheet, from, to, years);
        found = true;
      }
    }
    return found ? withYears(sheet, blocks, years) : sheet;
  }

  /** Whether lines of different years cut the rows of a table, the first right below its header. */
  private boolean isCut(SheetView sheet, int from, int to) {
    if (from >= to || !isYear(sheet, from)) {
      return false;
    }
    Set<String> different = new HashSet<>();
    for (int i = from; i < to; i++) {
      if (isYear(sheet, i)) {
        different.add(FoldedText.of(sheet.text(i, sheet.filled(i)[0])));
      }
    }
    return different.size() > 1;
  }

  private boolean isYear(SheetView sheet, int index) {
    int[] filled = sheet.filled(index);
    return filled.length == 1 && lines.isYear(sheet.text(index, filled[0]));
  }

  /** Notes for each row the row that says its year. */
  private void fill(SheetView sheet, int from, int to, int[] years) {
    int year = from;
    for (int i = from; i < to; i++) {
      year = isYear(sheet, i) ? i : year;
      years[i] = year;
    }
  }

  private static SheetView withYears(SheetView sheet, List<HeaderBlock> blocks, int[] years) {
    int column = sheet.sheet().width() + 1;
    Set<Integer> headers = new HashSet<>();
    blocks.forEach(block -> headers.add(block.last()));
    Map<Integer, CellAddress> origins = new LinkedHashMap<>();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < sheet.size(); i++) {
      Row row = sheet.row(i);
      if (years[i] >= 0 && years[i] != i && sheet.filled(i).length > 1) {
        int at = sheet.filled(years[i])[0];
        origins.put(SheetView.key(i, column), sheet.address(years[i], at));
        row = longer(row, column, sheet.cell(years[i], at));
      } else if (years[i] == i) {
        row = new Row(row.number(), row.hidden(), List.of());
      } else if (headers.contains(i) && i + 1 < years.length && years[i + 1] >= 0) {
        row = longer(row, column, Cell.of(HEADER));
      }
      rows.add(row);
    }
    Sheet whole = sheet.sheet();
    return new SheetView(
        new Sheet(
            whole.number(),
            whole.name(),
            whole.hidden(),
            rows,
            whole.merges(),
            whole.hiddenColumns()),
        origins,
        Set.of());
  }

  private static Row longer(Row row, int column, Cell last) {
    List<Cell> cells = new ArrayList<>(row.cells());
    while (cells.size() < column - 1) {
      cells.add(Cell.EMPTY);
    }
    cells.add(last);
    return new Row(row.number(), row.hidden(), cells);
  }
}
