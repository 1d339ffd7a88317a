package org.jisseki.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jisseki.core.finding.Correction;
import org.jisseki.core.finding.CorrectionKind;
import org.jisseki.core.finding.CorrectionPlace;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Language;
import org.jisseki.core.finding.Place;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.CellAddress;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.grid.GridSource;
import org.jisseki.core.grid.Row;
import org.jisseki.core.grid.Sheet;
import org.jisseki.core.hierarchy.ResultsReport;
import org.jisseki.core.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class SarifReportTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyKindOfFindingAtEveryKindOfPlaceIsValidByThePublicSchema(Language language)
      throws IOException {
    List<Finding> findings = new ArrayList<>();
    List<Place> places =
        List.of(Place.FILE, Place.ofSheet(1), Place.ofRow(1, 1), cell(2), span(2, 3, 6), cell(9));
    for (FindingCode code : FindingCode.values()) {
      Place place = places.get(findings.size() % places.size());
      findings.add(Finding.of(code, place, "", Map.of("found", "\uD83D")).relatedTo(places));
    }
    for (String charset : List.of("UTF-8", "")) {
      CheckedSource source =
          new CheckedSource("表 1.tsv", reading("a\t会報 12部", charset), findings, plain());
      assertEquals(List.of(), SchemaCheck.errorsOfSarif(log(language, source)));
    }
    assertEquals(List.of(), SchemaCheck.errorsOfSarif(log(language)));
  }

  @Test
  void aSpanIsALineAndColumnsOfTheFile() throws IOException {
    String log = log(Language.EN, source(plain(), "a\t会報 12部", span(2, 3, 6)));
    assertTrue(log.contains("\"startColumn\": 6,"), log);
    assertTrue(log.contains("\"endColumn\": 9,"), log);
    assertTrue(log.contains("\"fullyQualifiedName\": \"B1\""), log);
  }

  @Test
  void aCorrectionOfTheCellIsAFix() throws IOException {
    Correction correction =
        Correction.of(CorrectionKind.SET_CELL, CorrectionPlace.of(cell(2)), "会報 12部", "会報 21部");
    Finding finding =
        Finding.of(FindingCode.LOOK_ALIKE, span(2, 3, 6), "12部", Map.of("found", "x"))
            .proposing(List.of(correction));
    CheckedSource source =
        new CheckedSource("a.tsv", reading("a\t会報 12部", "UTF-8"), List.of(finding), plain());
    String log = log(Language.EN, source);
    assertEquals(List.of(), SchemaCheck.errorsOfSarif(log));
    assertTrue(log.contains("\"deletedRegion\": {"), log);
    assertTrue(log.contains("\"startColumn\": 3,"), log);
    assertTrue(log.contains("\"text\": \"会報 21部\""), log);
  }

  @ParameterizedTest
  @CsvSource({
    "0, '\t', 'ab\t12部', 1:4 1:7",
    "-1, '\t', 'ab\t12部', none",
    "2, ',', 'ab\t12部', 1:7 1:10",
    "1, ',', 'a,b\t12部', 1:7 1:10",
    "1, ',', 'a\"b\t12部', 1:8 1:11",
    "1, ',', 'a|b\t12部', 2:4 2:7",
    "1, ',', 'ab\t12部', none",
  })
  void quotesThatCellsNeedAreCounted(int quoted, char delimiter, String cells, String expected) {
    List<Cell> row = new ArrayList<>();
    for (String text : cells.replace('|', '\n').split("\t", -1)) {
      row.add(Cell.of(text));
    }
    Row first = Row.of(1, row);
    Grid grid = new Grid(GridSource.inMemory("a"), List.of(Sheet.ofText(List.of(first))));
    TextCursor cursor = new TextCursor(new TextForm(delimiter, quoted), grid);
    String found =
        cursor
            .find(first, 2, 0)
            .map(from -> text(from) + " " + text(cursor.find(first, 2, 3).orElseThrow()))
            .orElse("none");
    assertEquals(expected, found);
  }

  @ParameterizedTest
  @CsvSource({
    "r5.tsv, r5.tsv",
    "a b/令和.tsv, a%20b/%E4%BB%A4%E5%92%8C.tsv",
    "..\\old\\r5.xls, ../old/r5.xls",
    "/data/r5.tsv, file:///data/r5.tsv",
    "C:\\r5.tsv, file:///C:/r5.tsv",
    "a/b:c.tsv, ./a/b:c.tsv",
  })
  void namesOfFilesAreUris(String file, String uri) {
    assertEquals(uri, SarifPlaces.uri(file));
  }

  private static String text(TextCursor.Position position) {
    return position.line() + ":" + position.column();
  }

  private static Place cell(int column) {
    return Place.ofCell(new CellAddress(1, 1, column));
  }

  private static Place span(int column, int start, int end) {
    return Place.ofSpan(new CellAddress(1, 1, column), start, end);
  }

  private static TextForm plain() {
    return new TextForm('\t', 0);
  }

  private static CheckedSource source(TextForm form, String line, Place place) {
    Finding finding = Finding.of(FindingCode.CELL_LOST, place, "", Map.of("column", "x"));
    return new CheckedSource("a.tsv", reading(line, "UTF-8"), List.of(finding), form);
  }

  private static Reading reading(String line, String charset) {
    List<Cell> cells = new ArrayList<>();
    for (String text : line.split("\t", -1)) {
      cells.add(Cell.of(text));
    }
    Sheet sheet = Sheet.ofText(List.of(Row.of(1, cells)));
    Grid grid = new Grid(new GridSource("a.tsv", "0".repeat(64), "tsv", charset), List.of(sheet));
    ResultsReport report = new ResultsReport("", "", List.of(), List.of());
    return new Reading(grid, report, List.of(), List.of(), List.of());
  }

  private static String log(Language language, CheckedSource... sources) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SarifReport.of(language, "1.0.0").write(List.of(sources), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
