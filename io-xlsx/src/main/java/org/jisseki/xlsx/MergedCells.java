package org.jisseki.xlsx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.grid.MergedRange;
import org.jisseki.core.grid.Row;

/** Checks the merged ranges of a sheet against each other and against the cells they cover. */
final class MergedCells {

  private static final Comparator<MergedRange> ORDER =
      Comparator.comparingInt(MergedRange::firstRow).thenComparingInt(MergedRange::firstColumn);

  private MergedCells() {}

  /** The ranges that do not overlap, in the order of their first cells. */
  static List<MergedRange> check(List<MergedRange> merges, List<Row> rows, SheetFindings findings) {
    List<MergedRange> sorted = new ArrayList<>(merges);
    sorted.sort(ORDER);
    List<MergedRange> kept = withoutOverlaps(sorted, findings);
    NavigableMap<Integer, Row> byNumber = new TreeMap<>();
    rows.forEach(row -> byNumber.put(row.number(), row));
    int widest = rows.stream().mapToInt(Row::width).max().orElse(0);
    for (MergedRange range : kept) {
      if (range.firstColumn() <= widest) {
        byNumber
            .subMap(range.firstRow(), true, range.lastRow(), true)
            .values()
            .forEach(row -> noteCovered(range, row, findings));
      }
    }
    return kept;
  }

  /** Goes down the rows with the ranges that reach the current one, keyed by their first column. */
  private static List<MergedRange> withoutOverlaps(
      List<MergedRange> sorted, SheetFindings findings) {
    List<MergedRange> kept = new ArrayList<>();
    NavigableMap<Integer, MergedRange> open = new TreeMap<>();
    for (MergedRange range : sorted) {
      if (overlaps(open, range)) {
        findings.cell(FindingCode.MERGE_REFUSED, range.firstRow(), range.firstColumn(), "");
      } else {
        kept.add(range);
        open.put(range.firstColumn(), range);
      }
    }
    return kept;
  }

  private static boolean overlaps(NavigableMap<Integer, MergedRange> open, MergedRange range) {
    boolean overlap = false;
    var before = open.lowerEntry(range.lastColumn() + 1);
    while (before != null && !overlap) {
      MergedRange other = before.getValue();
      if (other.lastRow() < range.firstRow()) {
        open.remove(before.getKey());
      } else if (other.lastColumn() >= range.firstColumn()) {
        overlap = true;
      } else {
        break; // open ranges stand side by side: those further left end earlier
      }
      before = open.lowerEntry(before.getKey());
    }
    return overlap;
  }

  private static void noteCovered(MergedRange range, Row row, SheetFindings findings) {
    int last = Math.min(range.lastColumn(), row.width());
    for (int column = range.firstColumn(); column <= last; column++) {
      boolean shown = row.number() == range.firstRow() && column == range.firstColumn();
      if (!shown && !row.cell(column).isBlank()) {
        findings.cell(FindingCode.MERGE_COVERS_TEXT, row.number(), column, row.cell(column).text());
      }
    }
  }
}
