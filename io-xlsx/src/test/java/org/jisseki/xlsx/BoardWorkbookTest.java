package org.jisseki.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.jisseki.core.finding.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The board workbook as POI, which shares no line with the writer, finds it. */
class BoardWorkbookTest {

  private static final String TABLE =
      """
      拠点区分|サービス区分|番号|事業名|基本目標|令和5年度実績|令和4年度実績
      本部拠点|広報事業|1|会報発行|目標1|発行部数 1,200部 広告 0件|発行部数 1,000部 広告 4件
      ||2|福祉まつり|目標2|参加者 350名 満足度 81.5%|参加者 420名 満足度 79.3%
      |相談事業|1|=1+1|目標1|相談 48件 @SUM(A1)|相談 0件
      介護拠点|訪問事業|1|訪問介護|目標3|訪問 6,117回|
      """;

  @Test
  void theSheetsComeInTheirOrder() throws IOException {
    try (XSSFWorkbook workbook = open(Boards.board(TABLE, Language.JA))) {
      List<String> names = new ArrayList<>();
      workbook.forEach(sheet -> names.add(sheet.getSheetName()));
      assertEquals(List.of("表紙", "実績報告", "指標比較", "グラフ", "拠点別", "確認事項", "測定値", "設定・注記"), names);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everySheetHoldsToTheSchemaOfTheFormat(Language language) throws IOException {
    try (XSSFWorkbook workbook = open(Boards.board(TABLE, language))) {
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        List<XmlError> errors = new ArrayList<>();
        XSSFSheet sheet = workbook.getSheetAt(i);
        sheet.getCTWorksheet().validate(new XmlOptions().setErrorListener(errors));
        assertEquals(List.of(), errors, sheet.getSheetName());
      }
    }
  }

  @Test
  void differencesAndRatesAreFormulasWithTheirResults() throws IOException {
    try (XSSFWorkbook workbook = open(Boards.board(TABLE, Language.JA))) {
      assertEquals(
          List.of(
              "発行部数 1200 1000 =$E3-$F3:200 =RATE:0.2",
              "広告 0 4 =$E4-$F4:-4 =RATE:皆減",
              "参加者 350 420 =$E5-$F5:-70 =RATE:-0.167",
              "満足度 81.5 79.3 =ROUND($E6-$F6,1):2.2 －",
              "相談 48 0 =$E7-$F7:48 =RATE:皆増",
              "訪問 6117 記載なし － －"),
          indicators(workbook));
    }
  }

  @Test
  void aTextThatLooksLikeAFormulaIsAText() throws IOException {
    try (XSSFWorkbook workbook = open(Boards.board(TABLE, Language.JA))) {
      XSSFSheet house = workbook.getSheet("実績報告");
      Cell name = house.getRow(5).getCell(3);
      assertEquals(CellType.STRING, name.getCellType());
      assertEquals("=1+1", name.getStringCellValue());
    }
  }

  @Test
  void theHouseFormPrintsOnePageWideWithItsHeadOnEachPage() throws IOException {
    try (XSSFWorkbook workbook = open(Boards.board(TABLE, Language.JA))) {
      XSSFSheet house = workbook.getSheet("実績報告");
      assertTrue(house.getPrintSetup().getLandscape());
      assertEquals(9, house.getPrintSetup().getPaperSize());
      assertTrue(house.getFitToPage());
      assertEquals(1, house.getPrintSetup().getFitWidth());
      assertEquals(0, house.getPrintSetup().getFitHeight());
      assertEquals("1:3", house.getRepeatingRows().formatAsString());
      assertArrayEquals(new int[] {5}, rowBreaks(house), "a page for each outermost division");
      assertEquals(
          List.of("A4:A6", "B4:B5"),
          house.getMergedRegions().stream().map(range -> range.formatAsString()).toList());
      assertEquals(3, house.getPaneInformation().getHorizontalSplitPosition());
      assertTrue(house.isColumnHidden(10), "the keys of programs are hidden");
    }
  }

  private static int[] rowBreaks(XSSFSheet sheet) {
    return sheet.getRowBreaks();
  }

  @Test
  void rowsAreTallEnoughForWrappedText() throws IOException {
    String words = "会場での相談と訪問による聞き取りを重ねた。".repeat(12);
    String table = TABLE.replace("参加者 350名", words + " 参加者 350名");
    try (XSSFWorkbook workbook = open(Boards.board(table, Language.JA))) {
      XSSFSheet house = workbook.getSheet("実績報告");
      Row row = house.getRow(4);
      double charsPerLine = house.getColumnWidth(5) / 256.0 / 2;
      double lines = words.length() / charsPerLine;
      assertTrue(row.getHeightInPoints() >= lines * 10, () -> row.getHeightInPoints() + "pt");
    }
  }

  @Test
  void aProgramThatIsTallerThanARowTakesSeveral() throws IOException {
    String words = "会場での相談と訪問による聞き取りを重ねた。".repeat(120);
    String table = TABLE.replace("参加者 350名", words + " 参加者 350名");
    try (XSSFWorkbook workbook = open(Boards.board(table, Language.JA))) {
      XSSFSheet house = workbook.getSheet("実績報告");
      for (Row row : house) {
        assertTrue(row.getHeightInPoints() <= 409, () -> row.getHeightInPoints() + "pt");
      }
      assertTrue(house.getMergedRegions().size() > 8);
    }
  }

  @Test
  void chartsAreNativeAndSaidInWords() throws IOException {
    try (XSSFWorkbook workbook = open(Boards.board(TABLE, Language.JA))) {
      XSSFSheet charts = workbook.getSheet("グラフ");
      assertEquals(1, charts.createDrawingPatriarch().getCharts().size());
      String description =
          charts
              .createDrawingPatriarch()
              .getCTDrawing()
              .getTwoCellAnchorArray(0)
              .getGraphicFrame()
              .getNvGraphicFramePr()
              .getCNvPr()
              .getDescr();
      assertTrue(description.startsWith("指標の増減率を"), description);
    }
  }

  @Test
  void theSameInputGivesTheSameBytesAndNoMomentOfTheClock() throws IOException {
    byte[] first = Boards.board(TABLE, Language.JA);
    assertArrayEquals(first, Boards.board(TABLE, Language.JA));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertEquals(1980, entry.getTimeLocal().getYear(), entry.getName());
      }
    }
  }

  @Test
  void ourOwnReaderReadsItBack() throws IOException {
    var grid =
        WorkbookGridReader.standard()
            .read(new ByteArrayInputStream(Boards.board(TABLE, Language.JA)), "board.xlsx");
    assertEquals(8, grid.sheets().size());
    assertEquals("△16.7%", grid.sheets().get(2).rows().get(4).cell(8).text());
    assertEquals("＋2.2ポイント".replace('＋', '+'), grid.sheets().get(2).rows().get(5).cell(7).text());
  }

  @Test
  void aDataWorkbookIsOneTableASheetAndNothingElse() throws IOException {
    try (XSSFWorkbook workbook = open(Boards.data(TABLE, Language.JA))) {
      assertEquals(2, workbook.getNumberOfSheets());
      workbook.forEach(
          sheet -> {
            assertEquals(0, sheet.getNumMergedRegions());
            assertFalse(((XSSFSheet) sheet).getCTWorksheet().isSetDrawing());
            assertEquals("データ番号", sheet.getRow(0).getCell(0).getStringCellValue());
            sheet.forEach(
                row -> row.forEach(cell -> assertFalse(cell.getCellType() == CellType.FORMULA)));
          });
      List<String> titles = new ArrayList<>();
      workbook.getSheet("測定値").getRow(0).forEach(cell -> titles.add(cell.getStringCellValue()));
      assertTrue(titles.containsAll(List.of("年度(西暦)", "年度(和暦)", "単位")), titles::toString);
    }
  }

  private static List<String> indicators(XSSFWorkbook workbook) {
    List<String> rows = new ArrayList<>();
    XSSFSheet sheet = workbook.getSheet("指標比較");
    for (int i = 2; i <= sheet.getLastRowNum(); i++) {
      List<String> shown = new ArrayList<>();
      for (int column = 3; column < 8; column++) {
        shown.add(shown(sheet.getRow(i).getCell(column)));
      }
      rows.add(String.join(" ", shown));
    }
    return rows;
  }

  private static String shown(Cell cell) {
    if (cell.getCellType() != CellType.FORMULA) {
      return cell.getCellType() == CellType.NUMERIC
          ? plain(cell.getNumericCellValue())
          : cell.getStringCellValue();
    }
    String result =
        cell.getCachedFormulaResultType() == CellType.NUMERIC
            ? plain(cell.getNumericCellValue())
            : cell.getStringCellValue();
    String formula = cell.getCellFormula();
    return "=" + (formula.startsWith("IF(") ? "RATE" : formula) + ":" + result;
  }

  private static String plain(double number) {
    return new java.math.BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
  }

  private static XSSFWorkbook open(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }
}
