package org.jisseki.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.compare.RollUp;
import org.jisseki.core.document.Block;
import org.jisseki.core.document.Document;
import org.jisseki.core.document.Facet;
import org.jisseki.core.document.NoNumber;
import org.jisseki.core.document.ProgramSheet;
import org.jisseki.core.document.ReportDocument;
import org.jisseki.core.document.Section;
import org.jisseki.core.document.Table;
import org.jisseki.core.document.TableCell;
import org.jisseki.core.document.TableRow;
import org.jisseki.core.document.Tile;
import org.jisseki.core.document.Tiles;
import org.jisseki.core.document.Tone;
import org.jisseki.core.document.VarianceChart;
import org.jisseki.core.finding.Language;
import org.jisseki.core.hierarchy.ResultsReport;
import org.jisseki.core.reading.Reading;
import org.jisseki.report.InventedCouncil.Story;
import org.junit.jupiter.api.Test;

class ReportDocumentTest {

  private static final Story STORY = InventedCouncil.story();
  private static final Document DOCUMENT = document(ReportDocument.in(Language.JA));

  @Test
  void theTilesCountTheRowsOfTheTable() {
    Tiles tiles = (Tiles) section("overview").blocks().get(0);
    List<TableRow> rows = rows(programs());
    assertEquals(
        List.of(
            STORY.comparison().programs().size(),
            count(rows, Tone.UP) + count(rows, Tone.DOWN) + count(rows, Tone.FLAT),
            count(rows, Tone.UP),
            count(rows, Tone.DOWN),
            1),
        tiles.tiles().stream().map(Tile::value).toList());
  }

  @Test
  void theOutermostRollUpsCountTheRowsOfTheirDivision() {
    List<Facet.Option> divisions =
        programs().facets().stream()
            .filter(facet -> facet.id().equals("division"))
            .findFirst()
            .orElseThrow()
            .options();
    for (RollUp rollUp : STORY.comparison().byDivision()) {
      if (rollUp.path().size() == 1) {
        String id =
            divisions.stream()
                .filter(each -> each.title().equals(rollUp.path().get(0)))
                .findFirst()
                .orElseThrow()
                .id();
        List<TableRow> rows =
            rows(programs()).stream()
                .filter(row -> row.facets().getOrDefault("division", List.of()).contains(id))
                .toList();
        assertEquals(
            List.of(rollUp.up(), rollUp.down(), rollUp.flat()),
            List.of(count(rows, Tone.UP), count(rows, Tone.DOWN), count(rows, Tone.FLAT)));
      }
    }
  }

  @Test
  void theChartAndItsTableHoldTheSameIndicatorsInTheSameOrder() {
    VarianceChart chart = (VarianceChart) section("changes").blocks().get(0);
    Table table = (Table) section("changes").blocks().get(2);
    assertEquals(chart.table(), table.id());
    List<String> bars = chart.bars().stream().map(bar -> bar.program() + bar.indicator()).toList();
    List<String> rows =
        rows(table).stream()
            .map(row -> row.cells().get(0).text() + row.cells().get(1).text())
            .toList();
    assertEquals(bars, rows);
    assertEquals("広報紙の発行SNS投稿", bars.get(0));
    assertTrue(chart.bars().get(0).isClipped());
    assertTrue(chart.bars().get(0).smallBase());
    assertFalse(bars.contains("資金の貸付満足度"), "a rate of a rate would only confuse");
    assertFalse(bars.contains("会費口座"), "there is no rate from 0");
  }

  @Test
  void theKindsOfNoNumberStayApart() {
    List<NoNumber> kinds = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (TableRow row : rows(programs())) {
      for (TableCell cell : row.cells()) {
        if (cell instanceof TableCell.Missing missing
            && missing.kind() != NoNumber.NOT_APPLICABLE) {
          kinds.add(missing.kind());
          texts.add(missing.text());
        }
      }
    }
    assertEquals(
        List.of(
            NoNumber.INCOMPARABLE,
            NoNumber.INCOMPARABLE,
            NoNumber.NOT_STATED,
            NoNumber.CANCELLED,
            NoNumber.NOT_STATED,
            NoNumber.NOT_STATED),
        kinds);
    assertEquals(List.of("比較不可", "比較不可", "記載なし", "中止", "記載なし", "記載なし"), texts);
  }

  @Test
  void theWordsOfASheetAreTheTextOfItsCell() {
    ProgramSheet sheet = (ProgramSheet) section("sheets").blocks().get(0);
    StringBuilder words = new StringBuilder();
    sheet.years().get(0).cells().get(0).words().forEach(each -> words.append(each.text()));
    assertEquals(
        STORY.comparison().report().programs().get(0).results(InventedCouncil.NOW).get(0).text(),
        words.toString());
  }

  @Test
  void ratesAreRoundedAsTheHouseRounds() {
    assertEquals("△54.7%", rateOfLoans(RoundingMode.HALF_UP));
    assertEquals("△54.7%", rateOfLoans(RoundingMode.DOWN));
    assertEquals("△54.8%", rateOfLoans(RoundingMode.FLOOR));
  }

  private static String rateOfLoans(RoundingMode mode) {
    Document document = document(ReportDocument.in(Language.JA).rounding(mode));
    Table table = (Table) section(document, "programs").blocks().get(0);
    return rows(table).get(6).cells().get(table.indexOf("rate")).text();
  }

  @Test
  void aReportOfOneYearIsShownWithoutChart() {
    ResultsReport report =
        new ResultsReport(
            "", "", List.of(InventedCouncil.NOW), STORY.comparison().report().programs());
    Reading reading = new Reading(STORY.reading().grid(), report, List.of(), List.of(), List.of());
    Comparison none = new Comparison(report, List.of(), List.of(), List.of());
    Document document = ReportDocument.in(Language.JA).build(reading, none, List.of());
    assertEquals("事業実績報告", document.title());
    assertEquals("令和5年度(2023年度)", document.subtitle());
    assertEquals(
        List.of("overview", "programs", "sheets", "findings", "notes"),
        document.sections().stream().map(Section::id).toList());
    assertTrue(RenderersTest.html(document).contains("年度の比較はできません"));
  }

  private static Document document(ReportDocument documents) {
    return documents.build(STORY.reading(), STORY.comparison(), STORY.findings());
  }

  private static Section section(String id) {
    return section(DOCUMENT, id);
  }

  private static Section section(Document document, String id) {
    return document.sections().stream()
        .filter(section -> section.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Table programs() {
    Block block = section("programs").blocks().get(0);
    return (Table) block;
  }

  private static List<TableRow> rows(Table table) {
    return table.groups().stream().flatMap(group -> group.rows().stream()).toList();
  }

  private static int count(List<TableRow> rows, Tone tone) {
    return (int) rows.stream().filter(row -> row.tone() == tone).count();
  }
}
