package org.jisseki.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.MergedRange;
import org.jisseki.core.grid.Row;
import org.jisseki.core.grid.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Acceptance: the real table and tables of others as workbooks. */
class RealWorkbooksTest {

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void theRealTableHoldsTheTextsOfItsTsv(String ending) throws IOException {
    WorkbookGrid read =
        WorkbookGridReader.standard().readWorkbook(SharedData.file("data/tomakomai-r4." + ending));
    List<String> wanted =
        Files.readAllLines(SharedData.file("data/tomakomai-r4.tsv")).stream()
            .flatMap(line -> Stream.of(line.split("\t")))
            .map(RealWorkbooksTest::folded)
            .filter(text -> !text.isEmpty())
            .sorted()
            .toList();
    List<String> found =
        read.grid().sheets().get(0).rows().stream()
            .flatMap(row -> row.cells().stream())
            .map(cell -> folded(cell.text()))
            .filter(text -> !text.isEmpty())
            .sorted()
            .toList();
    assertEquals(List.of(), read.findings());
    String all = String.join("", found);
    List<String> lost = wanted.stream().filter(text -> !all.contains(text)).toList();
    assertEquals(List.of(), lost);
  }

  @Test
  void bothKindsOfTheRealTableAreReadAlike() throws IOException {
    List<Sheet> xlsx = sheets("data/tomakomai-r4.xlsx");
    assertEquals(xlsx, sheets("data/tomakomai-r4.xls"));
    assertTrue(
        xlsx.get(0)
            .merges()
            .containsAll(List.of(new MergedRange(2, 1, 2, 11), new MergedRange(4, 8, 4, 9))),
        xlsx.get(0).merges().toString());
  }

  @Test
  void mergedHeadersAndHierarchyOfOtherTablesAreEvidence() throws IOException {
    Sheet sheet = sheets("gold/others/tables/t06_three_years_merged.xlsx").get(0);
    assertEquals(8, sheet.merges().size());
    assertEquals(new MergedRange(3, 4, 3, 6), sheet.merges().get(4));
    assertTrue(sheet.merges().stream().allMatch(range -> !top(sheet, range).text().isEmpty()));
    assertEquals(
        sheet.rows().stream().map(Row::number).sorted(Comparator.naturalOrder()).toList(),
        sheet.rows().stream().map(Row::number).toList());
  }

  @Test
  void negativeDifferencesAreShownWithTheirTriangle() throws IOException {
    WorkbookGrid read =
        WorkbookGridReader.standard()
            .readWorkbook(SharedData.file("gold/others/tables/t10_subtotals_merged.xls"));
    assertEquals("▲108,150", Grids.cell(read, "E4").text());
    assertEquals(
        List.of(FindingCode.FORMULA_VALUES),
        read.findings().stream().map(finding -> finding.code()).toList());
  }

  private static Cell top(Sheet sheet, MergedRange range) {
    return sheet.rows().stream()
        .filter(row -> row.number() == range.firstRow())
        .findFirst()
        .orElseThrow()
        .cell(range.firstColumn());
  }

  private static List<Sheet> sheets(String name) throws IOException {
    return WorkbookGridReader.standard().read(SharedData.file(name)).sheets();
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\"]+", "");
  }
}
