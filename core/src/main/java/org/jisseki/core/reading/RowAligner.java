package org.jisseki.core.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jisseki.core.grid.Cell;

/**
 * Finds rows whose cells slipped to the left or right, by what the table's own columns look like.
 *
 * <p>Each column is described by its cells; a row is scored at each shift from two columns left to
 * two columns right, its own cells left out of the descriptions. Descriptions and shifts are found
 * in turns until they agree. Pages share the descriptions of columns with the same header.
 */
final class RowAligner {

  /** A row is moved only when the evidence is this strong, in nats; in a small table stronger. */
  private static final double MARGIN = 10;

  /** What each row adds to the margin of a small table, shared among its rows. */
  private static final double SMALL_TABLE = 30;

  /** Below this a better place is noise and not reported. */
  private static final double NOISE = 4;

  private static final int FEWEST_ROWS = 6;
  private static final int MOST_ROUNDS = 6;
  private static final int REACH = 2;

  /** The cost of a shift before any evidence, by distance: to the right, to the left. */
  private static final double[] RIGHT_PRIOR = {0, -1.5, -3};

  private static final double[] LEFT_PRIOR = {0, -2.5, -5};

  /** What a filled cell outside the table costs. */
  private static final double OUTSIDE = -14;

  /** What a cell costs that a shift pushed over the edge. */
  private static final double LOST = -8;

  private final Map<String, ColumnProfile> profiles = new HashMap<>();
  private final Set<ColumnProfile> numbers = new LinkedHashSet<>();
  private final List<Line> lines = new ArrayList<>();

  /** One row while its place is being found. */
  private static final class Line {

    private final ColumnProfile[] columns;
    private final CellFeatures[] cells;
    private final boolean fixed;
    private int shift;

    Line(ColumnProfile[] columns, CellFeatures[] cells, boolean fixed) {
      this.columns = columns;
      this.cells = cells;
      this.fixed = fixed;
    }

    CellFeatures cell(int column, int by) {
      int source = column - by;
      return source >= 0 && source < cells.length ? cells[source] : CellFeatures.BLANK;
    }
  }

  /** The profiles of a layout's columns, one for each column of the sheet. */
  ColumnProfile[] profiles(Layout layout) {
    ColumnProfile[] columns = new ColumnProfile[layout.width()];
    for (PlannedColumn planned : layout.columns()) {
      for (int column = planned.first(); column <= planned.last(); column++) {
        columns[column - 1] =
            profiles.computeIfAbsent(planned.keyAt(column), key -> new ColumnProfile());
        if (planned.role() == ColumnRole.NUMBER) {
          numbers.add(columns[column - 1]);
        }
      }
    }
    return columns;
  }

  /**
   * Adds a row.
   *
   * @param columns the profiles of its page
   * @param row its cells from column 1 on
   * @param fixed whether merged cells say where the row stands
   */
  void add(ColumnProfile[] columns, List<Cell> row, boolean fixed) {
    CellFeatures[] cells = new CellFeatures[row.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = CellFeatures.of(row.get(i).text());
    }
    Line line = new Line(columns, cells, fixed);
    lines.add(line);
    count(line, 1);
  }

  private static void count(Line line, int times) {
    for (int column = 0; column < line.columns.length; column++) {
      line.columns[column].count(line.cell(column, line.shift), times);
    }
  }

  /** The alignments of all rows in the order in which they were added. */
  List<Alignment> align() {
    for (ColumnProfile number : numbers) {
      expectNumbers(number);
    }
    boolean settled = false;
    for (int round = 0; round < MOST_ROUNDS && !settled; round++) {
      // Each round learns from the shifts that the round before found.
      settled = !learn();
    }
    boolean allowed = lines.size() >= FEWEST_ROWS && hasAnchor();
    double margin = MARGIN + SMALL_TABLE / Math.max(1, lines.size());
    List<Alignment> alignments = new ArrayList<>(lines.size());
    for (Line line : lines) {
      boolean straight = line.fixed || (settled && line.shift == 0);
      alignments.add(straight ? Alignment.STRAIGHT : decide(line, allowed, margin));
    }
    return alignments;
  }

  /**
   * A column headed 番号 holds numbers, whatever its cells say: so the rows that stand right are told
   * from those that slipped even where most have slipped.
   */
  private void expectNumbers(ColumnProfile number) {
    int expected = Math.max(FEWEST_ROWS, 2 * lines.size());
    // All digits look alike to a profile.
    number.count(CellFeatures.of("1"), expected);
  }

  private boolean hasAnchor() {
    return profiles.values().stream().anyMatch(ColumnProfile::isAnchor);
  }

  private boolean learn() {
    List<Line> moved = new ArrayList<>();
    List<Integer> shifts = new ArrayList<>();
    for (Line line : lines) {
      int best = line.fixed ? 0 : bestOf(scores(line));
      if (best != line.shift) {
        moved.add(line);
        shifts.add(best);
      }
    }
    for (int i = 0; i < moved.size(); i++) {
      Line line = moved.get(i);
      count(line, -1);
      line.shift = shifts.get(i);
      count(line, 1);
    }
    return !moved.isEmpty();
  }

  /**
   * The scores of all shifts, the row's own cells left out of the profiles. A shift that falls
   * behind the row as it stands is not followed to its end: all that is told of it is that.
   */
  private static double[] scores(Line line) {
    double[] scores = new double[2 * REACH + 1];
    double plain = score(line, 0, Double.NEGATIVE_INFINITY);
    for (int shift = -REACH; shift <= REACH; shift++) {
      scores[shift + REACH] = shift == 0 ? plain : score(line, shift, plain);
    }
    return scores;
  }

  private static int bestOf(double[] scores) {
    int best = 0;
    for (int shift = -REACH; shift <= REACH; shift++) {
      best = scores[shift + REACH] > scores[best + REACH] ? shift : best;
    }
    return best;
  }

  private static Alignment decide(Line line, boolean allowed, double least) {
    double[] scores = scores(line);
    int best = bestOf(scores);
    double next = Double.NEGATIVE_INFINITY;
    for (int shift = -REACH; shift <= REACH; shift++) {
      next = shift == best ? next : Math.max(next, scores[shift + REACH]);
    }
    double plain = scores[REACH];
    double margin = scores[best + REACH] - next;
    boolean better = best != 0 && scores[best + REACH] - plain >= (allowed ? NOISE : least);
    boolean move = allowed && better && margin >= least;
    return new Alignment(move ? best : 0, margin, plain, scores[best + REACH], better ? best : 0);
  }

  /**
   * The likelihood of a row at a shift; impossible where the shift would drop a filled cell. Every
   * further cell can only lower it, so below {@code least} the sum is broken off.
   */
  private static double score(Line line, int shift, double least) {
    if (drops(line, -shift)) {
      return Double.NEGATIVE_INFINITY;
    }
    int width = line.columns.length;
    double score = shift >= 0 ? RIGHT_PRIOR[shift] : LEFT_PRIOR[-shift];
    for (int column = 0; column < width && score >= least; column++) {
      CellFeatures own = line.cell(column, line.shift);
      double fit = line.columns[column].score(line.cell(column, shift), own);
      boolean pushedOut = column - shift >= Math.max(width, line.cells.length);
      score += pushedOut ? Math.max(fit, LOST) : fit;
    }
    for (int source = Math.max(0, width - shift); source < line.cells.length; source++) {
      score += line.cells[source].blank() ? 0 : OUTSIDE;
    }
    return score;
  }

  /** Whether one of the first cells is filled. */
  private static boolean drops(Line line, int cells) {
    for (int i = 0; i < cells && i < line.cells.length; i++) {
      if (!line.cells[i].blank()) {
        return true;
      }
    }
    return false;
  }
}
