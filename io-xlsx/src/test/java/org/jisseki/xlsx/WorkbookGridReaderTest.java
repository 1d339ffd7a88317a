package org.jisseki.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.CellContent;
import org.jisseki.core.grid.GridSource;
import org.jisseki.core.grid.MergedRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What both kinds of workbooks say alike. */
class WorkbookGridReaderTest {

  /** The kinds of workbooks that are read. */
  enum Format {
    XLSX,
    XLS;

    Workbook workbook() {
      return this == XLSX ? new XSSFWorkbook() : new HSSFWorkbook();
    }

    String id() {
      return this == XLSX ? "xlsx" : "xls";
    }
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void cellsShowTheirTextAndKeepTheirNumber(Format format) {
    WorkbookGrid read = Grids.read(bytes(sample(format)));
    assertEquals("見守り活動\n(地区別)", Grids.cell(read, "A1").text());
    assertEquals("1,234人", Grids.cell(read, "B1").text());
    assertEquals(
        new CellContent.Numeric(BigDecimal.valueOf(1234), "#,##0\"人\""),
        Grids.cell(read, "B1").content());
    assertEquals("令和5年4月1日", Grids.cell(read, "C1").text());
    assertEquals("△12", Grids.cell(read, "D1").text());
    assertEquals("3.5", Grids.cell(read, "E1").text());
    assertEquals(
        new CellContent.Numeric(new BigDecimal("3.5"), ""), Grids.cell(read, "E1").content());
    assertEquals("TRUE", Grids.cell(read, "A2").text());
    assertEquals(new Cell("#REF!", new CellContent.ErrorValue()), Grids.cell(read, "B2"));
    assertEquals("太字と細字", Grids.cell(read, "C2").text());
    assertEquals("2023/4/1", Grids.cell(read, "D2").text());
    assertEquals("12.3%", Grids.cell(read, "E2").text());
    assertEquals("", Grids.cell(read, "A3").text());
    assertEquals("46", Grids.cell(read, "A4").text());
    assertEquals(
        new CellContent.Formula(new CellContent.Numeric(BigDecimal.valueOf(46), "")),
        Grids.cell(read, "A4").content());
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void whatTheFileHidesIsReadAndMarked(Format format) {
    WorkbookGrid read = Grids.read(bytes(sample(format)));
    org.jisseki.core.grid.Sheet first = read.grid().sheets().get(0);
    assertEquals("実績", first.name());
    assertEquals(
        List.of(new MergedRange(6, 1, 8, 1), new MergedRange(10, 1, 10, 4)), first.merges());
    assertEquals(List.of(5), List.copyOf(first.hiddenColumns()));
    assertEquals(
        List.of(6),
        first.rows().stream().filter(row -> row.hidden()).map(row -> row.number()).toList());
    org.jisseki.core.grid.Sheet second = read.grid().sheets().get(1);
    assertEquals("控え", second.name());
    assertTrue(second.hidden());
    assertEquals(
        List.of(
            "J046 cells on the sheet \"実績\" are formulas, of which the stored values were read: A4"
                + " (1 in all)",
            "J047 cells on the sheet \"実績\" show an error value such as #REF!: B2 (1 in all)",
            "J052 rows on the sheet \"実績\" are hidden; they were read and marked as hidden: 6 (1"
                + " in all)",
            "J053 columns on the sheet \"実績\" are hidden; they were read and marked as hidden: E"
                + " (1 in all)",
            "J051 the sheet \"控え\" is hidden; it was read and marked as hidden"),
        Grids.said(read));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void blankRowsAndStyledCellsWithoutTextLeaveNoTrace(Format format) {
    Workbook workbook = format.workbook();
    Sheet sheet = workbook.createSheet("表");
    sheet.createRow(0).createCell(0).setCellValue("左");
    sheet.getRow(0).createCell(40);
    sheet.createRow(7).createCell(3);
    org.jisseki.core.grid.Sheet read = Grids.sheet(bytes(workbook));
    assertEquals(1, read.rows().size());
    assertEquals(1, read.width());
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void aSheetWithoutCellsStillCounts(Format format) {
    Workbook workbook = format.workbook();
    workbook.createSheet("空");
    workbook.createSheet("表").createRow(0).createCell(0).setCellValue(1);
    WorkbookGrid read = Grids.read(bytes(workbook));
    assertEquals(List.of(1, 2), read.grid().sheets().stream().map(s -> s.number()).toList());
    assertEquals(0, read.grid().sheets().get(0).rows().size());
    assertEquals(List.of(), read.findings());
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void theSourceNamesFileChecksumAndKind(Format format, @TempDir Path folder) throws IOException {
    Path file = folder.resolve("報告.dat");
    Files.write(file, bytes(sample(format)));
    GridSource source = WorkbookGridReader.standard().read(file).source();
    assertEquals("報告.dat", source.name());
    assertEquals(format.id(), source.format());
    assertEquals("", source.charset());
    assertTrue(source.sha256().matches("[0-9a-f]{64}"), source.sha256());
  }

  @Test
  void theBaseOf1904IsRespected() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
      Sheet sheet = workbook.createSheet("表");
      number(workbook, sheet, 0, 0, 43190, "[$-411]ge.m.d");
      assertEquals("R4.4.1", Grids.text(bytes(workbook), "A1"));
    }
  }

  @Test
  void aStreamIsReadToItsEndAndLeftOpen() throws IOException {
    boolean[] closed = new boolean[1];
    ByteArrayInputStream in =
        new ByteArrayInputStream(bytes(sample(Format.XLSX))) {
          @Override
          public void close() throws IOException {
            closed[0] = true;
            super.close();
          }
        };
    assertEquals("表.xlsx", WorkbookGridReader.standard().read(in, "dir\\表.xlsx").source().name());
    assertEquals(0, in.available());
    assertEquals(false, closed[0]);
  }

  @Test
  void theReaderAndWhatItReadTravelBetweenProcesses() throws Exception {
    WorkbookGrid read = Grids.read(bytes(sample(Format.XLSX)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ObjectOutputStream objects = new ObjectOutputStream(out)) {
      objects.writeObject(read);
      objects.writeObject(WorkbookGridReader.standard());
    }
    try (ObjectInputStream objects =
        new ObjectInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      assertEquals(read, objects.readObject());
      WorkbookGridReader reader = (WorkbookGridReader) objects.readObject();
      assertEquals(
          read.grid().sheets(),
          reader.readWorkbook(bytes(sample(Format.XLSX)), "b.xlsx").grid().sheets());
    }
  }

  /** A workbook with one cell of each kind, merges and hidden parts. */
  static Workbook sample(Format format) {
    Workbook workbook = format.workbook();
    Sheet sheet = workbook.createSheet("実績");
    sheet.createRow(0).createCell(0).setCellValue("見守り活動\n(地区別)");
    number(workbook, sheet, 0, 1, 1234, "#,##0\"人\"");
    number(workbook, sheet, 0, 2, 45017, "[$-411]ggge\"年\"m\"月\"d\"日\"");
    number(workbook, sheet, 0, 3, -12, "#,##0;△#,##0");
    number(workbook, sheet, 0, 4, 3.5, "General");
    sheet.createRow(1).createCell(0).setCellValue(true);
    sheet.getRow(1).createCell(1).setCellErrorValue(FormulaError.REF.getCode());
    RichTextString rich = workbook.getCreationHelper().createRichTextString("太字と細字");
    Font bold = workbook.createFont();
    bold.setBold(true);
    rich.applyFont(0, 2, bold);
    sheet.getRow(1).createCell(2).setCellValue(rich);
    CellStyle builtIn = workbook.createCellStyle();
    builtIn.setDataFormat((short) 14);
    sheet.getRow(1).createCell(3).setCellValue(45017);
    sheet.getRow(1).getCell(3).setCellStyle(builtIn);
    number(workbook, sheet, 1, 4, 0.123, "0.0%");
    sheet.createRow(3).createCell(0).setCellFormula("SUM(1,45)");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    sheet.createRow(5).createCell(0).setCellValue("縦結合");
    sheet.getRow(5).setZeroHeight(true);
    sheet.addMergedRegion(new CellRangeAddress(9, 9, 0, 3));
    sheet.addMergedRegion(new CellRangeAddress(5, 7, 0, 0));
    sheet.setColumnHidden(4, true);
    workbook.createSheet("控え").createRow(0).createCell(0).setCellValue("隠れた表");
    workbook.setSheetHidden(1, true);
    return workbook;
  }

  static void number(
      Workbook workbook, Sheet sheet, int row, int column, double value, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    org.apache.poi.ss.usermodel.Row at = sheet.getRow(row);
    org.apache.poi.ss.usermodel.Cell cell =
        (at == null ? sheet.createRow(row) : at).createCell(column);
    cell.setCellValue(value);
    cell.setCellStyle(style);
  }

  static byte[] bytes(Workbook workbook) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (workbook) {
      workbook.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
