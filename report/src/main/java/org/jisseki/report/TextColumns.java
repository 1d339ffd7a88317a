package org.jisseki.report;

import java.util.List;

/**
 * Rows of short texts in aligned columns, two blanks apart; the last column is not padded.
 *
 * @param rows the rows, all of the same length
 */
record TextColumns(List<List<String>> rows) {

  /** The rows as lines. */
  List<String> lines() {
    return rows.stream().map(this::line).toList();
  }

  private String line(List<String> row) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      line.append(row.get(i));
      if (i < row.size() - 1) {
        line.append(" ".repeat(width(i) - DisplayWidth.of(row.get(i)) + 2));
      }
    }
    return line.toString().stripTrailing();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> DisplayWidth.of(row.get(column))).max().orElse(0);
  }
}
