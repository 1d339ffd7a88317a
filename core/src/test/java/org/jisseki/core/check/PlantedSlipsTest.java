package org.jisseki.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jisseki.core.compare.Comparer;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.Severity;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.grid.GridSource;
import org.jisseki.core.grid.Row;
import org.jisseki.core.grid.Sheet;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.reading.TableReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole tables of three invented bodies: clean they yield no warning, and a slip planted in one of
 * them is raised where it is, and nothing else with it.
 */
class PlantedSlipsTest {

  @ParameterizedTest
  @ValueSource(strings = {"village", "city", "welfare"})
  void aCleanTableYieldsNoWarning(String body) throws IOException {
    List<Finding> findings = check(rows(body));
    assertEquals(
        List.of(), findings.stream().filter(each -> each.severity() != Severity.NOTE).toList());
  }

  /**
   * A body, a row, a column, what stands there instead (and in last year's column), the finding.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "village | 6  | 8 | 相談件数 60件(電話 20件 来所 45件) | 相談件数 50件 | warning J301",
        "village | 8  | 8 | 東 20件、西 31件 合計 61件 | 東 20件、西 30件 合計 50件 | warning J301",
        "village | 10 | 8 | 助成 3,000円×12団体(計39,000円) | 助成 3,000円×11団体(計33,000円) | warning J302",
        "village | 12 | 8 | 参加者 120名(前年度比 15名増) | 参加者 100名 | warning J303",
        "village | 14 | 8 | 参加者 120名(前年比130%) | 参加者 100名 | warning J303",
        "village | 16 | 8 | 利用者 1,196名(前年比119%) | 利用者 1,000名 | note J304",
        "village | 18 | 8 | 研修 4回(5/12、7/7、10/6) | 研修 3回 | warning J309",
        "village | 20 | 8 | 会員数 50名(前年度48名) | 会員数 45名 | warning J305",
        "village | 22 | 8 | 6月31日開催 参加者 30名 | 参加者 28名 | warning J601",
        "village | 24 | 8 | 令和5年5月8日開催 参加者 30名 | 参加者 28名 | warning J602",
        "village | 25 | 8 | 8月3日(水)開催 参加者 55名 | 参加者 50名 | warning J604",
        "village | 26 | 8 | 9月1日～9月30 展示 参加者 80名 | 参加者 76名 | note J603",
        "village | 27 | 8 | 令和66年2月9日開催 参加者 35名 | 参加者 33名 | warning J605",
        "village | 29 | 5 | '' | - | warning J207",
        "village | 30 | 5 | 支え合う地域 | - | warning J208",
        "village | 28 | 3 | 9 | - | warning J209",
        "village | 28 | 3 | 4 | - | warning J210",
        "village | 41 | 8 | 配布 25,000部 | 配布 2,500部 | note J506",
        "village | 45 | 8 | 会費 640,000円 会員 90名 | 会費 600,000円 会員 210名 | note J501",
        "village | 47 | 8 | 利用 12件 | 利用 9世帯 | note J502",
        "village | 51 | 8 | 感染症のため中止 | 参加者 44名 | note J509",
        "village | 53 | 8 | サ一ビス提供 12件 | サービス提供 10件 | note J731",
        "village | 3  | 9 | 令和6年度実績 | - | warning J128",
        "village | 3  | 9 | 令和4年度実績 | - | warning J129",
        "village | 3  | 9 | 令和元年度実績 | - | note J129",
        "village | 1  | 1 | 令和7年度 潮見町社会福祉協議会 事業実績報告書 | - | warning J116",
        "city    | 4  | 6 | 教室 48回 参加延べ1,204人(男 331人、女 893人) | - | warning J301",
        "city    | 5  | 6 | 講座 4回(5/12、9/8、2/16) 受講 87人 | - | warning J309",
        "city    | 6  | 6 | 配食 12,480食(前年度比 321食増) 利用者 104人 | - | warning J303",
        "city    | 8  | 6 | 9月16日(日)開催 出席 640人 | - | warning J604",
        "city    | 21 | 6 | 火災 3件 30,000円×3件=60,000円 | - | warning J302",
        "city    | 19 | 6 | 定例会 12回 研修 2回(6月31日、11月21日) 委員 98人 | - | warning J601",
        "city    | 17 | 6 | '' | - | warning J201",
        "city    | 16 | 2 | 2 | - | warning J210",
        "welfare | 7  | 6 | 年3回発行する | - | note J307",
      })
  void aPlantedSlipIsRaisedAloneAndWhereItIs(
      String body, int row, int column, String text, String previous, String expected)
      throws IOException {
    List<List<String>> rows = rows(body);
    set(rows, row, column, text);
    set(rows, row, column + 1, previous);
    List<String> found = new ArrayList<>();
    for (Finding finding : check(rows)) {
      String line =
          finding.severity().id() + " " + finding.code().id() + " r" + finding.place().row();
      boolean asked = line.equals(expected + " r" + row);
      if (asked || finding.severity() != Severity.NOTE) {
        found.add(line);
      }
    }
    assertEquals(List.of(expected + " r" + row), found);
  }

  private static void set(List<List<String>> rows, int row, int column, String text) {
    if (!text.equals("-")) {
      rows.get(row - 1).set(column - 1, text);
    }
  }

  private static List<List<String>> rows(String body) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(PlantedSlipsTest.class.getResourceAsStream(body + ".tsv"), body)) {
      List<List<String>> rows = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        rows.add(new ArrayList<>(List.of(line.split("\t", -1))));
      }
      return rows;
    }
  }

  private static List<Finding> check(List<List<String>> rows) {
    List<Row> lines = new ArrayList<>();
    for (List<String> row : rows) {
      lines.add(Row.of(lines.size() + 1, row.stream().map(Cell::of).toList()));
    }
    GridSource source = new GridSource("t.tsv", "", "tsv", "UTF-8");
    Reading reading = TableReader.standard().read(new Grid(source, List.of(Sheet.ofText(lines))));
    assertTrue(reading.isTable());
    return Checks.standard().check(reading, Comparer.standard().compare(reading.report()));
  }
}
