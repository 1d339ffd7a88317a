package org.jisseki.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.Row;

/** Puts rows that a file gives out of order, or in several pieces, in order. */
final class DisorderedRows {

  private DisorderedRows() {}

  static List<Row> sort(List<Row> rows, SheetFindings findings) {
    Map<Integer, Row> sorted = new TreeMap<>();
    for (Row row : rows) {
      sorted.merge(row.number(), row, (first, second) -> join(first, second, findings));
    }
    return List.copyOf(sorted.values());
  }

  /** The cells of both; where both give one, the first counts and the second is a finding. */
  private static Row join(Row first, Row second, SheetFindings findings) {
    List<Cell> cells = new ArrayList<>();
    for (int column = 1; column <= Math.max(first.width(), second.width()); column++) {
      Cell cell = first.cell(column);
      Cell other = second.cell(column);
      if (!cell.text().isEmpty() && !other.text().isEmpty()) {
        findings.cell(FindingCode.CELL_TWICE, first.number(), column, other.text());
      }
      cells.add(cell.text().isEmpty() ? other : cell);
    }
    return new Row(first.number(), first.hidden() || second.hidden(), cells);
  }
}
