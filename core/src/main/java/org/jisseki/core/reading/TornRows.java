package org.jisseki.core.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Place;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.Row;
import org.jisseki.core.grid.Sheet;

/**
 * Mends rows that a line break inside a cell tore in two, where no quotes hold the cell together.
 *
 * <p>Text pasted from a word processor has such rows. They are joined only where that explains each
 * row that is too short, and where the cells then stand among their like.
 */
final class TornRows {

  private static final double CLEARLY = 0.8;

  private final int sheet;
  private final List<Row> rows;
  private final RowWidths widths;
  private final List<Finding> findings = new ArrayList<>();

  TornRows(Sheet sheet, RowWidths widths) {
    this.sheet = sheet.number();
    this.rows = sheet.rows();
    this.widths = widths;
  }

  /** The rows, mended; the same where nothing is torn, or where not all of it can be explained. */
  List<Row> mended() {
    List<Row> whole = new ArrayList<>(rows.size());
    int i = 0;
    while (i < rows.size()) {
      Row row = rows.get(i);
      if (row.width() < 2 || row.width() >= widths.usual()) {
        whole.add(row);
        i++;
        continue;
      }
      int end = endOf(i);
      if (end < 0) {
        findings.clear();
        return rows;
      }
      whole.add(join(i, end));
      i = end + 1;
    }
    return whole;
  }

  /** What was joined. */
  List<Finding> findings() {
    return findings;
  }

  /** The index of the row that ends the one that begins at an index; -1 for none. */
  private int endOf(int first) {
    int end = first + 1;
    while (end < rows.size() && isLine(rows.get(end))) {
      end++;
    }
    if (end >= rows.size()) {
      return -1;
    }
    Row begun = rows.get(first);
    Row rest = rows.get(end);
    boolean fits = rest.width() > 1 && begun.width() + rest.width() - 1 == widths.usual();
    boolean torn = fits && !isBlankAt(begun, begun.width()) && !isBlankAt(rest, 1);
    return torn
            && standsFarther(rest.cells().subList(1, rest.width()), begun.width() + 1)
            && widths.strangers(joined(first, end).cells()) == 0
        ? end
        : -1;
  }

  /** Whether the cells behind the break are at home farther to the right than they stand. */
  private boolean standsFarther(List<Cell> cells, int column) {
    return widths.oddity(cells, column) < CLEARLY * widths.oddity(cells, 2);
  }

  private static boolean isLine(Row row) {
    return row.width() == 1 && !isBlankAt(row, 1);
  }

  private static boolean isBlankAt(Row row, int column) {
    return row.cell(column).text().isBlank();
  }

  private Row join(int first, int end) {
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("first", Integer.toString(rows.get(first).number()));
    lines.put("last", Integer.toString(rows.get(end).number()));
    Place place = Place.ofRow(sheet, rows.get(first).number());
    findings.add(Finding.of(FindingCode.LINES_JOINED, place, "", lines));
    return joined(first, end);
  }

  private Row joined(int first, int end) {
    Row begun = rows.get(first);
    List<Cell> cells = new ArrayList<>();
    for (int i = first; i <= end; i++) {
      cells.addAll(rows.get(i).cells());
    }
    int torn = begun.width() - 1;
    return Row.of(begun.number(), RowWidths.joined(cells, torn, torn + end - first + 1, "\n"));
  }
}
