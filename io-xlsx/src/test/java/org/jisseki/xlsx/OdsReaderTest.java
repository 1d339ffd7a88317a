package org.jisseki.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.CellContent;
import org.jisseki.core.grid.MergedRange;
import org.jisseki.core.grid.Row;
import org.jisseki.core.grid.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OdsReaderTest {

  private static WorkbookGrid read(HandMadeOds file) throws IOException {
    return WorkbookGridReader.standard().readWorkbook(file.bytes(), "a.ods");
  }

  private static Sheet sheet(String rows) throws IOException {
    return read(HandMadeOds.ofRows(rows)).grid().sheets().get(0);
  }

  private static Cell onlyCell(String cell) throws IOException {
    return sheet("<table:table-row>" + cell + "</table:table-row>").rows().get(0).cell(1);
  }

  private static List<String> codes(HandMadeOds file) throws IOException {
    return read(file).findings().stream().map(Finding::code).map(code -> code.name()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <text:p>受講者</text:p>                                                   | 受講者
          <text:p>受講者</text:p><text:p>24名</text:p>                              | 受講者\\n24名
          <text:p>a<text:s text:c='3'/>b<text:tab/>c<text:line-break/>d</text:p>      | a   b\\tc\\nd
          <text:p>  a   b </text:p>                                                   | a b_
          <text:p><text:span>24</text:span>名</text:p>                              | 24名
          <text:p><text:ruby><text:ruby-base>汐</text:ruby-base><text:ruby-text>しお</text:ruby-text></text:ruby>見</text:p> | 汐見
          """)
  void showsTheTextOfParagraphs(String paragraphs, String shown) throws IOException {
    String expected = shown.replace("\\n", "\n").replace("\\t", "\t").replace('_', ' ');
    assertEquals(
        expected, onlyCell("<table:table-cell>" + paragraphs + "</table:table-cell>").text());
  }

  @Test
  void keepsANumberBehindWhatItShows() throws IOException {
    Cell cell =
        onlyCell(
            "<table:table-cell office:value-type='float' office:value='1204'><text:p>1,204人</text:p>"
                + "</table:table-cell>");
    assertEquals("1,204人", cell.text());
    assertEquals(new CellContent.Numeric(new BigDecimal("1204"), ""), cell.content());
  }

  @Test
  void readsTheStoredResultOfAFormula() throws IOException {
    HandMadeOds file =
        HandMadeOds.ofRows(
            "<table:table-row><table:table-cell table:formula='of:=[.A2]' office:value-type='float'"
                + " office:value='3'><text:p>3</text:p></table:table-cell></table:table-row>");
    assertEquals(List.of("FORMULA_VALUES"), codes(file));
    assertEquals("3", read(file).grid().sheets().get(0).rows().get(0).cell(1).text());
  }

  @Test
  void writesOutWhatIsRepeated() throws IOException {
    Sheet sheet =
        sheet(
            "<table:table-row table:number-rows-repeated='2'><table:table-cell"
                + " table:number-columns-repeated='2'/><table:table-cell"
                + " table:number-columns-repeated='3'><text:p>x</text:p></table:table-cell>"
                + "</table:table-row><table:table-row table:number-rows-repeated='1048570'>"
                + "<table:table-cell table:number-columns-repeated='16384'/></table:table-row>"
                + "<table:table-row><table:table-cell><text:p>end</text:p></table:table-cell>"
                + "</table:table-row>");
    assertEquals(List.of(1, 2, 1_048_573), sheet.rows().stream().map(Row::number).toList());
    assertEquals(
        List.of("", "", "x", "x", "x"),
        sheet.rows().get(1).cells().stream().map(Cell::text).toList());
  }

  @Test
  void tellsMergesFromTheirSpans() throws IOException {
    Sheet sheet =
        sheet(
            "<table:table-row><table:table-cell table:number-columns-spanned='2'"
                + " table:number-rows-spanned='3'><text:p>拠点</text:p></table:table-cell>"
                + "<table:covered-table-cell/></table:table-row>");
    assertEquals(List.of(new MergedRange(1, 1, 3, 2)), sheet.merges());
  }

  @Test
  void readsAndMarksWhatIsHidden() throws IOException {
    HandMadeOds file =
        HandMadeOds.ofSheets(
            "<style:style style:name='ta9' style:family='table'><style:table-properties"
                + " table:display='false'/></style:style>",
            "<table:table table:name='表' table:style-name='ta9'><table:table-column/>"
                + "<table:table-column table:visibility='collapse'/><table:table-row"
                + " table:visibility='filter'><table:table-cell><text:p>a</text:p></table:table-cell>"
                + "<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row>"
                + "</table:table>");
    Sheet sheet = read(file).grid().sheets().get(0);
    assertTrue(sheet.hidden());
    assertTrue(sheet.rows().get(0).hidden());
    assertEquals(java.util.Set.of(2), sheet.hiddenColumns());
    assertTrue(
        codes(file).containsAll(List.of("HIDDEN_SHEET", "HIDDEN_ROWS", "HIDDEN_COLUMNS")),
        () -> "the findings");
  }

  @Test
  void tellsOfNotesAndTextBoxesAndKeepsThemOutOfTheCells() throws IOException {
    HandMadeOds file =
        HandMadeOds.ofRows(
            "<table:shapes><draw:frame><draw:text-box><text:p>欄外</text:p></draw:text-box>"
                + "</draw:frame></table:shapes><table:table-row><table:table-cell>"
                + "<office:annotation><text:p>確認</text:p></office:annotation><text:p>12件</text:p>"
                + "<draw:custom-shape><text:p>丸</text:p></draw:custom-shape></table:table-cell>"
                + "</table:table-row>");
    assertEquals("12件", read(file).grid().sheets().get(0).rows().get(0).cell(1).text());
    assertEquals(
        List.of("NOTE_NOT_READ", "TEXT_BOX_NOT_READ"), codes(file).stream().sorted().toList());
  }

  @Test
  void leavesOutWhatWasDeleted() throws IOException {
    HandMadeOds file =
        HandMadeOds.ofSheets(
            "<table:tracked-changes><table:table-cell><text:p>旧</text:p></table:table-cell>"
                + "</table:tracked-changes><table:table table:name='表'><table:table-row>"
                + "<table:table-cell><text:p>新</text:p></table:table-cell></table:table-row>"
                + "</table:table>");
    assertEquals("新", read(file).grid().sheets().get(0).rows().get(0).cell(1).text());
  }

  @Test
  void saysThatAPasswordLocksIt() throws IOException {
    HandMadeOds file =
        HandMadeOds.ofRows("")
            .with("META-INF/manifest.xml", "<m xmlns='m'><f><encryption-data/></f></m>");
    assertTrue(Grids.refusal(file.bytes(), "a.ods").contains("locked by a password"));
  }

  @Test
  @Timeout(20)
  void refusesRowsAndCellsRepeatedBeyondTheLimits() throws IOException {
    String cell =
        "<table:table-cell table:number-columns-repeated='%s'><text:p>x</text:p></table:table-cell>";
    String row = "<table:table-row table:number-rows-repeated='%s'>%s</table:table-row>";
    String wide = row.formatted("1", cell.formatted("999999999"));
    String long1 = row.formatted("1048576", cell.formatted("1000"));
    assertTrue(
        Grids.refusal(HandMadeOds.ofRows(wide).bytes(), "a.ods").contains("beyond the limit of"));
    assertTrue(
        Grids.refusal(HandMadeOds.ofRows(long1).bytes(), "a.ods").contains("more"),
        "rows or cells");
    String spaces =
        row.formatted(
            "1",
            "<table:table-cell><text:p><text:s text:c='999999999'/></text:p></table:table-cell>");
    assertTrue(
        Grids.refusal(HandMadeOds.ofRows(spaces).bytes(), "a.ods").contains("more characters"));
  }
}
