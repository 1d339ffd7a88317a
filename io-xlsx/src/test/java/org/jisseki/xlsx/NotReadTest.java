package org.jisseki.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jisseki.core.finding.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands beside the cells is not read, and that is said. */
class NotReadTest {

  private static final byte[] PIXEL = {
    (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 0, 'I', 'E', 'N', 'D'
  };

  @ParameterizedTest
  @EnumSource(WorkbookGridReaderTest.Format.class)
  void notesAreCountedWithTheirCells(WorkbookGridReaderTest.Format format) {
    Workbook workbook = format.workbook();
    Sheet sheet = workbook.createSheet("表");
    sheet.createRow(0).createCell(0).setCellValue("本文");
    Drawing<?> drawing = sheet.createDrawingPatriarch();
    note(workbook, drawing, sheet, 1, 2, "確認中");
    note(workbook, drawing, sheet, 4, 0, "要修正");
    WorkbookGrid read = Grids.read(WorkbookGridReaderTest.bytes(workbook));
    assertEquals(
        List.of("J040 notes on the sheet \"表\" were not read: C2, A5 (2 in all)"),
        Grids.said(read));
    assertEquals(new Place(1, 2, 3, 0, 0), read.findings().get(0).place());
    assertEquals(List.of(new Place(1, 5, 1, 0, 0)), read.findings().get(0).related());
  }

  @Test
  void textBoxesAndPicturesOfXlsxAreSaid() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFDrawing drawing = workbook.createSheet("表").createDrawingPatriarch();
      drawing.createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 3, 3)).setText("囲みの中の\n実績 12件");
      drawing.createSimpleShape(new XSSFClientAnchor(0, 0, 0, 0, 5, 5, 6, 6));
      drawing.createPicture(
          new XSSFClientAnchor(0, 0, 0, 0, 7, 7, 8, 8),
          workbook.addPicture(PIXEL, Workbook.PICTURE_TYPE_PNG));
      drawing.createChart(new XSSFClientAnchor(0, 0, 0, 0, 9, 9, 12, 12));
      assertEquals(
          List.of(
              "J041 shapes on the sheet \"表\" hold text, which is in no cell and was not read:"
                  + " 囲みの中の 実績 12件 (1 in all)",
              "J042 pictures, charts or embedded objects on the sheet \"表\" were not read (2 in"
                  + " all)"),
          Grids.said(Grids.read(WorkbookGridReaderTest.bytes(workbook))));
    }
  }

  @Test
  void textBoxesAndPicturesOfXlsAreSaid() throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      HSSFPatriarch drawing = workbook.createSheet("表").createDrawingPatriarch();
      drawing.createTextbox(anchor(1)).setString(new HSSFRichTextString("囲みの中の実績 12件"));
      drawing.createPicture(anchor(5), workbook.addPicture(PIXEL, Workbook.PICTURE_TYPE_PNG));
      assertEquals(
          List.of(
              "J041 shapes on the sheet \"表\" hold text, which is in no cell and was not read:"
                  + " 囲みの中の実績 12件 (1 in all)",
              "J042 pictures, charts or embedded objects on the sheet \"表\" were not read (1 in"
                  + " all)"),
          Grids.said(Grids.read(WorkbookGridReaderTest.bytes(workbook))));
    }
  }

  @Test
  void macrosAreNotRunAndLinkedFilesAreNotOpened() {
    byte[] bytes =
        new HandMadeXlsx()
            .with(
                "xl/_rels/workbook.xml.rels",
                HandMadeXlsx.relationships(
                    HandMadeXlsx.relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
                    HandMadeXlsx.relationship("rId4", "vbaProject", "vbaProject.xml"),
                    HandMadeXlsx.relationship("rId5", "externalLink", "externalLink1.xml"),
                    HandMadeXlsx.relationship("rId6", "externalLink", "externalLink2.xml")))
            .with("xl/vbaProject.xml", "no macro at all")
            .bytes();
    assertEquals(
        List.of(
            "J043 the workbook holds macros; they were neither run nor read",
            "J044 the workbook refers to other files (2 in all); they were not opened and the"
                + " values last stored were taken"),
        Grids.said(Grids.read(bytes)).stream().sorted().toList());
  }

  @Test
  void sheetsOfChartsKeepTheirNumberAndAreSaid() {
    byte[] bytes =
        new HandMadeXlsx()
            .with(
                "xl/workbook.xml",
                "<workbook xmlns=\""
                    + HandMadeXlsx.MAIN
                    + "\" xmlns:r=\"http://schemas."
                    + "openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                    + "<sheet name=\"グラフ\" r:id=\"rId9\"/><sheet name=\"表\" r:id=\"rId1\"/>"
                    + "</sheets></workbook>")
            .with(
                "xl/_rels/workbook.xml.rels",
                HandMadeXlsx.relationships(
                    HandMadeXlsx.relationship("rId9", "chartsheet", "chartsheets/sheet1.xml"),
                    HandMadeXlsx.relationship("rId1", "worksheet", "worksheets/sheet1.xml")))
            .bytes();
    WorkbookGrid read = Grids.read(bytes);
    assertEquals("表", read.grid().sheets().get(1).name());
    assertEquals(
        List.of("J058 the sheet \"グラフ\" is one of charts or macros and was not read"),
        Grids.said(read));
  }

  @Test
  void charactersThatNobodyTypesAreSaidOfOldWorkbooks() throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet("表").createRow(0).createCell(0).setCellValue("正しい文");
      workbook.getSheetAt(0).getRow(0).createCell(1).setCellValue("壊れ\u0003た文");
      assertEquals(
          List.of(
              "J057 cells on the sheet \"表\" hold characters that nobody types; .xls files carry"
                  + " no checksums, so other cells may be damaged as well: B1 (1 in all)"),
          Grids.said(Grids.read(WorkbookGridReaderTest.bytes(workbook))));
    }
  }

  private static void note(
      Workbook workbook, Drawing<?> drawing, Sheet sheet, int row, int column, String text) {
    ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
    anchor.setRow1(row);
    anchor.setCol1(column);
    anchor.setRow2(row + 2);
    anchor.setCol2(column + 2);
    org.apache.poi.ss.usermodel.Comment note = drawing.createCellComment(anchor);
    note.setString(workbook.getCreationHelper().createRichTextString(text));
    note.setAddress(row, column);
    org.apache.poi.ss.usermodel.Row at = sheet.getRow(row);
    (at == null ? sheet.createRow(row) : at).createCell(column).setCellComment(note);
  }

  private static HSSFClientAnchor anchor(int at) {
    return new HSSFClientAnchor(0, 0, 0, 0, (short) at, at, (short) (at + 1), at + 1);
  }
}
