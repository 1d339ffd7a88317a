package org.jisseki.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearNotationTest {

  @Test
  void everyMentionIsFoundWithItsKind() {
    assertEquals(
        List.of(),
        CaseTable.of(FiscalYearNotationTest.class, "years.txt")
            .faults(FiscalYearNotationTest::all));
  }

  private static String all(String text) {
    List<FiscalYearNotation> found = FiscalYearNotation.findAll(text);
    return found.isEmpty()
        ? "-"
        : found.stream()
            .map(y -> text.substring(y.start(), y.end()) + " " + y.kind() + " " + y.number())
            .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource({
    "令和5年度, 2023",
    "令和５年度実績, 2023",
    "令和 5 年度, 2023",
    "令和元年度, 2019",
    "令和五年度, 2023",
    "平成二十九年度, 2017",
    "平成31年度, 2019",
    "昭和63年度, 1988",
    "大正15年, 1926",
    "R5, 2023",
    "R5実績, 2023",
    "Ｒ５年度, 2023",
    "R.5, 2023",
    "H30目標値, 2018",
    "令5, 2023",
    "平30年度, 2018",
    "㋿5年度, 2023",
    "2023年度, 2023",
    "２０２３年度, 2023",
    "FY2023, 2023",
    "2023, 2023",
    "2023 実績, 2023",
    "平成30(2018)年度, 2018",
    "2018(平成30)年度, 2018",
    "令和5年度（2023年度）, 2023",
    "R5.4～R6.3, 2023",
    "Ｒ５．４～Ｒ６．３, 2023",
    "令和5年4月1日～令和6年3月31日, 2023",
    "平成31年4月から令和2年3月, 2019",
    "2023/4-2024/3, 2023",
    "令和5年4月～6年3月, 2023",
  })
  void aYearIsReadInTheNotationsOfOffices(String text, int western) {
    List<FiscalYearNotation> found = FiscalYearNotation.findAll(text);
    assertEquals(1, found.size(), found::toString);
    assertEquals(western, found.get(0).year().orElseThrow().western());
  }

  @ParameterizedTest
  @CsvSource({
    "前年度, -1",
    "昨年度実績, -1",
    "本年度, 0",
    "今年度, 0",
    "当該年度, 0",
    "前々年度, -2",
    "翌年度, 1",
    "次年度, 1",
    "前年, -1",
  })
  void aYearThatLeansOnAnotherIsItsDistance(String text, int distance) {
    FiscalYearNotation found = FiscalYearNotation.findFirst(text).orElseThrow();
    assertEquals(FiscalYearNotation.Kind.RELATIVE, found.kind());
    assertEquals(2023 + distance, found.year(FiscalYear.of(2023)).western());
  }

  @ParameterizedTest
  @CsvSource({"5年度, 2023, 2023", "30年度, 2019, 2018", "元年度, 2019, 0", "63年度, 1989, 1988"})
  void aNumberAloneTakesTheNearestEra(String text, int inHand, int western) {
    int found =
        FiscalYearNotation.findFirst(text)
            .map(year -> year.year(FiscalYear.of(inHand)).western())
            .orElse(0);
    assertEquals(western, found);
  }

  @ParameterizedTest
  @CsvSource({"令和6年3月31日, 2023", "令和6年4月1日, 2024", "2024年1月, 2023"})
  void aDateBelongsToTheFiscalYearThatBeganInApril(String text, int western) {
    FiscalYearNotation found = FiscalYearNotation.findFirst(text).orElseThrow();
    assertEquals(FiscalYearNotation.Kind.DATE, found.kind());
    assertEquals(western, found.number());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "事業名",
        "参加者 2023名",
        "2,023年度",
        "12回",
        "S席",
        "Rスクール",
        "R5.4.1",
        "R5.4～R5.9",
        "R5.4～R7.3",
        "第5年次",
        "12023年度",
        "平成",
        "令和の集い",
        "HP"
      })
  void whatIsNoYearIsNone(String text) {
    assertEquals(List.of(), FiscalYearNotation.findAll(text));
  }

  @ParameterizedTest
  @CsvSource({"令和3～5年度, 2", "令和4年度→令和5年度, 2", "2022年度・2023年度, 2"})
  void severalYearsAreFoundInTheirOrder(String text, int count) {
    assertEquals(count, FiscalYearNotation.findAll(text).size());
  }

  @Property
  void theNameOfAYearInItsEraIsReadBack(@ForAll @IntRange(min = 1868, max = 2117) int western) {
    String name = FiscalYear.of(western).eraName();
    List<FiscalYearNotation> found = FiscalYearNotation.findAll("実績" + name + "の");
    assertEquals(
        List.of(
            new FiscalYearNotation(
                2, 2 + name.length(), FiscalYearNotation.Kind.ABSOLUTE, western)),
        found);
  }

  @Property
  void mentionsLieInsideTheTextAndNeverOverlap(@ForAll String text) {
    int at = 0;
    for (FiscalYearNotation found : FiscalYearNotation.findAll(text)) {
      assertEquals(true, found.start() >= at && found.end() > found.start());
      at = found.end();
    }
    assertEquals(true, at <= text.length());
  }
}
