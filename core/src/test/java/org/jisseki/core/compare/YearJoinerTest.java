package org.jisseki.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.reading.GridText;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.reading.TableReader;
import org.jisseki.core.reading.YearTables;
import org.jisseki.core.text.FiscalYear;
import org.junit.jupiter.api.Test;

/** Two single-year files read as one. */
class YearJoinerTest {

  private static final YearJoiner JOINER = YearJoiner.of(ProgramMatcher.standard());

  private static Reading read(String text) {
    return TableReader.standard().read(GridText.of(text));
  }

  /** What a comparison says, but for the places of last year's cells. */
  private static List<String> said(Comparison comparison) {
    List<String> said = new ArrayList<>();
    for (ProgramComparison program : comparison.programs()) {
      said.add(program.program().id() + program.current() + program.previous());
      for (Pair pair : program.pairing().pairs()) {
        said.add(
            pair.label()
                + pair.current()
                + pair.previous().measurement()
                + pair.change().difference()
                + pair.why());
      }
      for (NoPair alone : program.pairing().unpaired()) {
        said.add(alone.side() + " " + alone.figure().measurement() + alone.reason());
      }
    }
    said.add(comparison.byDivision().toString());
    said.add(comparison.byGoal().toString());
    said.add(comparison.report().years().toString());
    return said;
  }

  @Property(tries = 40)
  void twoFilesSayWhatTheJoinedTableSays(@ForAll long seed) {
    YearTables tables = new YearTables(seed, 24);
    Reading whole = TableReader.standard().read(tables.joined());
    Reading current = TableReader.standard().read(tables.current());
    Reading previous = TableReader.standard().read(tables.previous());
    JoinedYears joined = JOINER.join(current, previous);
    assertEquals(
        String.join("\n", said(Comparer.standard().compare(whole.report()))),
        String.join("\n", said(Comparer.standard().compare(joined.reading().report()))));
    assertEquals(List.of(), joined.matching().added());
    assertEquals(List.of(), joined.matching().ended());
  }

  private static final String THIS =
      """
      file r5.tsv
      |令和5年度 事業実績報告
      |番号|事業名|令和5年度実績|令和4年度実績
      |1|配食サービス|利用者 52名|利用者 40名
      |2|家計相談|面談 40件|
      |3|移送|運行 9回|
      """;

  private static final String LAST =
      """
      file r4.tsv
      |令和4年度 事業実績報告
      |番号|事業名|令和4年度実績|令和3年度実績
      |1|ふれあい電話|41名|39名
      |2|配食サービス事業|利用者 48名|利用者 44名
      |3|家計相談|面談 36件|面談 30件
      """;

  @Test
  void lastYearsResultsKeepTheirFileSheetRowAndColumn() {
    Reading joined = JOINER.join(read(THIS), read(LAST)).reading();
    ResultText result = joined.report().programs().get(0).results(FiscalYear.of(2022)).get(0);
    assertEquals("利用者 48名", result.text());
    assertEquals("r4.tsv", joined.grid().file(result.address().sheet()).source().name());
    assertEquals(2, result.address().sheet());
    assertEquals(4, result.address().row());
    assertEquals("r4.tsv", joined.grid().sheets().get(1).name());
    assertEquals("利用者 48名", joined.grid().sheets().get(1).rows().get(3).cell(3).text());
    assertEquals(List.of(FiscalYear.of(2023), FiscalYear.of(2022)), joined.report().years());
  }

  @Test
  void whatIsNewEndedAndSetAsideIsTold() {
    Reading joined = JOINER.join(read(THIS), read(LAST)).reading();
    assertEquals(
        List.of(
            "J815 前年度の実績は r4.tsv から取り、「令和4年度実績」の列は使いませんでした",
            "J812 「3 移送」は r4.tsv に見つかりません",
            "J813 r4.tsv の「1 ふれあい電話」は、今年度のファイルに見つかりません"),
        joined.findings().stream()
            .filter(finding -> finding.code().id().startsWith("J81"))
            .map(finding -> finding.code().id() + " " + finding.message().ja())
            .toList());
    assertEquals(
        3,
        joined.findings().stream()
            .filter(f -> f.code() == FindingCode.NOT_IN_THIS_FILE)
            .findFirst()
            .get()
            .place()
            .row());
  }

  private static final String OF_THREE_YEARS =
      """
      file r5.tsv
      |令和5年度 事業実績報告
      |番号|事業名|令和5年度実績|令和4年度実績|令和3年度実績
      |1|配食サービス|利用者 52名|利用者 40名|利用者 39名
      """;

  private static final String TWO_YEARS_BEFORE =
      """
      file r3.tsv
      |令和3年度 事業実績報告
      |番号|事業名|令和3年度実績|令和2年度実績
      |1|配食サービス|利用者 38名|利用者 31名
      """;

  /** The columns of results that the joined tables show, by table. */
  private static List<String> columns(Reading reading) {
    return reading.tables().stream()
        .map(
            table ->
                table.sheet()
                    + table.columns().stream()
                        .map(
                            column ->
                                column.year().map(year -> " " + year).orElse(" " + column.role()))
                        .collect(Collectors.joining()))
        .toList();
  }

  @Test
  void theEarlierFileGivesItsOwnYearAndEarlierYearsStay() {
    Reading joined = JOINER.join(read(OF_THREE_YEARS), read(LAST)).reading();
    assertEquals(
        List.of("2023年度 利用者 52名", "2021年度 利用者 39名", "2022年度 利用者 48名"),
        results(joined.report().programs().get(0)));
    assertEquals(
        List.of(FiscalYear.of(2023), FiscalYear.of(2022), FiscalYear.of(2021)),
        joined.report().years());
    assertEquals(List.of("1 NUMBER NAME 2023年度 2021年度", "2 2022年度"), columns(joined));
  }

  @Test
  void yearsBetweenTheTwoAreLeftOut() {
    Reading joined = JOINER.join(read(OF_THREE_YEARS), read(TWO_YEARS_BEFORE)).reading();
    assertEquals(
        List.of("2023年度 利用者 52名", "2021年度 利用者 38名"), results(joined.report().programs().get(0)));
    assertEquals(List.of(FiscalYear.of(2023), FiscalYear.of(2021)), joined.report().years());
    assertEquals(List.of("1 NUMBER NAME 2023年度", "2 2021年度"), columns(joined));
  }

  private static List<String> results(Program program) {
    List<String> results = new ArrayList<>();
    program
        .results()
        .forEach((year, cells) -> cells.forEach(cell -> results.add(year + " " + cell.text())));
    return results;
  }

  @Test
  void aFileOfTheSameYearIsNoEarlierOne() {
    assertEquals(
        Optional.empty(),
        YearJoiner.earlierYear(read(LAST), read(THIS)).filter(y -> y.western() > 2021));
    assertThrows(
        IllegalArgumentException.class,
        () -> JOINER.join(read(THIS), read(THIS.replace("|令和4年度実績", "|備考"))));
  }
}
