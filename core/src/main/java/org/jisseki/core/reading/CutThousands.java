package org.jisseki.core.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Place;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.Row;

/**
 * Mends numbers that were cut in two at the comma of their thousands, where no quotes hold them
 * together: {@code 9,212食} is one cell.
 *
 * <p>They are joined only in rows of too many cells, where exactly as many commas can stand inside
 * a number as there are cells too many, and where the cells then stand among their like. Where a
 * row of that many cells holds no such comma, a further table is so wide, and nothing is joined.
 */
final class CutThousands {

  private static final int GROUP = 3;

  private final int sheet;
  private final RowWidths widths;
  private final List<Finding> findings = new ArrayList<>();

  CutThousands(int sheet, RowWidths widths) {
    this.sheet = sheet;
    this.widths = widths;
  }

  List<Row> mended(List<Row> rows) {
    Set<Integer> plain = new HashSet<>();
    for (Row row : rows) {
      if (row.width() > widths.usual() && joints(row) == 0) {
        plain.add(row.width());
      }
    }
    List<Row> whole = new ArrayList<>(rows.size());
    for (Row row : rows) {
      boolean wide = row.width() > widths.usual() && widths.usual() > 1;
      whole.add(wide && !plain.contains(row.width()) ? mended(row) : row);
    }
    return whole;
  }

  private static int joints(Row row) {
    int joints = 0;
    for (int column = 2; column <= row.width(); column++) {
      joints += isJoint(row.cell(column - 1).text(), row.cell(column).text()) ? 1 : 0;
    }
    return joints;
  }

  /** What was joined, and what may be cut and was left alone. */
  List<Finding> findings() {
    return findings;
  }

  private Row mended(Row row) {
    List<Cell> cells = row.cells();
    int surplus = cells.size() - widths.usual();
    int joints = joints(row);
    for (int i = cells.size() - 1; i > 0; i--) {
      if (isJoint(row.cells().get(i - 1).text(), row.cells().get(i).text())) {
        cells = RowWidths.joined(cells, i - 1, i + 1, ",");
      }
    }
    boolean sure = joints == surplus && widths.strangers(cells) == 0;
    findings.add(
        Finding.of(
            sure ? FindingCode.THOUSANDS_JOINED : FindingCode.THOUSANDS_DOUBTFUL,
            Place.ofRow(sheet, row.number()),
            "",
            details(joints, surplus)));
    return sure ? Row.of(row.number(), cells) : row;
  }

  private static Map<String, String> details(int joints, int surplus) {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("count", Integer.toString(joints));
    details.put("surplus", Integer.toString(surplus));
    return details;
  }

  /** Whether a number that ends one cell may go on in the next. */
  private static boolean isJoint(String left, String right) {
    int digits = 0;
    while (digits < left.length() && isDigit(left.charAt(left.length() - 1 - digits))) {
      digits++;
    }
    int group = 0;
    while (group < right.length() && isDigit(right.charAt(group))) {
      group++;
    }
    return digits > 0 && digits <= GROUP && group == GROUP;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
