package org.jisseki.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.Row;
import org.jisseki.core.reading.CanonicalTable;
import org.junit.jupiter.api.Test;

class WorkbookTableWriterTest {

  private static final CanonicalTable TABLE =
      new CanonicalTable(
          "令和5年度事業報告",
          "",
          List.of("事業名", "令和5年度実績", "", "令和4年度実績"),
          List.of(
              List.of("広報紙の発行", "年4回", "延べ1,200部", "年4回"),
              List.of("=SUM(A1)", "+5名", "-3名", "@担当")));

  @Test
  void aTableIsReadBackCellByCell() {
    WorkbookGrid read = Grids.read(written(TABLE));
    assertEquals(TABLE.lines(), lines(read));
    assertEquals(List.of(), read.findings());
  }

  @Test
  void nothingIsAFormula() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written(TABLE)))) {
      workbook
          .getSheetAt(0)
          .forEach(row -> row.forEach(cell -> assertEquals(CellType.STRING, cell.getCellType())));
    }
  }

  @Test
  void theSameTableGivesTheSameBytesAtAnyTime() throws InterruptedException {
    byte[] first = written(TABLE);
    Thread.sleep(2_100); // archives tell times two seconds apart
    assertArrayEquals(first, written(TABLE));
  }

  @Test
  void aCellThatNoWorkbookHoldsIsRefused() {
    CanonicalTable table =
        new CanonicalTable("", "", List.of("事業名"), List.of(List.of("長".repeat(32_768))));
    assertEquals(
        "Row 2, column 1 has 32768 characters, but a workbook holds at most 32767 in a cell",
        assertThrows(
                IOException.class,
                () -> WorkbookTableWriter.standard().write(table, new ByteArrayOutputStream()))
            .getMessage());
  }

  @Property(tries = 100)
  void anyTextIsReadBack(@ForAll("rows") List<List<String>> rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      WorkbookTableWriter.standard().write(rows, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<List<String>> trimmed = new ArrayList<>();
    rows.forEach(row -> trimmed.add(trimmed(row)));
    while (!trimmed.isEmpty() && trimmed.get(trimmed.size() - 1).isEmpty()) {
      trimmed.remove(trimmed.size() - 1);
    }
    assertEquals(trimmed, lines(Grids.read(out.toByteArray())));
  }

  @Provide
  Arbitrary<List<List<String>>> rows() {
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(8);
    Arbitrary<String> tricky =
        Arbitraries.strings().withChars("_x0D5F\r\n\t<&>\"'=@人𠮷\u0003\uFFFE ").ofMaxLength(16);
    return Arbitraries.oneOf(any, tricky).list().ofMaxSize(5).list().ofMaxSize(5);
  }

  private static byte[] written(CanonicalTable table) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      WorkbookTableWriter.standard().write(table, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The texts of all rows, blank ones included, without empty cells at their ends. */
  private static List<List<String>> lines(WorkbookGrid read) {
    List<List<String>> lines = new ArrayList<>();
    for (Row row : read.grid().sheets().get(0).rows()) {
      while (lines.size() < row.number() - 1) {
        lines.add(List.of());
      }
      lines.add(row.cells().stream().map(Cell::text).toList());
    }
    return lines;
  }

  private static List<String> trimmed(List<String> row) {
    int width = row.size();
    while (width > 0 && row.get(width - 1).isEmpty()) {
      width--;
    }
    return row.subList(0, width);
  }
}
