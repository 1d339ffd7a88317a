package org.jisseki.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jisseki.core.compare.Comparer;
import org.jisseki.core.finding.CorrectionKind;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Place;
import org.jisseki.core.finding.Severity;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.grid.GridSource;
import org.jisseki.core.grid.MergedRange;
import org.jisseki.core.grid.Row;
import org.jisseki.core.grid.Sheet;
import org.jisseki.core.profile.Profile;
import org.jisseki.core.profile.ProfileEntry;
import org.jisseki.core.profile.ProfileKind;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.reading.TableReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form of the file that came in: rules for machine-readable tables, and odd characters. */
class FormRulesTest {

  private static final String HEAD =
      """
      汐見野市 2023年度事業実績

      区分\t番号\t事業名\t2023年度(令和5年度)実績(人)\t2022年度(令和4年度)実績(人)
      """;

  private static final String BODY =
      """
      地域\t1\t相談\t12\t9
      地域\t2\t訪問\t30\t28
      地域\t3\t集い\t45\t40
      福祉\t1\t配食\t120\t110
      福祉\t2\t貸出\t7\t8
      福祉\t3\t講座\t22\t20
      """;

  @Test
  void aTableThatKeepsEveryRuleHasTheFullScore() {
    assertEquals(List.of("J700 100"), form("csv", HEAD + BODY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "J702 D4 | 地域!1!相談!12!9   | 地域!1!相談!相談 12件 訪問 3回!9",
        "J703 D4 | 地域!1!相談!12!9   | 地域!1!相談!12人!9",
        "J705 C4 | 地域!1!相談!12!9   | 地域!1!相　　談!12!9",
        "J706 A5 | 地域!2!訪問        | !2!訪問",
        "J709 D4 | 実績(人)           | 実績",
        "J710 C4 | 相談!12            | ①相談!12",
        "J711 D3 | 2023年度(令和5年度) | 令和5年度",
        "J712    | 汐見野市 2023      | 2023",
        "J713 D4 | 相談!12!9          | 相談!!9",
        "J721 A7 | 福祉!1!配食        | ~福祉!1!配食",
      })
  void eachRuleThatIsBrokenIsNotedWithItsFirstPlace(String expected, String kept, String broken) {
    String table = (HEAD + BODY).replace(text(kept), text(broken));
    List<String> found = form("csv", table);
    assertTrue(found.contains(expected), found::toString);
  }

  @Test
  void aTextWithTabsIsNeitherCsvNorAWorkbook() {
    assertEquals(List.of("J700 92", "J701"), form("tsv", HEAD + BODY));
  }

  @Test
  void pagesOfOneTableAreASplitTable() {
    List<String> found = form("csv", HEAD + BODY + HEAD + BODY.replace("地域", "文化"));
    assertTrue(found.contains("J721 A12"), found::toString);
    assertTrue(found.contains("J722 A12"), found::toString);
  }

  @Test
  void mergedCellsAreAskedOfWorkbooksAlone() {
    List<Row> rows = rows(HEAD + BODY.replaceAll("(?m)^(地域|福祉)\t([23])", "\t$2"));
    List<MergedRange> merges = List.of(new MergedRange(4, 1, 6, 1), new MergedRange(7, 1, 9, 1));
    Sheet sheet = new Sheet(1, "実績", false, rows, merges, Set.of());
    Reading reading = read("xlsx", sheet);
    assertEquals(
        List.of("J700 93", "J704 A4"),
        lines(
            new FormCheck()
                .check(List.of(), reading, Comparer.standard().compare(reading.report()))));
  }

  @Test
  void shapesThatTheFilesReaderSawCountAgainstTheFile() {
    Reading reading =
        read("xlsx", new Sheet(1, "実績", false, rows(HEAD + BODY), List.of(), Set.of()));
    Finding shape = Finding.of(FindingCode.TEXT_BOX_NOT_READ, Place.ofSheet(1), "", Map.of());
    List<String> found =
        lines(
            new FormCheck()
                .check(List.of(shape), reading, Comparer.standard().compare(reading.report())));
    assertEquals(List.of("J700 93", "J708"), found);
  }

  @Test
  void aGridWithoutATableHasNoForm() {
    assertEquals(List.of(), form("csv", "お知らせ\n本日休館\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "病气の方  | 气→気",
        "⺠生委員 | ⺠→民",
        "サ一ビス | 一→ー",
        "2O名参加 | O→0",
        "一人ひとり | ''",
        "サービス一覧 | ''",
        "ハ口ーワーク | 口→ロ",
        "入口のカード | ''",
        "5l缶 | ''",
        "セブン-イレブン | ''",
        "OTC 20名 | ''",
      })
  void charactersThatLookLikeOthersAreNoted(String name, String expected) {
    Reading reading = read("csv", Sheet.ofText(rows(HEAD + BODY.replace("集い", name))));
    List<Finding> findings =
        new LookAlikeCheck().check(reading, Comparer.standard().compare(reading.report()));
    assertEquals(
        expected.isEmpty() ? List.of() : List.of(expected),
        findings.stream().map(finding -> finding.details().get("found")).toList());
    findings.forEach(
        finding -> assertEquals(CorrectionKind.SET_CELL, finding.corrections().get(0).kind()));
  }

  @Test
  void aProfileTurnsRulesOffAndWeighsThemAnew() {
    Profile profile =
        new Profile(
            List.of(
                ProfileEntry.of(ProfileKind.RULE, "J701", "off"),
                ProfileEntry.of(ProfileKind.RULE, "form-score", "warning")));
    Reading reading = read("tsv", Sheet.ofText(rows(HEAD + BODY)));
    List<Finding> findings =
        Checks.standard()
            .with(profile)
            .check(reading, Comparer.standard().compare(reading.report()));
    assertEquals(List.of("J700 92"), lines(findings));
    assertEquals(Severity.WARNING, findings.get(0).severity());
  }

  private static List<String> form(String format, String table) {
    Reading reading = read(format, Sheet.ofText(rows(table)));
    return lines(new FormCheck().check(reading, Comparer.standard().compare(reading.report())));
  }

  private static List<String> lines(List<Finding> findings) {
    return findings.stream()
        .map(
            finding ->
                (finding.code().id()
                        + " "
                        + finding
                            .details()
                            .getOrDefault("score", finding.details().getOrDefault("where", "")))
                    .strip())
        .toList();
  }

  private static String text(String typed) {
    return typed.replace('!', '\t').replace('~', '\n');
  }

  private static Reading read(String format, Sheet sheet) {
    GridSource source = new GridSource("t." + format, "", format, "UTF-8");
    return TableReader.standard().read(new Grid(source, List.of(sheet)));
  }

  private static List<Row> rows(String table) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : table.split("\n", -1)) {
      List<Cell> cells = new ArrayList<>();
      for (String cell : line.split("\t", -1)) {
        cells.add(Cell.of(cell));
      }
      number++;
      rows.add(Row.of(number, line.isEmpty() ? List.of() : cells));
    }
    return rows;
  }
}
