package org.jisseki.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.compare.Reconciler;
import org.jisseki.core.compare.Trend;
import org.jisseki.core.compare.TrendInput;
import org.jisseki.core.compare.TrendReader;
import org.jisseki.core.document.Document;
import org.jisseki.core.document.ReconciliationDocument;
import org.jisseki.core.document.TrendDocument;
import org.jisseki.core.finding.Language;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.grid.GridSource;
import org.jisseki.core.grid.Row;
import org.jisseki.core.grid.Sheet;
import org.jisseki.core.hierarchy.ResultsReport;
import org.jisseki.core.reading.TableReader;
import org.junit.jupiter.api.Test;

/** Reconciliations and trends as JSON, in the terminal and as a page. */
class YearsTest {

  private static ResultsReport report(int year, String... rows) {
    List<String> lines = new ArrayList<>();
    lines.add("令和" + year + "年度 事業実績報告");
    lines.add("拠点|番号|事業名|令和%d年度実績|令和%d年度実績".formatted(year, year - 1));
    lines.addAll(List.of(rows));
    List<Row> all = new ArrayList<>();
    for (String line : lines) {
      all.add(
          Row.of(all.size() + 1, List.of(line.split("\\|", -1)).stream().map(Cell::of).toList()));
    }
    Grid grid = new Grid(GridSource.inMemory("r" + year), List.of(Sheet.ofText(all)));
    return TableReader.standard().read(grid).report();
  }

  private static final ResultsReport R5 =
      report(
          5,
          "地域拠点|1|配食|利用者 52名 配食 1,204食|利用者 48名 配食 1,100食",
          "地域拠点|2|まつり|来場者 900名|中止",
          "地域拠点|3|見守り|訪問 延べ310回|訪問 延べ290回",
          "地域拠点|4|点訳|参加者 9名|");
  private static final ResultsReport R4 =
      report(
          4,
          "地域拠点|1|配食サービス|利用者 49名 配食 1,100食|利用者 45名",
          "地域拠点|2|まつり|中止|来場者 870名",
          "地域拠点|3|見守り|訪問 延べ290回|訪問 120世帯",
          "地域拠点|5|給食会|3回|2回");

  private static Trend trend() {
    return TrendReader.standard()
        .read(List.of(new TrendInput("r5.tsv", R5), new TrendInput("r4.tsv", R4)));
  }

  @Test
  void reconciliationsAreValidBySchema() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ReconciliationJson()
        .write(Reconciler.standard().reconcile(R5, R4), "r5.tsv", "r4.tsv", out);
    String json = out.toString(StandardCharsets.UTF_8);
    assertEquals(List.of(), SchemaCheck.errors("reconciliation", json));
    assertTrue(json.contains("\"changed\": 1"), json);
    assertTrue(json.contains("\"state\": \"missing\""), json);
  }

  @Test
  void trendsAreValidBySchema() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TrendJson().write(trend(), out);
    String json = out.toString(StandardCharsets.UTF_8);
    assertEquals(List.of(), SchemaCheck.errors("trend", json));
  }

  private static String terminal(Document document) throws IOException {
    StringBuilder text = new StringBuilder();
    new TerminalRenderer(100, false).render(document, text);
    return text.toString();
  }

  @Test
  void theTerminalShowsGapsAndDisputes() throws IOException {
    assertEquals(
        """
        事業実績の推移
        令和3年度(2021年度)から令和5年度(2023年度)まで

        指標の推移
        ----------
        指標                         令和3年度  令和4年度  令和5年度  推移    単位
        --------------------------------------------------------------------------
        地域拠点
          1 配食(旧 配食サービス)
            利用者                          45        49※         52  +15.6%  名
            配食                            －      1,100      1,204  +9.5%   食
          2 まつり
            来場者                         870       中止        900  +3.4%   名
          3 見守り
            訪問(延べ)                      －       290‖        310  +6.9%   回
            訪問                           120         －         －          世帯
          4 点訳
            参加者                    事業なし   記載なし          9          名
          5 給食会
            (名称なし)                       2          3   事業なし  +50.0%  回
        """,
        terminal(TrendDocument.in(Language.JA).build(trend()))
            .lines()
            .limit(20)
            .reduce("", (all, line) -> all + line + "\n"));
  }

  @Test
  void theTerminalShowsWhatDoesNotAgree() throws IOException {
    String text =
        terminal(
            ReconciliationDocument.in(Language.EN)
                .build(Reconciler.standard().reconcile(R5, R4), "r5.tsv", "r4.tsv"));
    assertTrue(
        text.contains(
            "They differ: 2 equal, 1 changed, 1 missing in this year's table, 0 not in last year's"
                + " report."),
        text);
    assertTrue(text.contains("利用者"), text);
  }

  @Test
  void theLineIsBrokenWhereAYearStatesNothing() throws IOException {
    StringBuilder html = new StringBuilder();
    new HtmlRenderer().render(TrendDocument.in(Language.JA).build(trend()), html);
    String page = html.toString();
    assertTrue(
        page.contains(
            "aria-label=\"令和3年度 870 → 令和5年度 900\"><title>令和3年度 870 → 令和5年度 900</title>"
                + "<circle"),
        page.substring(page.indexOf("<svg")));
    assertTrue(
        page.contains("<title>令和3年度 45 → 令和4年度 49 → 令和5年度 52</title><polyline points=\"3,19"),
        page.substring(page.indexOf("<svg")));
  }
}
