package org.jisseki.xlsx;

import java.io.IOException;
import java.util.List;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.UnreadableInputException;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.Sheet;
import org.junit.jupiter.api.Assertions;

/** Reads test workbooks and looks into what was read. */
final class Grids {

  private Grids() {}

  static WorkbookGrid read(byte[] bytes) {
    try {
      return WorkbookGridReader.standard().readWorkbook(bytes, "表.xlsx");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static Sheet sheet(byte[] bytes) {
    return read(bytes).grid().sheets().get(0);
  }

  /** The cell of a reference such as {@code B3} on the first sheet. */
  static Cell cell(WorkbookGrid workbook, String reference) {
    return cell(workbook.grid().sheets().get(0), reference);
  }

  static Cell cell(Sheet sheet, String reference) {
    CellReference at = CellReference.parse(reference).orElseThrow();
    return sheet.rows().stream()
        .filter(row -> row.number() == at.row())
        .findFirst()
        .map(row -> row.cell(at.column()))
        .orElse(Cell.EMPTY);
  }

  static String text(byte[] bytes, String reference) {
    return cell(read(bytes), reference).text();
  }

  /** The codes and English messages of all findings. */
  static List<String> said(WorkbookGrid workbook) {
    return workbook.findings().stream().map(Grids::said).toList();
  }

  private static String said(Finding finding) {
    return finding.code().id() + " " + finding.message().en();
  }

  /** What the reader says of bytes that it refuses. */
  static String refusal(byte[] bytes, String name) {
    return refusal(bytes, name, WorkbookGridReader.standard());
  }

  static String refusal(byte[] bytes, String name, WorkbookGridReader reader) {
    return Assertions.assertThrows(
            UnreadableInputException.class, () -> reader.readWorkbook(bytes, name))
        .words()
        .en();
  }
}
