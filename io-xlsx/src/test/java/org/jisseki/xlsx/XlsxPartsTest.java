package org.jisseki.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.jisseki.core.finding.Severity;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.CellContent;
import org.jisseki.core.grid.MergedRange;
import org.jisseki.core.grid.Row;
import org.junit.jupiter.api.Test;

/** Workbooks as other programs than POI write them, part by part. */
class XlsxPartsTest {

  @Test
  void runsOfRichTextAreJoinedAndFuriganaIsLeftOut() {
    byte[] bytes =
        new HandMadeXlsx()
            .sharedStrings(
                "<si><r><t>地域</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> 交流</t></r>"
                    + "<rPh sb=\"0\" eb=\"2\"><t>チイキ</t></rPh>"
                    + "<rPh sb=\"3\" eb=\"5\"><t>コウリュウ</t></rPh><phoneticPr fontId=\"1\"/></si>")
            .sheet("<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData>")
            .bytes();
    assertEquals("地域 交流", Grids.text(bytes, "A1"));
  }

  @Test
  void inlineTextsKeepTheirLineBreaksAndDropTheirFurigana() {
    byte[] bytes =
        HandMadeXlsx.ofRows(
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><r><t>一行目\n</t></r><r><t>二行目</t></r>"
                + "<rPh sb=\"0\" eb=\"1\"><t>イチ</t></rPh></is></c></row>");
    assertEquals("一行目\n二行目", Grids.text(bytes, "A1"));
  }

  @Test
  void escapedCharactersAreDecodedOnce() {
    byte[] bytes =
        HandMadeXlsx.ofRows(
            "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>一_x000D_\n二_x005F_x000D_ _xZZZZ_ _x12</v></c></row>");
    assertEquals("一\r\n二_x000D_ _xZZZZ_ _x12", Grids.text(bytes, "A1"));
  }

  @Test
  void prefixedElementsAreReadLikeOthers() {
    byte[] bytes =
        new HandMadeXlsx()
            .with(
                "xl/worksheets/sheet1.xml",
                "<x:worksheet xmlns:x=\""
                    + HandMadeXlsx.MAIN
                    + "\"><x:sheetData><x:row r=\"2\">"
                    + "<x:c r=\"B2\"><x:v>12</x:v></x:c></x:row></x:sheetData>"
                    + "<x:mergeCells><x:mergeCell ref=\"B2:C3\"/></x:mergeCells></x:worksheet>")
            .bytes();
    assertEquals("12", Grids.text(bytes, "B2"));
    assertEquals(List.of(new MergedRange(2, 2, 3, 3)), Grids.sheet(bytes).merges());
  }

  @Test
  void elementsOfOtherNamespacesAreNotTakenForCells() {
    byte[] bytes =
        HandMadeXlsx.ofRows(
            "<row r=\"1\"><c r=\"A1\"><v>1</v><o:v xmlns:o=\"urn:other\">2</o:v></c></row>");
    assertEquals("1", Grids.text(bytes, "A1"));
  }

  @Test
  void strictWorkbooksAreReadWithTheirIsoDates() {
    byte[] bytes =
        new HandMadeXlsx()
            .formats("[$-411]ggge\"年\"m\"月\"d\"日\"")
            .with(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><sheetData>"
                    + "<row r=\"1\"><c r=\"A1\" s=\"0\" t=\"d\"><v>2023-04-01</v></c>"
                    + "<c r=\"B1\" s=\"0\" t=\"d\"><v>2023-04-01T12:00:00</v></c></row>"
                    + "</sheetData></worksheet>")
            .bytes();
    assertEquals("令和5年4月1日", Grids.text(bytes, "A1"));
    assertEquals("令和5年4月1日", Grids.text(bytes, "B1"));
  }

  @Test
  void rowsAndCellsWithoutAddressesFollowEachOther() {
    byte[] bytes =
        HandMadeXlsx.ofRows(
            "<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c r=\"C5\"><v>3</v></c>"
                + "<c><v>4</v></c></row><row><c><v>5</v></c></row>");
    assertEquals("2", Grids.text(bytes, "B1"));
    assertEquals("4", Grids.text(bytes, "D5"));
    assertEquals("5", Grids.text(bytes, "A6"));
  }

  @Test
  void rowsOutOfOrderAreSortedAndPiecesOfARowAreJoined() {
    byte[] bytes =
        HandMadeXlsx.ofRows(
            "<row r=\"3\"><c r=\"A3\"><v>3</v></c></row><row r=\"1\"><c r=\"B1\"><v>1</v></c></row>"
                + "<row r=\"3\"><c r=\"B3\"><v>4</v></c></row>");
    List<Row> rows = Grids.sheet(bytes).rows();
    assertEquals(List.of(1, 3), rows.stream().map(Row::number).toList());
    assertEquals(List.of("3", "4"), rows.get(1).cells().stream().map(Cell::text).toList());
  }

  @Test
  void aCellGivenTwiceCountsOnceAndIsSaid() {
    WorkbookGrid read =
        Grids.read(
            HandMadeXlsx.ofRows(
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>"
                    + "<row r=\"1\"><c r=\"A1\"><v>3</v></c></row>"));
    assertEquals("1", Grids.cell(read, "A1").text());
    assertEquals(
        List.of(
            "J050 cells on the sheet \"集計\" are given twice, and the first of each was read: A1, A1 (2 in all)"),
        Grids.said(read));
  }

  @Test
  void aTextNumberBeyondTheListIsAnErrorAndNotASilentBlank() {
    WorkbookGrid read =
        Grids.read(
            new HandMadeXlsx()
                .sharedStrings("<si><t>一つだけ</t></si>")
                .sheet(
                    "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>"
                        + "<c r=\"B1\" t=\"s\"><v>999999999</v></c>"
                        + "<c r=\"C1\" t=\"s\"><v>-1</v></c>"
                        + "<c r=\"D1\" t=\"s\"><v/></c></row></sheetData>")
                .bytes());
    assertEquals("一つだけ", Grids.cell(read, "A1").text());
    assertEquals(Severity.ERROR, read.findings().get(0).severity());
    assertEquals(
        List.of(
            "J048 the texts of cells on the sheet \"集計\" are not in the file, and the cells were read as empty: B1, C1 (2 in all)"),
        Grids.said(read));
  }

  @Test
  void aNumberThatIsNoneIsKeptAsWritten() {
    WorkbookGrid read =
        Grids.read(
            HandMadeXlsx.ofRows(
                "<row r=\"1\"><c r=\"A1\"><v>十二</v></c><c r=\"B1\"><v>1e999</v></c>"
                    + "<c r=\"C1\"><v>NaN</v></c><c r=\"D1\"><v>1.2.3</v></c>"
                    + "<c r=\"E1\"><v>"
                    + "9".repeat(100)
                    + "</v></c>"
                    + "<c r=\"F1\"><v> 12 </v></c></row>"));
    assertEquals("十二", Grids.cell(read, "A1").text());
    assertEquals("12", Grids.cell(read, "F1").text());
    assertEquals(
        List.of(
            "J049 values of cells on the sheet \"集計\" are not of their type, such as \"十二\", and were kept as written: A1, B1, C1, D1, E1 (5 in all)"),
        Grids.said(read));
  }

  @Test
  void formulasGiveTheirStoredResultAndNothingElse() {
    WorkbookGrid read =
        Grids.read(
            HandMadeXlsx.ofRows(
                "<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>7</v></c>"
                    + "<c r=\"B1\" t=\"str\"><f>\"a\"</f><v>合計</v></c>"
                    + "<c r=\"C1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                    + "<c r=\"D1\"><f>SUM(A1:A9)</f></c>"
                    + "<c r=\"E1\" t=\"str\"><f>\"\"</f></c></row>"));
    assertEquals("7", Grids.cell(read, "A1").text());
    assertEquals(
        new CellContent.Formula(new CellContent.Numeric(BigDecimal.valueOf(7), "")),
        Grids.cell(read, "A1").content());
    assertEquals("合計", Grids.cell(read, "B1").text());
    assertEquals(
        new CellContent.Formula(new CellContent.ErrorValue()), Grids.cell(read, "C1").content());
    assertEquals(
        List.of(
            "J045 formulas on the sheet \"集計\" hold no stored value and were read as empty: D1 (1 in all)",
            "J046 cells on the sheet \"集計\" are formulas, of which the stored values were read: A1, B1, C1, E1 (4 in all)",
            "J047 cells on the sheet \"集計\" show an error value such as #DIV/0!: C1 (1 in all)"),
        Grids.said(read));
  }

  @Test
  void mergesMayStandBeforeAndBehindTheRows() {
    byte[] bytes =
        new HandMadeXlsx()
            .sheet(
                "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells><sheetData/>"
                    + "<mergeCells><mergeCell ref=\"$A$2:$A$4\"/><mergeCell ref=\"C9\"/>"
                    + "</mergeCells>")
            .bytes();
    assertEquals(
        List.of(new MergedRange(1, 1, 1, 2), new MergedRange(2, 1, 4, 1)),
        Grids.sheet(bytes).merges());
  }

  @Test
  void mergesThatOverlapOrAreBrokenAreLeftOutAndSaid() {
    WorkbookGrid read =
        Grids.read(
            new HandMadeXlsx()
                .sheet(
                    "<sheetData/><mergeCells><mergeCell ref=\"A1:C3\"/><mergeCell ref=\"B2:D4\"/>"
                        + "<mergeCell ref=\"D1:D2\"/><mergeCell ref=\"Z9:A1\"/>"
                        + "<mergeCell ref=\"A:B\"/></mergeCells>")
                .bytes());
    assertEquals(
        List.of(new MergedRange(1, 1, 3, 3), new MergedRange(1, 4, 2, 4)),
        read.grid().sheets().get(0).merges());
    assertEquals(
        List.of(
            "J055 merged ranges on the sheet \"集計\" overlap or are broken and were left out: 9:1, A:B, B2 (3 in all)"),
        Grids.said(read));
  }

  @Test
  void textUnderAMergeIsKeptAndSaid() {
    WorkbookGrid read =
        Grids.read(
            new HandMadeXlsx()
                .sheet(
                    "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>"
                        + "<row r=\"2\"><c r=\"A2\"><v>3</v></c></row></sheetData>"
                        + "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>")
                .bytes());
    assertEquals("2", Grids.cell(read, "B1").text());
    assertEquals(
        List.of(
            "J054 merged ranges on the sheet \"集計\" cover cells that hold text, such as \"2\": B1, A2 (2 in all)"),
        Grids.said(read));
  }

  @Test
  void hiddenRowsAndColumnsAreReadMarkedAndSaid() {
    WorkbookGrid read =
        Grids.read(
            new HandMadeXlsx()
                .sheet(
                    "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/>"
                        + "<col min=\"9\" max=\"16384\" hidden=\"true\"/></cols>"
                        + "<sheetData><row r=\"1\" hidden=\"1\"><c r=\"A1\"><v>1</v></c>"
                        + "<c r=\"C1\"><v>2</v></c></row><row r=\"2\" hidden=\"true\"/>"
                        + "<row r=\"3\" hidden=\"0\"><c r=\"A3\"><v>1</v></c></row></sheetData>")
                .bytes());
    assertTrue(read.grid().sheets().get(0).rows().get(0).hidden());
    assertEquals(List.of(2, 3), List.copyOf(read.grid().sheets().get(0).hiddenColumns()));
    assertEquals(
        List.of(
            "J052 rows on the sheet \"集計\" are hidden; they were read and marked as hidden: 1 (1 in all)",
            "J053 columns on the sheet \"集計\" are hidden; they were read and marked as hidden: C (1 in all)"),
        Grids.said(read));
  }

  @Test
  void aFormatThatHidesAValueIsSaidButNotTheHidingOfZeros() {
    WorkbookGrid read =
        Grids.read(
            new HandMadeXlsx()
                .formats(";;;", "#,##0;△#,##0;")
                .sheet(
                    "<sheetData><row r=\"1\"><c r=\"A1\" s=\"0\"><v>12</v></c>"
                        + "<c r=\"B1\" s=\"1\"><v>0</v></c>"
                        + "<c r=\"C1\" s=\"0\" t=\"str\"><v>控え</v></c></row></sheetData>")
                .bytes());
    assertEquals("", Grids.cell(read, "A1").text());
    assertEquals(
        new CellContent.Numeric(BigDecimal.valueOf(12), ";;;"), Grids.cell(read, "A1").content());
    assertEquals("", Grids.cell(read, "B1").text());
    assertEquals("控え", Grids.cell(read, "C1").text());
    assertEquals(
        List.of(
            "J056 formats on the sheet \"集計\" hide the values of cells, such as \"12\": A1, C1 (2 in all)"),
        Grids.said(read));
  }

  @Test
  void sheetsThatHideZerosShowThemEmpty() {
    byte[] bytes =
        new HandMadeXlsx()
            .sheet(
                "<sheetViews><sheetView showZeros=\"0\"/></sheetViews><sheetData><row r=\"1\">"
                    + "<c r=\"A1\"><v>0</v></c><c r=\"B1\"><v>5</v></c></row></sheetData>")
            .bytes();
    assertEquals("", Grids.text(bytes, "A1"));
    assertEquals("5", Grids.text(bytes, "B1"));
  }

  @Test
  void aWorkbookWithoutStylesAndSharedTextsIsReadAllTheSame() {
    byte[] bytes =
        new HandMadeXlsx()
            .without("xl/styles.xml")
            .without("xl/sharedStrings.xml")
            .with(
                "xl/_rels/workbook.xml.rels",
                HandMadeXlsx.relationships(
                    HandMadeXlsx.relationship("rId1", "worksheet", "/xl/worksheets/sheet1.xml")))
            .sheet("<sheetData><row><c s=\"7\"><v>1.50</v></c></row></sheetData>")
            .bytes();
    assertEquals("1.5", Grids.text(bytes, "A1"));
  }
}
