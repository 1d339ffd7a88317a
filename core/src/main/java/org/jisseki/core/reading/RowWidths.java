package org.jisseki.core.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.Row;

/**
 * How many cells most rows have, and in which of them figures stand: what a row that was torn is
 * held against.
 */
final class RowWidths {

  /** Columns in which so few or so many cells hold a figure tell whether a cell belongs there. */
  private static final double RARELY = 0.2;

  private static final double MOSTLY = 0.8;
  private static final int LEAST_ROWS = 3;

  private final List<Row> rows;
  private final int usual;
  private double[] figures = {};

  private RowWidths(List<Row> rows, int usual) {
    this.rows = rows;
    this.usual = usual;
  }

  /** Whether no row but those of one cell is shorter or longer than the others. */
  boolean areAlike() {
    return usual == 0;
  }

  /** Looks at all rows of at least two cells. */
  static RowWidths of(List<Row> rows) {
    Map<Integer, Integer> counts = new HashMap<>();
    int usual = 0;
    for (Row row : rows) {
      if (row.width() > 1) {
        counts.merge(row.width(), 1, Integer::sum);
      }
    }
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      int most = counts.getOrDefault(usual, 0);
      boolean more = entry.getValue() > most;
      usual = more || (entry.getValue() == most && entry.getKey() > usual) ? entry.getKey() : usual;
    }
    return new RowWidths(
        rows, counts.size() < 2 || counts.getOrDefault(usual, 0) < LEAST_ROWS ? 0 : usual);
  }

  /** The share of figures in each column of the usual rows; found when the first torn row asks. */
  private double[] figures() {
    if (figures.length == 0) {
      figures = figures(rows, usual);
    }
    return figures;
  }

  private static double[] figures(List<Row> rows, int width) {
    int[] filled = new int[width];
    int[] figures = new int[width];
    for (Row row : rows) {
      if (row.width() != width) {
        continue;
      }
      for (int i = 0; i < width; i++) {
        String text = row.cells().get(i).text();
        filled[i] += text.isBlank() ? 0 : 1;
        figures[i] += holdsFigure(text) ? 1 : 0;
      }
    }
    double[] shares = new double[width];
    for (int i = 0; i < width; i++) {
      shares[i] = filled[i] == 0 ? 0.5 : (double) figures[i] / filled[i];
    }
    return shares;
  }

  /** The number of cells of most rows; 0 where all or too few are alike. */
  int usual() {
    return usual;
  }

  /** In how many columns a cell stands that the column's others are not like. */
  int strangers(List<Cell> cells) {
    int strangers = 0;
    for (int i = 0; i < Math.min(cells.size(), usual); i++) {
      String text = cells.get(i).text();
      boolean figure = holdsFigure(text);
      boolean strange = figure ? figures()[i] <= RARELY : figures()[i] >= MOSTLY;
      strangers += strange && !text.isBlank() ? 1 : 0;
    }
    return strangers;
  }

  /** How little cells are like those of the columns in which they would stand, from 0. */
  double oddity(List<Cell> cells, int column) {
    double oddity = 0;
    for (int i = 0; i < cells.size() && column - 1 + i < usual; i++) {
      String text = cells.get(i).text();
      double share = figures()[column - 1 + i];
      oddity += text.isBlank() ? 0 : holdsFigure(text) ? 1 - share : share;
    }
    return oddity;
  }

  private static boolean holdsFigure(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The cells with some joined, from one up to another, exclusive. */
  static List<Cell> joined(List<Cell> cells, int from, int to, String between) {
    List<Cell> joined = new ArrayList<>(cells.subList(0, from));
    List<String> texts = cells.subList(from, to).stream().map(Cell::text).toList();
    joined.add(Cell.of(String.join(between, texts)));
    joined.addAll(cells.subList(to, cells.size()));
    return joined;
  }
}
