package org.jisseki.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jisseki.core.finding.UnreadableInputException;
import org.jisseki.core.grid.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no workbook, locked, too old or beyond a limit is refused in plain words. */
class RefusedWorkbookTest {

  @Test
  void aPasswordIsNamedInBothKinds() throws Exception {
    String words =
        "表.xls: the workbook is locked by a password; open it in a spreadsheet program, remove the"
            + " password and save it";
    assertEquals(words, Grids.refusal(lockedXlsx(), "表.xls"));
    assertEquals(words, Grids.refusal(lockedXls(), "表.xls"));
  }

  @Test
  void filesOfOtherKindsAreCalledWhatTheyAre() throws IOException {
    assertEquals(
        "表.xls: by its content this is a web page (HTML); open it in a spreadsheet program and save"
            + " it as .xlsx, TSV or CSV",
        Grids.refusal("<html><table><tr><td>1</td></tr></table>".getBytes(UTF_8), "表.xls"));
    assertEquals(
        "表.xls: by its content this is text, not a workbook; give it as .tsv or .csv",
        Grids.refusal("事業名\t実績\n".getBytes(UTF_8), "表.xls"));
    assertEquals(
        "表.xls: by its content this is an XML document; open it in a spreadsheet program and save"
            + " it as .xlsx, TSV or CSV",
        Grids.refusal("<?xml version=\"1.0\"?><Workbook/>".getBytes(UTF_8), "表.xls"));
    assertTrue(Grids.refusal("%PDF-1.7".getBytes(UTF_8), "a.xlsx").contains("a PDF document"));
    assertTrue(Grids.refusal(new byte[0], "a.xlsx").contains("the file is empty"));
    assertTrue(
        Grids.refusal(HandMadeXlsx.zip(Map.of("a.txt", new byte[1])), "a.xlsx")
            .contains("this is a packed archive"));
    assertTrue(
        Grids.refusal(HandMadeOds.ofType("text").bytes(), "a.ods").contains("a Writer document"));
    assertTrue(Grids.refusal(compound("WordDocument"), "a.xls").contains("a Word document"));
    assertTrue(Grids.refusal(compound("Book"), "a.xls").contains("Excel 95 or before"));
    assertTrue(Grids.refusal(compound("Anything"), "a.xls").contains("damaged or was cut off"));
  }

  @Test
  void otherOfficeFilesAreCalledWhatTheyAre() {
    assertTrue(
        Grids.refusal(ofMainType("wordprocessingml.document.main+xml"), "a.xlsx")
            .contains("by its content this is a Word document"));
    assertTrue(
        Grids.refusal(ofMainType("presentationml.presentation.main+xml"), "a.xlsx")
            .contains("by its content this is a PowerPoint document"));
    assertEquals(
        "a.xlsx: binary workbooks (.xlsb) cannot be read; save it as .xlsx",
        Grids.refusal(ofMainType("ms-excel.sheet.binary.macroEnabled.main"), "a.xlsx"));
  }

  @Test
  void damagedWorkbooksAreRefused() {
    byte[] xlsx = WorkbookGridReaderTest.bytes(xlsxSample());
    byte[] xls = WorkbookGridReaderTest.bytes(new HSSFWorkbook());
    String words =
        "表.xlsx: this cannot be read as a workbook; it is damaged or was cut off; save it again from"
            + " its original";
    assertEquals(words, Grids.refusal(Arrays.copyOf(xlsx, xlsx.length / 2), "表.xlsx"));
    assertEquals(words, Grids.refusal(Arrays.copyOf(xlsx, 40), "表.xlsx"));
    assertEquals(words, Grids.refusal(Arrays.copyOf(xls, xls.length / 3), "表.xlsx"));
    assertEquals(words, Grids.refusal(Arrays.copyOf(xls, 9), "表.xlsx"));
    assertEquals(
        words,
        Grids.refusal(new HandMadeXlsx().sheet("<sheetData><row></sheetData>").bytes(), "表.xlsx"));
    assertEquals(
        "表.xlsx: the workbook holds no sheet; save it again from its original",
        Grids.refusal(
            new HandMadeXlsx()
                .with("xl/workbook.xml", "<workbook xmlns=\"" + HandMadeXlsx.MAIN + "\"/>")
                .bytes(),
            "表.xlsx"));
    assertEquals(
        "表.xlsx: the part \"rId1\" of the workbook is missing; save it again from its original",
        Grids.refusal(new HandMadeXlsx().without("xl/worksheets/sheet1.xml").bytes(), "表.xlsx"));
  }

  @Test
  void whatIsNotThereIsSaid(@TempDir Path folder) {
    assertTrue(refusal(folder.resolve("ない.xlsx")).contains("there is no such file"));
    assertTrue(refusal(folder).contains("this is a folder"));
  }

  @Test
  void eachLimitHasItsOwnWords() {
    Limits limits = Limits.standard();
    byte[] wide = HandMadeXlsx.ofRows("<row r=\"3\"><c r=\"F3\"><v>1</v></c></row>");
    assertEquals(
        "row 3 of the sheet \"集計\" has a cell beyond the limit of 5 columns; delete stray values"
            + " far to the right or raise the limit",
        refusal(wide, limits.withMaxColumns(5)));
    assertTrue(refusal(wide, limits.withMaxCells(5)).startsWith("more cells than the limit of 5;"));
    assertTrue(
        refusal(wide, limits.withMaxBytes(100))
            .startsWith("the file is larger than the limit of 100 bytes;"));
    assertTrue(
        refusal(wide, limits.withMaxEntries(3)).startsWith("the workbook has more than 3 parts;"));
    assertTrue(
        refusal(wide, limits.withMaxEntryBytes(150))
            .startsWith("unpacked, its part [Content_Types].xml is larger than the limit of 150"));
    assertTrue(
        refusal(wide, limits.withMaxInflatedBytes(600))
            .startsWith("unpacked, the workbook is larger than the limit of 600 bytes;"));
    byte[] tall = HandMadeXlsx.ofRows("<row><c><v>1</v></c></row>".repeat(3));
    assertTrue(refusal(tall, limits.withMaxRows(2)).startsWith("more rows than the limit of 2;"));
    byte[] longText =
        new HandMadeXlsx().sharedStrings("<si><t>" + "長".repeat(11) + "</t></si>").bytes();
    assertTrue(
        refusal(longText, limits.withMaxCellChars(10))
            .startsWith("a cell has more characters than the limit of 10;"));
    byte[] blank = new HandMadeXlsx().sheet(" ".repeat(300_000)).bytes();
    assertTrue(
        refusal(blank, limits)
            .startsWith("its part xl/worksheets/sheet1.xml is packed so tightly that"));
  }

  @Test
  void limitsHoldForOldWorkbooksToo() {
    HSSFWorkbook workbook = new HSSFWorkbook();
    workbook.createSheet("一").createRow(0).createCell(9).setCellValue("長い文です");
    workbook.createSheet("二").createRow(0).createCell(0).setCellValue("二");
    byte[] bytes = WorkbookGridReaderTest.bytes(workbook);
    Limits limits = Limits.standard();
    assertTrue(refusal(bytes, limits.withMaxSheets(1)).startsWith("more sheets than the limit"));
    assertTrue(refusal(bytes, limits.withMaxColumns(9)).startsWith("row 1 of the sheet \"一\" has"));
    assertTrue(refusal(bytes, limits.withMaxCells(10)).startsWith("more cells than the limit"));
    assertTrue(refusal(bytes, limits.withMaxRows(1)).startsWith("more rows than the limit"));
    assertTrue(refusal(bytes, limits.withMaxCellChars(4)).startsWith("a cell has more characters"));
  }

  private static String refusal(byte[] bytes, Limits limits) {
    String words = Grids.refusal(bytes, "a", WorkbookGridReader.standard().withLimits(limits));
    return words.substring("a: ".length());
  }

  private static String refusal(Path file) {
    return assertThrows(
            UnreadableInputException.class, () -> WorkbookGridReader.standard().read(file))
        .words()
        .en();
  }

  private static org.apache.poi.ss.usermodel.Workbook xlsxSample() {
    return WorkbookGridReaderTest.sample(WorkbookGridReaderTest.Format.XLSX);
  }

  private static byte[] ofMainType(String type) {
    return new HandMadeXlsx()
        .with(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd."
                + type
                + "\"/></Types>")
        .bytes();
  }

  private static byte[] compound(String entry) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(new byte[5_000]), entry);
      files.writeFilesystem(out);
    }
    return out.toByteArray();
  }

  private static byte[] lockedXlsx() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      EncryptionInfo info = new EncryptionInfo(EncryptionMode.standard);
      Encryptor encryptor = info.getEncryptor();
      encryptor.confirmPassword("ひみつ");
      try (OutputStream locked = encryptor.getDataStream(files)) {
        InputStream in = new ByteArrayInputStream(WorkbookGridReaderTest.bytes(xlsxSample()));
        in.transferTo(locked);
      }
      files.writeFilesystem(out);
    }
    return out.toByteArray();
  }

  private static byte[] lockedXls() {
    try {
      Biff8EncryptionKey.setCurrentUserPassword("himitsu");
      return WorkbookGridReaderTest.bytes(
          WorkbookGridReaderTest.sample(WorkbookGridReaderTest.Format.XLS));
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }
}
