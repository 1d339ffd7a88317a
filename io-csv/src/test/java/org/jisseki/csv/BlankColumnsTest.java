package org.jisseki.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.grid.Cell;
import org.junit.jupiter.api.Test;

class BlankColumnsTest {

  @Test
  void runsOfBlanksCutLinesThatAgree() throws IOException {
    TextGrid read =
        read(
            """
            令和6年度　児童館の実績

            事業名　　　　令和6年度　　　　　令和5年度
            工作　　　　　12回　延べ210人　　12回　延べ198人
            おやつ作り　　6回　延べ1,088人　　5回　延べ1,071人
            卓球　　　　　1回　41人　　　　　1回　38人
            """);

    assertEquals(
        List.of(
            "令和6年度　児童館の実績",
            "",
            "事業名|令和6年度|令和5年度",
            "工作|12回　延べ210人|12回　延べ198人",
            "おやつ作り|6回　延べ1,088人|5回　延べ1,071人",
            "卓球|1回　41人|1回　38人"),
        shown(read));
    assertEquals("txt", read.grid().source().format());
    assertTrue(read.evidence().delimiter().isBlanks());
    assertEquals(FindingCode.DELIMITER_UNSURE, read.findings().get(0).code());
  }

  @Test
  void whereColumnsAreAlignedTheirPlaceTellsWhichCellIsMissing() throws IOException {
    TextGrid read =
        read(
            """
            区分      事業名        R6      R5
            相談      窓口          88件    91件
                      訪問          12件    9件
            貸出      車いす                14台
                      福祉車両      3台     2台
            広報      広報紙        6回     6回
            """);

    assertEquals(
        List.of(
            "区分|事業名|R6|R5",
            "相談|窓口|88件|91件",
            "|訪問|12件|9件",
            "貸出|車いす||14台",
            "|福祉車両|3台|2台",
            "広報|広報紙|6回|6回"),
        shown(read));
  }

  @Test
  void narrowGapsAreTriedWhereWideOnesDoNotAgree() throws IOException {
    TextGrid read = read("事業  R6年度  R5年度\n相談  88件  91件\n貸出  12台  14台\n広報  6回  6回\n");

    assertEquals(List.of("事業|R6年度|R5年度", "相談|88件|91件"), shown(read).subList(0, 2));
  }

  @Test
  void proseAndDelimitedTextStayAsTheyAre() throws IOException {
    TextGrid prose = read("第1章　はじめに\nこの計画は、地域の福祉を　進めるものです。\n以上\n");
    TextGrid delimited = read("a  b  c,1\nd  e  f,2\ng  h  i,3\n");

    assertFalse(prose.evidence().delimiter().isBlanks());
    assertEquals("第1章　はじめに", shown(prose).get(0));
    assertEquals("a  b  c|1", shown(delimited).get(0));
  }

  private static TextGrid read(String text) throws IOException {
    return TextGridReader.standard().readText(text.getBytes(StandardCharsets.UTF_8), "t.txt");
  }

  private static List<String> shown(TextGrid read) {
    return read.grid().sheets().get(0).rows().stream()
        .map(row -> row.cells().stream().map(Cell::text).collect(Collectors.joining("|")))
        .toList();
  }
}
