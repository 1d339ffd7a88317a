package org.jisseki.core.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jisseki.core.finding.Place;
import org.jisseki.core.grid.Row;
import org.jisseki.core.grid.Sheet;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.reading.RowOutline;
import org.jisseki.core.reading.RowRole;
import org.jisseki.core.reading.TableOutline;

/**
 * How a table rounds its ratios: as it says itself around the table, else as its ratios show.
 *
 * <p>Ratios that only 切り捨て explains must be three at least, and four times as many as those that
 * only 四捨五入 explains, before they count as the custom of the house.
 */
final class HouseRounding {

  private static final int FEWEST = 3;
  private static final int TO_OTHERS = 4;
  private static final Set<RowRole> AROUND =
      Set.of(RowRole.TITLE, RowRole.NOTE, RowRole.UNIT, RowRole.HEADER, RowRole.ORGANIZATION);
  private static final CheckWords WORDS = CheckWords.standard();

  private HouseRounding() {}

  /** What a text says of rounding; nothing where it speaks of amounts of money. */
  static Optional<Rounding> said(String text) {
    if (WORDS.says("amounts", text)) {
      return Optional.empty();
    }
    if (WORDS.says("truncated", text)) {
      return Optional.of(Rounding.DOWN);
    }
    return WORDS.says("rounded", text) ? Optional.of(Rounding.HALF_UP) : Optional.empty();
  }

  /** What the lines around the tables say of rounding. */
  static Optional<Rounding> said(Reading reading) {
    Map<Place, Row> rows = new HashMap<>();
    for (Sheet sheet : reading.grid().sheets()) {
      sheet.rows().forEach(row -> rows.put(Place.ofRow(sheet.number(), row.number()), row));
    }
    for (TableOutline table : reading.tables()) {
      for (RowOutline line : table.rows()) {
        Row row = rows.get(Place.ofRow(table.sheet(), line.row()));
        if (row != null && AROUND.contains(line.role())) {
          Optional<Rounding> said =
              row.cells().stream().flatMap(cell -> said(cell.text()).stream()).findFirst();
          if (said.isPresent()) {
            return said;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** What the ratios of a table show: 切り捨て where nearly all that tell it from 四捨五入 do. */
  static Optional<Rounding> shown(List<Set<Rounding>> ratios) {
    long down = ratios.stream().filter(ways -> isOnly(ways, Rounding.DOWN)).count();
    long half = ratios.stream().filter(ways -> isOnly(ways, Rounding.HALF_UP)).count();
    return down >= FEWEST && down >= TO_OTHERS * half
        ? Optional.of(Rounding.DOWN)
        : Optional.empty();
  }

  /** Whether one of 切り捨て and 四捨五入 explains a ratio, and the other does not. */
  private static boolean isOnly(Set<Rounding> ways, Rounding way) {
    return ways.contains(way) != ways.contains(other(way)) && ways.contains(way);
  }

  private static Rounding other(Rounding way) {
    return way == Rounding.DOWN ? Rounding.HALF_UP : Rounding.DOWN;
  }
}
