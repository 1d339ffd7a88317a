package org.jisseki.xlsx.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jisseki.core.document.ProgramReason;
import org.jisseki.core.grid.Row;
import org.jisseki.core.grid.Sheet;

/**
 * Finds what people wrote into the columns of reasons.
 *
 * <p>A head row is known by the hidden heading {@link HouseSheet#KEY}; the column of reasons stands
 * left of it, even where people put columns before or sorted the rows. Words beside no program, or
 * beside one that stands twice, are kept too.
 */
public final class ReasonColumns {

  /** What starts the names of programs that are none: no id starts so. */
  private static final String NO_PROGRAM = "?";

  private final Map<String, ProgramReason> reasons = new LinkedHashMap<>();
  private boolean found;

  private ReasonColumns() {}

  /** The reasons of all sheets; nothing where no sheet has such a column. */
  public static Optional<List<ProgramReason>> reasons(List<Sheet> sheets) {
    ReasonColumns columns = new ReasonColumns();
    sheets.forEach(columns::read);
    return columns.found ? Optional.of(List.copyOf(columns.reasons.values())) : Optional.empty();
  }

  private void read(Sheet sheet) {
    int key = 0;
    for (Row row : sheet.rows()) {
      int here = keyColumn(row);
      if (here > 0) {
        key = here;
        found = true;
      } else if (key > 1) {
        add(row, key);
      }
    }
  }

  /** The column of ids where the row is a head row, else 0. */
  private static int keyColumn(Row row) {
    for (int column = 2; column <= row.width(); column++) {
      if (row.cell(column).text().equals(HouseSheet.KEY)) {
        return column;
      }
    }
    return 0;
  }

  private void add(Row row, int key) {
    String text = row.cell(key - 1).text();
    if (text.isBlank()) {
      return;
    }
    String program = row.cell(key).text();
    String name = row.cell(key + 1).text();
    if (program.isEmpty()) {
      name = beside(row, key - 1);
      program = NO_PROGRAM + name;
    }
    reasons.merge(program, new ProgramReason(program, name, text), ReasonColumns::joined);
  }

  /** What stands left of words that stand beside no program. */
  private static String beside(Row row, int column) {
    List<String> texts = new ArrayList<>();
    for (int i = 1; i < column; i++) {
      if (!row.cell(i).isBlank()) {
        texts.add(row.cell(i).text().strip());
      }
    }
    return texts.stream().collect(Collectors.joining(" "));
  }

  private static ProgramReason joined(ProgramReason first, ProgramReason second) {
    if (first.text().equals(second.text())) {
      return first;
    }
    String text = first.text() + "\n" + second.text();
    return new ProgramReason(first.program(), first.name(), text);
  }
}
