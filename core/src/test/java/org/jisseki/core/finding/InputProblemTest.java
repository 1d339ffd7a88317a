package org.jisseki.core.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InputProblemTest {

  private static final Map<String, String> ALL =
      Map.ofEntries(
          Map.entry("name", "表.tsv"),
          Map.entry("limit", "50"),
          Map.entry("row", "7"),
          Map.entry("kind", "PDF"),
          Map.entry("entry", "xl/styles.xml"),
          Map.entry("sheet", "集計"),
          Map.entry("line", "7"),
          Map.entry("found", "naem"),
          Map.entry("expected", "name, result"),
          Map.entry("missing", "採用"),
          Map.entry("column", "行"),
          Map.entry("year", "令和5年度"),
          Map.entry("years", "令和4年度"),
          Map.entry("last", "r4.tsv"),
          Map.entry("lastYears", "令和3年度"));

  @ParameterizedTest
  @EnumSource(InputProblem.class)
  void everyProblemNamesTheFileInBothLanguagesAndLeavesNoBraces(InputProblem problem) {
    Message words = problem.words(ALL);
    assertTrue(words.ja().startsWith("表.tsv: "), words.ja());
    assertTrue(words.en().startsWith("表.tsv: "), words.en());
    assertFalse(words.ja().contains("{"), words.ja());
    assertFalse(words.en().contains("{"), words.en());
  }

  @Test
  void aLimitIsNamedWithItsNumber() {
    assertEquals(
        "表.tsv: more rows than the limit of 50; split the table or raise the limit",
        InputProblem.TOO_MANY_ROWS.words(ALL).en());
  }

  @Test
  void theExceptionSpeaksEnglishAndCarriesBoth() {
    UnreadableInputException thrown = InputProblem.MISSING.asException(ALL);
    assertEquals("表.tsv: there is no such file; check its name and folder", thrown.getMessage());
    assertEquals("表.tsv: そのようなファイルはありません。名前とフォルダーを確かめてください", thrown.words().ja());
  }
}
