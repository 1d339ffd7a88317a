package org.jisseki.xlsx.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jisseki.core.document.Column;
import org.jisseki.core.document.HouseForm;
import org.jisseki.xlsx.book.TextSize;

/**
 * The measures of the house form: columns wide enough for their words, rows tall enough for wrapped
 * and merged text, which no spreadsheet program works out itself.
 */
final class HouseLayout {

  /** The width of all columns together, in characters; about four fifths of full size on A4. */
  private static final double PAGE = 196;

  private static final double NARROWEST = 5;
  private static final double WIDEST = 46;
  private static final double DIVISION = 13;
  private static final double REASON = 26;

  /** A text of this many characters looks best about as wide as this many lines are high. */
  private static final double SHAPE = 3.2;

  /** The height of a row at most, in points; the format allows 409. */
  private static final double TALLEST = 400;

  private static final double FROZEN_AT_MOST = 70;

  private final HouseForm form;
  private final double[] widths;
  private final double[] heights;
  private final List<List<List<Integer>>> spans = new ArrayList<>();
  private final int[] firstRows;
  private final int[] lastRows;

  HouseLayout(HouseForm form, Map<String, String> reasons) {
    this.form = form;
    this.widths = new double[form.columns().size()];
    this.heights = new double[form.lines().size()];
    this.firstRows = new int[form.lines().size()];
    this.lastRows = new int[form.lines().size()];
    measureColumns();
    for (int level = 0; level < form.levels(); level++) {
      spans.add(spansOf(level));
    }
    measureRows(reasons);
  }

  private void measureColumns() {
    double fixed = 0;
    double wish = 0;
    boolean[] flexible = new boolean[widths.length];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = wishFor(i);
      flexible[i] = i >= form.levels() && widths[i] > DIVISION && !isReason(i);
      if (flexible[i]) {
        wish += widths[i];
      } else {
        fixed += widths[i];
      }
    }
    double scale = wish == 0 ? 1 : Math.max(0.75, Math.min(1.25, (PAGE - fixed) / wish));
    for (int i = 0; i < widths.length; i++) {
      if (flexible[i]) {
        widths[i] = Math.min(WIDEST, Math.max(DIVISION, widths[i] * scale));
      }
    }
  }

  private double wishFor(int column) {
    if (column < form.levels()) {
      return DIVISION;
    }
    if (isReason(column)) {
      return REASON;
    }
    double longestLine = TextSize.width(form.columns().get(column).title()) / 2.0;
    double largest = 0;
    for (HouseForm.Line line : form.lines()) {
      double volume = 0;
      for (String each : line.cells().get(column).split("\n", -1)) {
        int width = TextSize.width(each);
        longestLine = Math.max(longestLine, width);
        volume += Math.max(4, width);
      }
      largest = Math.max(largest, volume);
    }
    double shapely = Math.max(DIVISION, Math.sqrt(largest * SHAPE));
    return Math.max(NARROWEST, Math.min(longestLine + 2.5, Math.min(WIDEST, shapely)));
  }

  private boolean isReason(int column) {
    return form.columns().get(column).id().equals(HouseForm.REASON);
  }

  private void measureRows(Map<String, String> reasons) {
    for (int line = 0; line < heights.length; line++) {
      int lines = 1;
      for (int i = form.levels(); i < widths.length; i++) {
        String text = form.lines().get(line).cells().get(i);
        if (isReason(i)) {
          text = reasons.getOrDefault(form.lines().get(line).program(), "");
        }
        lines = Math.max(lines, TextSize.lines(text, widths[i]));
      }
      heights[line] = TextSize.height(lines);
    }
    for (int level = 0; level < form.levels(); level++) {
      for (List<Integer> span : spans.get(level)) {
        makeRoom(span, level);
      }
    }
  }

  /** The last row of a division grows where its name needs more room than its rows have. */
  private void makeRoom(List<Integer> span, int level) {
    String name = form.lines().get(span.get(0)).cells().get(level);
    double needed = TextSize.height(TextSize.lines(name, widths[level]));
    double there = span.stream().mapToDouble(line -> heights[line]).sum();
    if (needed > there) {
      heights[span.get(span.size() - 1)] += needed - there;
    }
  }

  private List<List<Integer>> spansOf(int level) {
    List<List<Integer>> found = new ArrayList<>();
    List<String> path = List.of();
    for (int line = 0; line < form.lines().size(); line++) {
      List<String> own = form.lines().get(line).cells().subList(0, level + 1);
      if (found.isEmpty() || !own.equals(path)) {
        found.add(new ArrayList<>());
      }
      found.get(found.size() - 1).add(line);
      path = own;
    }
    return found;
  }

  double width(int column) {
    return widths[column];
  }

  double height(int line) {
    return heights[line];
  }

  /** How many rows of the sheet a program takes. */
  int rows(int line) {
    return (int) Math.ceil(heights[line] / TALLEST);
  }

  /** The programs that stand in one division of a level, one after the other. */
  List<List<Integer>> spans(int level) {
    return spans.get(level);
  }

  /** Whether a program is the first of its division of a level. */
  boolean startsSpan(int line, int level) {
    List<HouseForm.Line> lines = form.lines();
    return line == 0
        || !lines
            .get(line)
            .cells()
            .subList(0, level + 1)
            .equals(lines.get(line - 1).cells().subList(0, level + 1));
  }

  /** Whether another of the outermost divisions starts. */
  boolean startsPage(int line) {
    return line > 0 && form.levels() > 0 && startsSpan(line, 0);
  }

  void place(int line, int firstRow, int lastRow) {
    firstRows[line] = firstRow;
    lastRows[line] = lastRow;
  }

  int firstRow(int line) {
    return firstRows[line];
  }

  int lastRow(int line) {
    return lastRows[line];
  }

  /** The columns that stay in sight: divisions, number and name, unless they fill the window. */
  int frozenColumns() {
    double width = 0;
    int columns = 0;
    for (Column column : form.columns().subList(0, Math.min(form.levels() + 2, widths.length))) {
      width += widths[columns];
      columns++;
      if (column.id().equals(HouseForm.DIFFERENCE) || width > FROZEN_AT_MOST) {
        return 0;
      }
    }
    return columns;
  }
}
