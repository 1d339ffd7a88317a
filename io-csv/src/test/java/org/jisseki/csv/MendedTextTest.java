package org.jisseki.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jisseki.core.finding.Severity;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.reading.RepairKind;
import org.jisseki.core.reading.RepairPolicy;
import org.jisseki.core.reading.TableReader;
import org.junit.jupiter.api.Test;

class MendedTextTest {

  @Test
  void aLineBreakInACellWithoutQuotesTearsNoRow() throws IOException {
    Reading read =
        read(
            """
            令和5年度 汐見野市社協 事業報告
            事業名	内容	5年度	4年度
            理事会	予算の審議
            規程の改正	5回	6回
            広報	紙面の発行
            頁の更新
            動画の公開	6回	6回
            体操	会館で	24回	20回
            配食	週2回	96回	90回
            """);
    assertEquals(
        List.of(
            "令和5年度 汐見野市社協 事業報告",
            "事業名|内容|5年度|4年度",
            "理事会|予算の審議/規程の改正|5回|6回",
            "広報|紙面の発行/頁の更新/動画の公開|6回|6回",
            "体操|会館で|24回|20回",
            "配食|週2回|96回|90回"),
        rows(read));
    assertEquals(List.of("J007@3", "J007@5"), findings(read));
    assertEquals(5, read.grid().sheets().get(0).rows().get(3).number());
  }

  @Test
  void shortRowsThatOneBreakDoesNotExplainStayAsTheyAre() throws IOException {
    String text =
        """
        事業名	内容	5年度	4年度
        理事会	予算の審議
        規程の改正	5回	6回
        体操	会館で	24回	20回
        配食	週2回	96回	90回
        サロン	月1回	12回
        """;
    assertEquals(text.lines().map(line -> line.replace('\t', '|')).toList(), rows(read(text)));
  }

  @Test
  void anUnfinishedRowAboveAShortOneIsNotTorn() throws IOException {
    String text =
        """
        事業名	内容	5年度	4年度
        体操	会館で	24回	20回
        配食	週2回	96回	90回
        サロン	月1回	12回
        映画会	秋
        """;
    assertEquals(text.lines().map(line -> line.replace('\t', '|')).toList(), rows(read(text)));
  }

  @Test
  void numbersCutAtTheirThousandsAreWholeAgain() throws IOException {
    Reading read =
        read(
            """
            部門,事業名,5年度,4年度
            地域,体操,24回,20回
            地域,見守り,88件,91件
            在宅,配食,9,212食,9,300食
            在宅,移送,612回,540回
            総務,会費,1,204,300円,998,700円
            """);
    assertEquals("在宅|配食|9,212食|9,300食", rows(read).get(3));
    assertEquals("総務|会費|1,204,300円|998,700円", rows(read).get(5));
    assertEquals(List.of("J008@4", "J008@6"), findings(read));
  }

  @Test
  void aLiteralReaderTellsOfATornRowAndLeavesItAndAStrictOneTakesItForAnError() throws IOException {
    String text =
        """
        事業名	内容	5年度	4年度
        理事会	予算の審議
        規程の改正	5回	6回
        体操	会館で	24回	20回
        配食	週2回	96回	90回
        """;
    Reading literal = read(text, RepairPolicy.LITERAL);
    assertEquals(text.lines().map(line -> line.replace('\t', '|')).toList(), rows(literal));
    assertEquals(List.of("J007@2"), findings(literal));

    Reading strict = read(text, RepairPolicy.STRICT);
    assertEquals(RepairKind.LINES_JOINED, strict.repairs().get(0).kind());
    assertEquals(Severity.ERROR, strict.findings().get(0).severity());
  }

  @Test
  void whichCommaCutsANumberIsNotGuessed() throws IOException {
    Reading read =
        read(
            """
            部門,事業名,5年度,4年度
            地域,体操,24回,20回
            地域,見守り,88件,91件
            在宅,移送,612回,540回
            総務,会費,1,212,345,678
            """);
    assertEquals("総務|会費|1|212|345|678", rows(read).get(4));
    assertEquals(List.of("J009@5"), findings(read));
  }

  @Test
  void aWiderTableBelowIsNoTableOfCutNumbers() throws IOException {
    String text =
        """
        部門,事業名,5年度,4年度
        地域,体操,24,20
        地域,見守り,88,91
        在宅,移送,612,540
        部門,事業名,6年度,5年度,4年度
        地域,体操,44,212,41
        """;
    Reading read = read(text);
    assertEquals(text.lines().map(line -> line.replace(',', '|')).toList(), rows(read));
    assertEquals(List.of(), findings(read));
  }

  private static Reading read(String text) throws IOException {
    return read(text, RepairPolicy.REPAIR);
  }

  private static Reading read(String text, RepairPolicy policy) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Grid grid = TextGridReader.standard().readText(bytes, "table.txt").grid();
    return TableReader.builder().policy(policy).build().read(grid);
  }

  private static List<String> rows(Reading read) {
    return read.grid().sheets().get(0).rows().stream()
        .map(
            row ->
                String.join("|", row.cells().stream().map(Cell::text).toList()).replace('\n', '/'))
        .toList();
  }

  private static List<String> findings(Reading read) {
    return read.findings().stream()
        .filter(finding -> finding.code().id().startsWith("J00"))
        .map(finding -> finding.code().id() + "@" + finding.place().row())
        .toList();
  }
}
