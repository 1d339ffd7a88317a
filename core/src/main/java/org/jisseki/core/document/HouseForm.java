package org.jisseki.core.document;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;

/**
 * The table in the form in which the house files it, with the change against the year before and a
 * column for people to say why.
 *
 * @param columns the columns as filed, then {@value #DIFFERENCE}, {@value #RATE} and {@value
 *     #REASON}
 * @param levels how many of the first columns are divisions, the outermost first
 * @param lines one line a program, in the order of the report
 */
public record HouseForm(List<Column> columns, int levels, List<Line> lines)
    implements Serializable {

  /** The id of the column of differences. */
  public static final String DIFFERENCE = "difference";

  /** The id of the column of rates of change. */
  public static final String RATE = "rate";

  /** The id of the column for reasons, whose cells are empty. */
  public static final String REASON = "reason";

  /** Copies the lists and checks that each line has a cell for each column. */
  public HouseForm {
    columns = ImmutableList.copyOf(columns);
    lines = ImmutableList.copyOf(lines);
    for (Line line : lines) {
      if (line.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            "A line has a cell for each of the %d columns, but got %s"
                .formatted(columns.size(), line));
      }
    }
  }

  /**
   * One program.
   *
   * @param program the program's id, the same in every output
   * @param name the program's number and name, for people
   * @param target the id that documents give the program
   * @param cells its cells; a line break in one is a line break
   */
  public record Line(String program, String name, String target, List<String> cells)
      implements Serializable {

    /** Copies the cells. */
    public Line {
      cells = ImmutableList.copyOf(cells);
    }
  }
}
