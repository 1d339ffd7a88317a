package org.jisseki.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultsReport;
import org.jisseki.core.profile.Profile;
import org.jisseki.core.profile.ProfileEntry;
import org.jisseki.core.profile.ProfileKind;
import org.jisseki.core.reading.GridText;
import org.jisseki.core.reading.TableReader;
import org.jisseki.core.reading.YearTables;
import org.jisseki.core.text.CaseTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programs of two files. */
class ProgramMatcherTest {

  private static ResultsReport report(int year, List<String> rows) {
    StringBuilder text = new StringBuilder("|令和" + year + "年度 事業実績報告\n");
    text.append("|拠点区分|番号|事業名|事業計画|令和" + year + "年度実績\n");
    rows.forEach(row -> text.append('|').append(row).append('\n'));
    return TableReader.standard().read(GridText.of(text.toString())).report();
  }

  private static String matched(ProgramMatching matching) {
    return matching.pairs().stream()
        .map(pair -> pair.current().name().text() + "=" + pair.previous().name().text())
        .collect(Collectors.joining(" "));
  }

  private static final List<String> NOW =
      List.of(
          "地域拠点|1|配食サービス事業|調理の難しい高齢者へ夕食を届け安否を確かめる|利用者 52名 配食 1,204食",
          "地域拠点|2|つどいの場づくり|歩いて行ける所に集いの場をつくり世話役を支える|登録 86か所 参加者 延べ4,870名",
          "相談拠点|1|管理運営|会館の貸館と設備の保守|利用 900件",
          "施設拠点|1|管理運営|児童センターの行事と遊び場の運営|来館 1,900名",
          "施設拠点|2|手話講座|手話を学ぶ入門の講座|12回 14名");

  @ParameterizedTest
  @CsvSource({
    "'地域拠点|1|配食サービス|食事を届ける|利用者 48名', 配食サービス事業=配食サービス",
    "'地域拠点|1|(1)配食ｻｰﾋﾞｽ事業（継続）|食事|利用者 48名', 配食サービス事業=(1)配食ｻｰﾋﾞｽ事業（継続）",
    "'相談拠点|9|配食サービス事業|食事|利用者 48名', 配食サービス事業=配食サービス事業",
    "'地域拠点|2|ふれあいサロン支援事業|歩いて行ける所に集いの場をつくり、世話役を支える|登録 83か所 参加者 延べ4,320名', つどいの場づくり=ふれあいサロン支援事業",
    "'施設拠点|4|管理運営|児童センターの行事|来館 1,800名', 管理運営=管理運営",
    "'地域拠点|7|移動販売|店のない地区へ車を招く|運行 84回', ''",
    "'地域拠点|2|見守りネットワーク|新聞や宅配の事業所と異変に気づく仕組みを保つ|登録 140か所', ''",
  })
  void isFollowedOverAChange(String last, String expected) {
    ProgramMatching matching =
        ProgramMatcher.standard().match(report(5, NOW), report(4, List.of(last)));
    assertEquals(expected, matched(matching));
  }

  /** Which of several signs decide, and when none does. */
  @Test
  void whatSpeaksForAProgramIsWeighed() {
    assertEquals(
        List.of(),
        CaseTable.of(ProgramMatcherTest.class, "program-matches.txt")
            .faults(ProgramMatcherTest::weighed));
  }

  private static String weighed(String line) {
    String[] years = line.split(" \\|\\| ", 2);
    ProgramMatching matching =
        ProgramMatcher.standard()
            .match(
                report(5, List.of(years[0].split(" / ", -1))),
                report(4, List.of(years[1].split(" / ", -1))));
    String pairs =
        matching.pairs().stream()
            .map(
                pair ->
                    pair.current().name().text()
                        + "="
                        + pair.previous().name().text()
                        + (pair.sure() ? " " : "? ")
                        + pair.why().stream()
                            .map(ProgramReason::id)
                            .collect(Collectors.joining(",")))
            .collect(Collectors.joining("; "));
    String open =
        matching.ambiguous().stream()
            .map(
                one ->
                    one.program().name().text()
                        + " or "
                        + one.candidates().stream()
                            .map(candidate -> candidate.name().text())
                            .collect(Collectors.joining(",")))
            .collect(Collectors.joining("; "));
    return (pairs.isEmpty() ? "-" : pairs) + (open.isEmpty() ? "" : " | " + open);
  }

  @Test
  void equalNamesAreToldApartByTheirDivisions() {
    ProgramMatching matching =
        ProgramMatcher.standard()
            .match(
                report(5, NOW),
                report(4, List.of("施設拠点|1|管理運営|児童センターの行事|来館 1,800名", "相談拠点|1|管理運営|会館の貸館|利用 880件")));
    assertEquals(
        List.of("相談拠点", "施設拠点"),
        matching.pairs().stream().map(pair -> pair.previous().division().path().get(0)).toList());
  }

  @Test
  void whatNothingDecidesIsReportedNotGuessed() {
    ProgramMatching matching =
        ProgramMatcher.standard()
            .match(
                report(5, List.of("拠点|1|相談事業|暮らしの相談に応じる|相談 90件")),
                report(
                    4,
                    List.of("拠点|1|相談事業(東)|暮らしの相談に応じる|相談 40件", "拠点|2|相談事業(西)|暮らしの相談に応じる|相談 50件")));
    assertEquals("", matched(matching));
    assertEquals(2, matching.ambiguous().get(0).candidates().size());
  }

  @Test
  void theProfileDecides() {
    Profile profile = new Profile(List.of(ProfileEntry.of(ProfileKind.ALIAS, "移動販売", "つどいの場づくり")));
    ProgramMatching matching =
        ProgramMatcher.standard()
            .withProfile(profile)
            .match(report(5, NOW), report(4, List.of("他拠点|7|移動販売|店のない地区へ|運行 84回")));
    assertEquals("つどいの場づくり=移動販売", matched(matching));
    assertEquals(true, matching.pairs().get(0).why().contains(ProgramReason.ALIAS));
    assertEquals(true, matching.pairs().get(0).sure());
  }

  @Property(tries = 30)
  void theOrderOfProgramsDoesNotMatter(@ForAll long seed) {
    YearTables tables = new YearTables(seed, 20);
    ResultsReport current = TableReader.standard().read(tables.current()).report();
    ResultsReport previous = TableReader.standard().read(tables.previous()).report();
    List<Program> shuffled = new ArrayList<>(previous.programs());
    Collections.shuffle(shuffled, new Random(seed));
    ResultsReport other =
        new ResultsReport(previous.title(), previous.organization(), previous.years(), shuffled);
    assertEquals(
        ProgramMatcher.standard().match(current, previous).pairs(),
        ProgramMatcher.standard().match(current, other).pairs());
  }
}
