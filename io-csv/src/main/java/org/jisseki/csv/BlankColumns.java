package org.jisseki.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.Row;

/**
 * Cuts lines whose columns only runs of blanks divide, as plain text sets tables.
 *
 * <p>Asked only where no delimiter makes a table of the text. A kanji and a full-width blank are
 * two places wide; wide gaps are tried before narrow ones, which also stand inside cells. Where the
 * cells of a column begin at one place, lines with fewer cells are put into columns by it.
 */
final class BlankColumns {

  private static final int[] GAPS = {4, 2};
  private static final int FEWEST_COLUMNS = 3;
  private static final int MOST_COLUMNS = 64;
  private static final int FEWEST_LINES = 3;
  private static final double MOSTLY = 0.6;
  private static final int SLACK = 2;

  private final char[] text;
  private final List<List<Part>> lines;
  private final int columns;
  private final int[] starts;

  /**
   * A piece of a line between wide gaps.
   *
   * @param from its first character in the text
   * @param to the character behind its last
   * @param place the place on the line at which it begins, from 0
   */
  private record Part(int from, int to, int place) {}

  private BlankColumns(char[] text, List<List<Part>> lines, int columns) {
    this.text = text;
    this.lines = lines;
    this.columns = columns;
    this.starts = starts(lines, columns);
  }

  /** The rows, each numbered by its line; empty where most lines do not agree on the columns. */
  static Optional<List<Row>> cut(char[] text) {
    for (int gap : GAPS) {
      List<List<Part>> lines = lines(text, gap);
      for (int columns : widths(lines)) {
        BlankColumns cut = new BlankColumns(text, lines, columns);
        if (cut.agrees()) {
          return Optional.of(cut.rows());
        }
      }
    }
    return Optional.empty();
  }

  /** The numbers of cells that several lines have, the largest first. */
  private static List<Integer> widths(List<List<Part>> lines) {
    Map<Integer, Integer> counts = new TreeMap<>(Comparator.reverseOrder());
    lines.forEach(line -> counts.merge(line.size(), 1, Integer::sum));
    return counts.keySet().stream()
        .filter(size -> size >= FEWEST_COLUMNS && size <= MOST_COLUMNS)
        .filter(size -> counts.getOrDefault(size, 0) >= FEWEST_LINES)
        .toList();
  }

  /** Whether most lines of several cells have that many, or stand below them. */
  private boolean agrees() {
    long several = lines.stream().filter(line -> line.size() > 1).count();
    long like =
        lines.stream()
            .filter(line -> line.size() > 1)
            .filter(line -> line.size() == columns || isAligned(line))
            .count();
    return like >= MOSTLY * several;
  }

  private boolean isAligned(List<Part> line) {
    return starts.length > 0
        && line.size() < columns
        && line.stream().allMatch(part -> Math.abs(part.place() - starts[column(part)]) <= SLACK);
  }

  private static List<List<Part>> lines(char[] text, int gap) {
    List<List<Part>> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length; i++) {
      boolean end = i == text.length || text[i] == '\n' || text[i] == '\r';
      if (end && !(i == text.length && start == i)) {
        lines.add(parts(text, start, i, gap));
        i += i + 1 < text.length && text[i] == '\r' && text[i + 1] == '\n' ? 1 : 0;
        start = i + 1;
      }
    }
    return lines;
  }

  private static List<Part> parts(char[] text, int start, int end, int gap) {
    List<Part> parts = new ArrayList<>();
    int place = 0;
    int from = -1;
    int fromPlace = 0;
    int to = start;
    int blanks = 0;
    for (int i = start; i < end; i++) {
      int width = width(text[i]);
      if (isBlank(text[i])) {
        blanks += width;
      } else {
        if (from >= 0 && blanks >= gap) {
          parts.add(new Part(from, to, fromPlace));
          from = -1;
        }
        fromPlace = from < 0 ? place : fromPlace;
        from = from < 0 ? i : from;
        to = i + 1;
        blanks = 0;
      }
      place += width;
    }
    if (from >= 0) {
      parts.add(new Part(from, to, fromPlace));
    }
    return parts;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '　' || c == '\u00A0';
  }

  private static int width(char c) {
    boolean narrow = c < 0x80 || c == '\u00A0' || (c >= '｡' && c <= 'ﾟ');
    return narrow ? 1 : Character.isLowSurrogate(c) ? 0 : 2;
  }

  /** The place at which each column begins; none where the cells of a column do not agree. */
  private static int[] starts(List<List<Part>> lines, int columns) {
    int[] starts = new int[columns];
    for (int column = 0; column < columns; column++) {
      List<Integer> places = new ArrayList<>();
      for (List<Part> line : lines) {
        if (line.size() == columns) {
          places.add(line.get(column).place());
        }
      }
      Collections.sort(places);
      int middle = places.get(places.size() / 2);
      starts[column] = middle;
      long near = places.stream().filter(place -> Math.abs(place - middle) < SLACK).count();
      if (near < MOSTLY * places.size()) {
        return new int[0];
      }
    }
    return starts;
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      List<Part> line = lines.get(i);
      rows.add(Row.of(i + 1, line.size() == columns ? inOrder(line) : placed(line)));
    }
    return rows;
  }

  private List<Cell> inOrder(List<Part> line) {
    return line.stream().map(part -> cell(part.from(), part.to())).toList();
  }

  /** The cells by the places at which they begin; a line that fits no columns is one cell. */
  private List<Cell> placed(List<Part> line) {
    if (line.isEmpty()) {
      return List.of();
    }
    List<Cell> whole = List.of(cell(line.get(0).from(), line.get(line.size() - 1).to()));
    if (starts.length == 0) {
      return line.size() < columns ? whole : inOrder(line);
    }
    Cell[] cells = new Cell[columns];
    Arrays.fill(cells, Cell.EMPTY);
    int[] first = new int[columns];
    for (Part part : line) {
      int column = column(part);
      boolean begun = !cells[column].isBlank();
      if (!begun && Math.abs(part.place() - starts[column]) > SLACK) {
        return whole;
      }
      first[column] = begun ? first[column] : part.from();
      cells[column] = cell(first[column], part.to());
    }
    int width = columns;
    while (cells[width - 1].isBlank()) {
      width--;
    }
    return List.of(cells).subList(0, width);
  }

  /** The last column that begins before a part does. */
  private int column(Part part) {
    int column = columns - 1;
    while (column > 0 && starts[column] > part.place() + SLACK) {
      column--;
    }
    return column;
  }

  private Cell cell(int from, int to) {
    return Cell.of(new String(text, from, to - from));
  }
}
