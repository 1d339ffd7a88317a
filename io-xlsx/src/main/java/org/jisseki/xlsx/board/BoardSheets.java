package org.jisseki.xlsx.board;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jisseki.core.document.Document;
import org.jisseki.core.document.FindingList;
import org.jisseki.core.document.HouseForm;
import org.jisseki.core.document.ProgramReason;
import org.jisseki.core.document.Section;
import org.jisseki.core.tidy.TidyData;
import org.jisseki.xlsx.book.BookSheet;
import org.jisseki.xlsx.book.Look;

/** Writes the sheets of a board workbook in their order; what leads elsewhere is written last. */
public final class BoardSheets {

  private static final Set<String> FOR_PROGRAMS = Set.of("dataset_id", "program_id", "confidence");

  private final Board board;
  private final BookSheet cover;
  private final List<CoverSheet.Listed> listed = new ArrayList<>();

  private BoardSheets(Board board) {
    this.board = board;
    this.cover = board.addSheet("cover");
  }

  /**
   * Writes a board workbook.
   *
   * @param reasons what people wrote about programs
   * @throws IOException if {@code out} refuses
   */
  public static void write(
      Document document,
      HouseForm form,
      TidyData data,
      List<ProgramReason> reasons,
      OutputStream out)
      throws IOException {
    Board board = new Board(document, form, data);
    new BoardSheets(board).fill(reasons);
    if (reasons.isEmpty()) {
      board.book().seal();
    }
    board.book().write(out);
  }

  private BookSheet add(String key) {
    BookSheet sheet = board.addSheet(key);
    listed.add(new CoverSheet.Listed(sheet, key));
    return sheet;
  }

  private void fill(List<ProgramReason> reasons) {
    BookSheet house = add("house");
    BookSheet indicators = add("indicators");
    BookSheet charts = add("charts");
    BookSheet divisions = add("divisions");
    BookSheet findings = add("findings");
    BookSheet measurements = add("measurements");
    BookSheet notes = add("notes");
    Map<String, ProgramReason> homeless = new LinkedHashMap<>();
    reasons.forEach(reason -> homeless.put(reason.program(), reason));
    Map<String, String> housed = new LinkedHashMap<>();
    for (HouseForm.Line line : board.form().lines()) {
      ProgramReason reason = homeless.remove(line.program());
      if (reason != null) {
        housed.put(line.program(), reason.text());
      }
    }
    board.place("programs", indicators, 0, 0);
    board.place("findings", findings, 0, 0);
    new HouseSheet(board, house, housed).write();
    board.section("findings").ifPresent(section -> findings(section, findings));
    board
        .table("programs-table")
        .ifPresent(table -> new IndicatorSheet(board, indicators, table).write());
    new ChartSheet(board, charts).write();
    new TableSheet(board, divisions).write(rollUps());
    measurements(measurements);
    new NoteSheet(board, notes).write(board.word("sheet.notes"), homeless);
    new CoverSheet(board, cover).write(listed);
  }

  private void findings(Section section, BookSheet sheet) {
    section.blocks().stream()
        .filter(FindingList.class::isInstance)
        .map(FindingList.class::cast)
        .forEach(list -> new FindingSheet(board, sheet).write(section.title(), list));
  }

  private List<Section> rollUps() {
    return board.document().sections().stream()
        .filter(section -> section.id().equals("divisions") || section.id().equals("goals"))
        .toList();
  }

  private void measurements(BookSheet sheet) {
    TidySheet tidy =
        new TidySheet(
            sheet, board.data().table("measurements"), board.document().language(), FOR_PROGRAMS);
    tidy.write(Look.HEAD, Look.WORDS, Look.NUMBER);
    sheet.view().freeze(1, 0);
    sheet.repeat(1).filter(0, 0, sheet.row(), tidy.width() - 1);
  }
}
