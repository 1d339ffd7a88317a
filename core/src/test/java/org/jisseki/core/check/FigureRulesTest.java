package org.jisseki.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jisseki.core.profile.Profile;
import org.jisseki.core.profile.ProfileEntry;
import org.jisseki.core.profile.ProfileKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rules over the figures of one program: what each must raise, and look-alikes that stay silent.
 */
class FigureRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "参加者 50名(午前 20名 午後 35名)          | warning J301 r2 c7 50名",
        "派遣 120回 (身体 70回 生活 40回)          | warning J301 r2 c7 120回",
        "東 20件、西 30件 合計 60件                | warning J301 r2 c7 60件",
        "会員 30名(うち新規 42名)                  | warning J301 r2 c7 30名",
        "参加 延べ204名(男 111名、女 83名)         | warning J301 r2 c7 延べ204名",
      })
  void aTotalThatDiffersFromItsPartsIsRaised(String current, String expected) {
    assertEquals(List.of(expected), of(new SumCheck(), current, ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "参加者 55名(午前 20名 午後 35名)",
        "派遣 110回 (身体 70回 生活 40回)",
        "東 20件、西 30件 合計 50件",
        "会員 30名(うち新規 12名)",
        "会員 30名(うち新規 12名、女性 25名)",
        "参加者 約50名(午前 20名 午後 35名)",
        "出席者26名(延べ39名)",
        "参加 延べ204名(男 31名、女 43名)",
        "参加 延べ204名(男 111名、女 93名)",
        "相談 12件 訪問 30件 参加 計55名",
        "計3,000部",
        "会場A 93名 うち新規 1名 会場B 242名 うち新規 7名 新規 2会場合計 8名",
        "4月 30件 5月 20件 累計 210件",
      })
  void aTotalThatMayAgreeStaysSilent(String current) {
    assertEquals(List.of(), of(new SumCheck(), current, ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "助成 2,000円×15地区(計35,000円) | warning J302 r2 c7 35,000",
        "配布 12枚×3回=38枚             | warning J302 r2 c7 38",
        "助成 2,000円×15地区(計30,000円) | ''",
        "配布 12枚×3回                  | ''",
        "12枚×3回、計40名が参加          | ''",
        "縦30×横40の看板 2枚            | ''",
      })
  void aProductIsComparedWithTheTotalDirectlyBehindIt(String current, String expected) {
    assertEquals(lines(expected), of(new ProductCheck(), current, ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "相談 120件(前年度比 15件増)   | 相談 100件 | warning J303 r2 c7 15件増",
        "相談 120件(前年比 130%)       | 相談 100件 | warning J303 r2 c7 130%",
        "相談 1,196件(前年比 119%)     | 相談 1,000件 | note J304 r2 c7 119%",
        "相談 120件(前年度比 20件増)   | 相談 100件 | ''",
        "相談 120件(前年比 120%)       | 相談 100件 | ''",
        "相談 120件(前年比 20%増)      | 相談 100件 | ''",
        "相談 80件(前年度比 20件減)    | 相談 100件 | ''",
        "相談 1,196件(前年比 119.6%)   | 相談 1,000件 | ''",
        "相談 120件 訪問 33件(前年度比 9件増) | 相談 100件 訪問 24件 | ''",
        "相談 120件(前年度比 15件増)   | ''         | ''",
      })
  void aStatedChangeIsComparedWithTheComputedOne(String current, String previous, String expected) {
    assertEquals(lines(expected), of(new StatedChangeCheck(), current, previous));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "前年比 104%、24,000円増   | ''",
        "前年比 103%、24,000円増   | ''",
        "前年比 140%、24,000円増   | ''",
        "前年比 104%、34,000円増   | warning J303 r2 c6 34,000円増",
      })
  void aChangeInTheWordsOnTheActivityMaySpeakOfAnyIndicator(String activity, String expected) {
    Table table =
        new Table()
            .program(
                "1",
                "会員募集",
                "目標1",
                "会員を募る",
                activity,
                "会費 624,000円 会員 309名",
                "会費 600,000円 会員 300名");
    assertEquals(lines(expected), table.findings(new StatedChangeCheck()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "会員数 50名(前年度 48名) | 会員数 45名 | warning J305 r2 c7 48名",
        "会員数 50名(前年度 45名) | 会員数 45名 | ''",
        "会員数 50名(前年度 48名) | ''          | ''",
        "会員数 50名(前年度 48名) | 登録 48名 会員数 45名 | ''",
      })
  void aQuotedFigureIsComparedWithLastYearsColumn(
      String current, String previous, String expected) {
    assertEquals(lines(expected), of(new PriorFigureCheck(), current, previous));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "参加団体 25団体 | 参加団体は30団体となった | note J306 r2 c7 25団体",
        "参加団体 30団体 | 参加団体は30団体となった | ''",
        "参加団体 25団体 | 参加団体に呼びかけた     | ''",
        "相談 25件       | 訪問は30件となった       | ''",
      })
  void aFigureInTheWordsIsComparedWithTheResult(String current, String activity, String expected) {
    Table table = new Table().program("1", "集い", "目標1", "集い", activity, current, "");
    assertEquals(lines(expected), table.findings(new ActivityFigureCheck()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2月30日開催               | warning J601 r2 c7 2月30日",
        "13月5日開催               | warning J601 r2 c7 13月5日",
        "6月31日開催               | warning J601 r2 c7 6月31日",
        "2月29日開催               | warning J601 r2 c7 2月29日",
        "令和3年5月8日開催         | warning J602 r2 c7 5月8日",
        "9月5日～9月30 作品展      | note J603 r2 c7 9月30",
        "8月23日(水)開催           | warning J604 r2 c7 8月23日",
        "8月23日(火)開催           | ''",
        "令和4年5月8日開催         | ''",
        "R5.2.10開催               | ''",
        "令和3年5月8日設立         | ''",
        "8月8日、9日 研修          | ''",
        "9月30名 10月25名          | ''",
        "6/31件                    | ''",
        "成立 19/20件              | ''",
        "4月～3月                  | ''",
        "10月5、12日開催           | ''",
        "毎月第2火曜 2月中止       | ''",
      })
  void datesAreDaysOfTheCalendarAndOfTheYear(String current, String expected) {
    assertEquals(lines(expected), of(new DateCheck(), current, ""));
  }

  @Test
  void aDayWithoutItsSignProposesIt() {
    Table table = new Table().program("1", "展示", "9月5日～9月30 作品展", "");
    assertEquals(List.of("9月5日～9月30日 作品展"), table.proposals(new DateCheck()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "開所日数 5日 来所者数 61名 開所日数 9日 来所者数 118名 | note J206 r2 c7 9日",
        "こもれび 実施日数 4日 ひだまり 実施日数 8日           | ''",
        "6/3 参加者 20名 9/4 参加者 30名                       | ''",
        "(1)参加者 20名 (2)参加者 30名                         | ''",
        "参加者 20名(延べ 31名)                                | ''",
      })
  void theSameThingStatedTwiceWithoutANameIsNoted(String current, String expected) {
    assertEquals(lines(expected), of(new UnnamedResultCheck(), current, ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "相談 12件      | 訪問 9回          | note J504 r2 c0",
        "利用 12件      | 利用 9世帯        | note J502 r2 c7 12件",
        "相談 12件 会議 2回 | 相談 9名 会議 3回 | note J502 r2 c7 12件",
        "利用者 延べ40名 会議 2回 | 利用者 9名 会議 3回 | note J503 r2 c7 延べ40名",
        "相談 12件 会議 2回 | 相談 9件      | ''",
        "参加 12名(延べ 30名) | 参加 9名    | ''",
      })
  void figuresThatCannotBeComparedAreNoted(String current, String previous, String expected) {
    assertEquals(lines(expected), of(new ComparabilityCheck(), current, previous));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "会費 640,000円 会員 90名  | 会費 600,000円 会員 210名 | note J501 r2 c7 90名",
        "会費 640,000円 会員 200名 | 会費 600,000円 会員 210名 | ''",
        "会費 300,000円 会員 90名  | 会費 600,000円 会員 210名 | ''",
        "会費 640,000円 会員 4名   | 会費 600,000円 会員 9名   | ''",
      })
  void moneyAndCountsThatGoStronglyOppositeWaysAreNoted(
      String current, String previous, String expected) {
    assertEquals(lines(expected), of(new DirectionCheck(), current, previous));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "研修 5回(4/1、5/2、6/8、7/5)       | warning J309 r2 c7 5回",
        "研修 2回 (6月3日(土)・9月2日(土)・12月2日(土)) | warning J309 r2 c7 2回",
        "発行 3回(4月・7月・10月・1月)       | warning J309 r2 c7 3回",
        "教室 2回(5月10、17、24日)           | warning J309 r2 c7 2回",
        "研修 4回(4/1、5/2、6/8、7/5)       | ''",
        "研修 5回(4/1、5/2、ほか)            | ''",
        "研修 5回(4/1～7/5)                  | ''",
        "研修 5回(参加 20名、見学 3名)       | ''",
        "研修 5回(6月3日)                    | ''",
        "研修 2回(20名、30名)                | ''",
        "研修 約5回(4/1、5/2、6/8、7/5)     | ''",
        "会場 5か所(4/1、5/2)                | ''",
        "研修 3回(1、2、5)                   | ''",
      })
  void aNumberOfTimesIsComparedWithTheDaysListedBehindIt(String current, String expected) {
    assertEquals(lines(expected), of(new ListedCountCheck(), current, ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "令和55年5月8日開催     | warning J605 r2 c7 令和55年",
        "昭和72年設立           | warning J605 r2 c7 昭和72年",
        "R60.5.8 実施           | warning J605 r2 c7 R60.",
        "平成0年開設            | warning J605 r2 c7 平成0年",
        "平成32年度までの計画   | note J605 r2 c7 平成32年",
        "令和4年5月8日開催      | ''",
        "令和22年の人口推計     | ''",
        "平成31年4月開所        | ''",
        "昭和64年設立           | ''",
        "H30年度から継続        | ''",
        "PR55年                 | ''",
        "R4実績                 | ''",
      })
  void yearsLieInTheirEras(String current, String expected) {
    assertEquals(lines(expected), of(new EraYearCheck(), current, ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "令和3年5月8日 30名参加     | warning J602 r2 c7 5月8日",
        "令和3年5月8日開所、30名    | ''",
        "令和5年3月8日 30名参加     | ''",
      })
  void aDayWithANumberBehindItLiesInTheYear(String current, String expected) {
    assertEquals(lines(expected), of(new DateCheck(), current, ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "配布 12,000部   | 配布 1,200部   | note J506 r2 c7 12,000部",
        "相談 12件       | 相談 120件     | note J506 r2 c7 12件",
        "配布 1,900部    | 配布 1,200部   | ''",
        "相談 8件        | 相談 1件       | ''",
        "相談 120件      | 相談 0件       | ''",
      })
  void aChangeInWhichADigitMayHaveSlippedIsNoted(String current, String previous, String expected) {
    assertEquals(lines(expected), of(new ChangeCheck(), current, previous));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "参加者 60名 | 参加者 40名 | warning J505 r2 c7 60名",
        "参加者 20名 | 参加者 40名 | warning J505 r2 c7 20名",
        "参加者 52名 | 参加者 40名 | ''",
        "参加者 20名 | 参加者 0名  | ''",
      })
  void aChangeBeyondTheBoundOfAProfileIsRaised(String current, String previous, String expected) {
    ProfileEntry bound = ProfileEntry.of(ProfileKind.BOUND, "change-percent", "30");
    Check rule = new ChangeCheck().with(new Profile(List.of(bound)));
    assertEquals(lines(expected), of(rule, current, previous));
  }

  @ParameterizedTest
  @CsvSource({
    "floor, 相談 1196件(前年比 119%), ''",
    "floor, 相談 1196件(前年比 120%), note J304 r2 c7 120%",
    "half-up, 相談 1196件(前年比 120%), ''",
    "floor, 相談 1196件(前年比 119%・四捨五入), note J304 r2 c7 119%",
    "half-up, 相談 1196件(前年比 119%・小数点以下切り捨て), ''",
    "half-up, 相談 1196件(前年比 119%・千円未満切り捨て), note J304 r2 c7 119%",
  })
  void ratiosAreRoundedAsTheProfileAndTheCellSay(String custom, String current, String expected) {
    ProfileEntry rounding = ProfileEntry.of(ProfileKind.ROUNDING, "percent", custom);
    Check rule = new StatedChangeCheck().with(new Profile(List.of(rounding)));
    assertEquals(lines(expected), of(rule, current, "相談 1000件"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "相談 12件 見学 2回 | 相談 9件           | note J510 r2 c7 2回",
        "相談 12件          | 相談 9件 見学 2回  | note J511 r2 c8 2回",
        "感染症のため中止   | 参加者 40名        | note J509 r2 c7 感染症のため中止",
        "参加者 30名(今年度から) | ''            | note J507 r2 c0",
        "相談 12件          | 相談 9件           | ''",
        "相談 12件          | ''                 | ''",
        "訪問 12件          | 相談 9件           | ''",
      })
  void whatIsNewEndedOrCancelledIsNoted(String current, String previous, String expected) {
    assertEquals(lines(expected), of(new LifeCycleCheck(), current, previous));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "年2回開催する     | 講座を年3回開いた      | note J307 r2 c6 年3回",
        "年2回開催する     | 講座を年2回開いた      | ''",
        "年2回開催する     | 令和4年3回目の講座     | ''",
        "年2回と年4回開く  | 年3回開いた            | ''",
        "開催する          | 年3回開いた            | ''",
      })
  void thePlansTimesAYearAreComparedWithTheActivitys(
      String plan, String activity, String expected) {
    Table table = new Table().program("1", "講座", "目標1", plan, activity, "参加者 20名", "");
    assertEquals(lines(expected), table.findings(new PlanFrequencyCheck()));
  }

  private static List<String> of(Check rule, String current, String previous) {
    return new Table().program("1", "つどい事業", current, previous).findings(rule);
  }

  private static List<String> lines(String expected) {
    return expected.isEmpty() ? List.of() : List.of(expected);
  }
}
