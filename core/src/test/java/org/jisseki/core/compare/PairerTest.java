package org.jisseki.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pairer says beside the pairs: reasons, states of a year, bounds. */
class PairerTest {

  private final Pairer pairer = Pairer.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "相談 {12件~相談} | ''                                   | cell-empty",
        "相談 {12件~相談} | ―                                    | cell-empty",
        "相談 {12件~相談} | 電話で随時受け付けた                     | text-only",
        "参加 {12名~参加} | 荒天のため中止                           | cancelled",
        "相談 {12件~相談} | 相談 {3名~相談}                         | other-unit",
        "参加 {12名~参加} | 参加 {延べ40名~参加~cumulative}            | other-basis",
        "相談 {12件~相談} | 見学 {9件~見学}                         | no-candidate",
        "参加 {12名~参加} | 参加 {9名~参加} 参加 {8名~参加}            | ambiguous",
        "前年度 {12名~参加~prior} | 参加 {9名~参加}                  | not-a-result",
      })
  void aFigureWithoutAPartnerSaysWhy(String current, String previous, String reason) {
    Pairing pairing = pairer.pair(year(current), year(previous));
    assertEquals(List.of(), pairing.pairs());
    assertEquals(reason, pairing.unpaired().get(0).reason().id());
    assertEquals(Side.CURRENT, pairing.unpaired().get(0).side());
  }

  @Test
  void aYearWithoutAColumnIsNotAnEmptyCell() {
    Pairing pairing = pairer.pair(year("相談 {12件~相談}"), YearFigures.ABSENT);
    assertEquals(NoPairReason.YEAR_ABSENT, pairing.unpaired().get(0).reason());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "相談 {12件~相談} {9件増~前年度比~change} | 相談 {3件~相談} | label,unit,only-candidate",
        "(1) {12名~~@(1)} (2) {9名~~@(2)} | (1) {3名~~@(1)} (2) {2名~~@(2)} | unit,item,only-candidate",
        "受講者 {12名~受講者} | 参加者 {10名~参加者} | similar-label,unit,only-candidate",
        "第1回 {12名} 第2回 {9名} | 第1回 {3名} 第2回 {8名} | unit,context,only-candidate",
        "利用 {延べ12名~利用~cumulative} {2名~利用} | 利用 {延べ9名~利用~cumulative} {3名~利用}"
            + " | label,unit,qualifiers,only-candidate",
      })
  void aPairSaysWhatMakesItOne(String current, String previous, String why) {
    Pair pair = pairer.pair(year(current), year(previous)).pairs().get(0);
    assertEquals(why, pair.why().stream().map(PairReason::id).collect(Collectors.joining(",")));
  }

  @Test
  void figuresWithoutAPartnerStandInTheOrderOfTheirTexts() {
    Pairing pairing =
        pairer.pair(year("前年度 {5件~見学~prior} 見学 {6件~見学} 目標 {9件~目標~target}"), year("貸館 {4件~貸館}"));
    assertEquals(
        List.of("5件", "6件", "9件", "4件"),
        pairing.unpaired().stream().map(alone -> alone.figure().measurement().text()).toList());
  }

  @Test
  void aCouncilsOwnWordsJoinLabels() {
    YearFigures current = year("こもれびの家 {12件~こもれびの家}");
    YearFigures previous = year("サロン {10件~サロン}");
    assertEquals(List.of(), pairer.pair(current, previous).pairs());
    PairingWords words = PairingWords.standard().with(PairingWordKind.SAME, "サロン", "こもれびの家");
    assertEquals(1, Pairer.of(words).pair(current, previous).pairs().size());
  }

  /** Beyond two hundred figures of each year only what is unique in both is paired. */
  @Test
  void moreThanTwoHundredFiguresPairByTheirLabelsUnitsAndMarks() {
    YearFigures current =
        year(
            lines(210, 1)
                + "会員 {1名~会員} 会員 {2名~会員} (1) {5回~参加~@(1)} (2) {6回~参加~@(2)}"
                + " 見学 {9件~見学} 総会 {延べ30名~総会~cumulative}");
    YearFigures previous =
        year(lines(210, 2) + "会員 {3名~会員} (2) {8回~参加~@(2)} (1) {7回~参加~@(1)} 貸館 {4件~貸館} 総会 {31名~総会}");
    Pairing pairing = pairer.pair(current, previous);
    assertEquals(
        List.of("5回=7回", "6回=8回"),
        pairing.pairs().stream()
            .filter(pair -> pair.current().measurement().label().equals("参加"))
            .map(
                pair ->
                    pair.current().measurement().text()
                        + "="
                        + pair.previous().measurement().text())
            .toList());
    assertEquals(212, pairing.pairs().size());
    assertEquals(Set.of(PairReason.LABEL, PairReason.UNIT), pairing.pairs().get(0).why());
    assertEquals(
        List.of(
            "1名 ambiguous",
            "2名 ambiguous",
            "9件 no-candidate",
            "延べ30名 no-candidate",
            "3名 ambiguous",
            "4件 no-candidate",
            "31名 no-candidate"),
        alone(pairing));
  }

  @Test
  void amongManyFiguresTheOnlyOneOfItsUnitNeedsNoLabel() {
    String many = lines(20, 1);
    assertEquals(List.of(), alone(pairer.pair(year(many + "{12名}"), year(many + "参加 {10名~参加}"))));
    assertEquals(
        List.of("12名 ambiguous", "10名 ambiguous", "9名 ambiguous"),
        alone(pairer.pair(year(many + "{12名}"), year(many + "参加 {10名~参加} 見学 {9名~見学}"))));
  }

  private static List<String> alone(Pairing pairing) {
    return pairing.unpaired().stream()
        .map(alone -> alone.figure().measurement().text() + " " + alone.reason().id())
        .toList();
  }

  @Tag("load")
  @Test
  void fortyThousandFiguresOfEachYearPairByWhatIsUniqueInThem() {
    int many = 40_000;
    YearFigures current = year(lines(many, 1) + "会員 {1名~会員} 会員 {2名~会員}");
    YearFigures previous = year(lines(many, 2) + "会員 {3名~会員}");
    Pairing pairing =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> pairer.pair(current, previous));
    assertEquals(many, pairing.pairs().size());
    assertEquals(
        Set.of(NoPairReason.AMBIGUOUS),
        pairing.unpaired().stream().map(NoPair::reason).collect(Collectors.toSet()));
    assertTrue(
        pairing.pairs().stream()
            .allMatch(
                pair ->
                    pair.current()
                        .measurement()
                        .label()
                        .equals(pair.previous().measurement().label())));
  }

  @Tag("load")
  @Test
  void twoHundredEqualFiguresOfEachYearAreAmbiguousAndQuicklySo() {
    String equal = "参加 {5名~参加} ".repeat(200);
    Pairing pairing =
        assertTimeoutPreemptively(
            Duration.ofSeconds(10), () -> pairer.pair(year(equal), year(equal)));
    assertEquals(List.of(), pairing.pairs());
    assertEquals(400, pairing.unpaired().size());
  }

  private static String lines(int count, int times) {
    return IntStream.range(0, count)
        .mapToObj(i -> "欄" + letters(i) + " {" + (i * times) + "件~欄" + letters(i) + "}\n")
        .collect(Collectors.joining());
  }

  private static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (int rest = number; rest > 0; rest /= 20) {
      letters.append((char) ('一' + 7 * (rest % 20)));
    }
    return letters.toString();
  }

  private static YearFigures year(String marked) {
    return marked.isEmpty() ? YearFigures.of(List.of()) : MarkedText.year(marked.replace('~', '|'));
  }
}
