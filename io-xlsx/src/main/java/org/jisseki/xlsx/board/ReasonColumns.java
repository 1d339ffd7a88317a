package org.jisseki.xlsx.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jisseki.core.document.ProgramReason;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.CellContent;
import org.jisseki.core.grid.Row;
import org.jisseki.core.grid.Sheet;
import org.jisseki.xlsx.book.ContentMark;

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

  /** What the mark of the workbook's own texts starts with. */
  static final String MARK = "jisseki:texts:";

  private final ContentMark mark = new ContentMark();
  private final Map<String, ProgramReason> reasons = new LinkedHashMap<>();
  private String marked = "";
  private boolean found;

  private ReasonColumns() {}

  /** Reads all sheets; nothing where no sheet has a column of reasons. */
  public static Optional<ReasonColumns> read(List<Sheet> sheets) {
    ReasonColumns columns = new ReasonColumns();
    sheets.forEach(columns::readSheet);
    return columns.found ? Optional.of(columns) : Optional.empty();
  }

  /** The reasons in the order of the workbook. */
  public List<ProgramReason> reasons() {
    return List.copyOf(reasons.values());
  }

  /** Whether the other texts are not those that were written. */
  public boolean isChangedElsewhere() {
    return !marked.equals(mark.text());
  }

  private void readSheet(Sheet sheet) {
    int key = 0;
    for (Row row : sheet.rows()) {
      int here = keyColumn(row);
      if (here > 0) {
        key = here;
        found = true;
      } else if (key > 1) {
        add(row, key);
      }
      count(sheet.name(), row, here > 0 ? 0 : key - 1);
    }
  }

  /** Counts the texts of a row, but for the column where people are to write. */
  private void count(String sheet, Row row, int entry) {
    for (int column = 1; column <= row.width(); column++) {
      Cell cell = row.cell(column);
      if (cell.text().startsWith(MARK)) {
        marked = cell.text().substring(MARK.length());
      } else if (column != entry && !cell.text().isEmpty() && isText(cell)) {
        mark.add(sheet, cell.text());
      }
    }
  }

  private static boolean isText(Cell cell) {
    return cell.content() instanceof CellContent.Text;
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
