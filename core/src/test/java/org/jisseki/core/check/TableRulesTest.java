package org.jisseki.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules over several programs: what each must raise, and look-alikes that stay silent. */
class TableRulesTest {

  @Test
  void aGapAndARepeatInTheNumbersAreRaised() {
    Table table = numbered("1", "2", "3", "4", "6", "7", "8", "9", "10", "11", "11", "12");
    assertEquals(
        List.of("warning J209 r6 c2 6", "warning J210 r12 c2 11"),
        table.findings(new NumberingCheck()));
  }

  @Test
  void oneNumberThatIsOddBetweenItsNeighborsIsRaisedOnceWithWhatItShouldBe() {
    Table table = numbered("1", "2", "3", "9", "5", "6", "7", "7", "9", "10", "11", "12");
    for (int i = 13; i <= 24; i++) {
      table.program(Integer.toString(i), "事業" + i, "", "");
    }
    assertEquals(
        List.of("warning J209 r5 c2 9", "warning J210 r9 c2 7"),
        table.findings(new NumberingCheck()));
    assertEquals(List.of("4", "8"), table.proposals(new NumberingCheck()));
  }

  @Test
  void numbersThatStartAgainInANewDivisionAreRegular() {
    Table table = numbered("1", "2", "3").division("福祉係");
    table.program("1", "甲", "", "").program("2", "乙", "", "").program("3", "丙", "", "");
    assertEquals(List.of(), table.findings(new NumberingCheck()));
  }

  @Test
  void codesAreNoNumbering() {
    assertEquals(
        List.of(), numbered("101", "102", "201", "203", "301").findings(new NumberingCheck()));
    assertEquals(
        List.of(), numbered("1-1", "1-2", "1-4", "2-1", "2-5").findings(new NumberingCheck()));
  }

  @Test
  void aGoalThatIsMissingOrHasNoNumberIsRaised() {
    Table table = goals("目標1", "目標1", "目標2", "目標2", "", "支え合うまち", "目標3", "目標3", "目標3", "目標3");
    assertEquals(
        List.of("warning J207 r6 c0", "warning J208 r7 c4 支え合うまち"),
        table.findings(new GoalCheck()));
  }

  @Test
  void goalsThatAreRareOrNeverNumberedAreLeftAlone() {
    assertEquals(
        List.of(), goals("目標1", "", "", "目標2", "", "目標3", "", "").findings(new GoalCheck()));
    assertEquals(
        List.of(), goals("支え合い", "見守り", "担い手", "居場所", "支え合い", "見守り").findings(new GoalCheck()));
  }

  @Test
  void aMissingResultIsAWarningOnlyWhereNearlyAllOthersHaveOne() {
    Table table = new Table();
    for (int i = 1; i <= 8; i++) {
      table.program(Integer.toString(i), "事業" + i, "相談 12件", "相談 10件");
    }
    table.program("9", "記念事業", "目標1", "記念", "記念の式典を催した。", "", "");
    table.program("10", "交流事業", "参加 30名", "");
    assertEquals(
        List.of("warning J201 r10 c0", "note J202 r11 c0"), table.findings(new PresenceCheck()));
  }

  @Test
  void aTableWithoutLastYearsResultsIsNotAskedForThem() {
    Table table = new Table();
    for (int i = 1; i <= 6; i++) {
      table.program(Integer.toString(i), "事業" + i, "相談 12件", "");
    }
    assertEquals(List.of(), table.findings(new PresenceCheck()));
  }

  @Test
  void aResultHeadedByAnotherProgramsNumberIsRaised() {
    Table table =
        new Table()
            .program("1", "甲", "1. 参加者 12名", "1.参加者 9名")
            .program("2", "乙", "2. 参加者 22名", "2.参加者 19名")
            .program("3", "丙", "3. 14校", "2. 13校");
    assertEquals(List.of("warning J203 r4 c8 2."), table.findings(new OwnNumberCheck()));
  }

  @Test
  void numberedItemsOfAResultAreNotTheProgramsNumber() {
    Table table =
        new Table()
            .program("1", "甲", "1. 参加者 12名 2. 開催 3回", "1.参加者 9名")
            .program("2", "乙", "1. 参加者 22名 2. 開催 4回", "1.参加者 19名")
            .program("3", "丙", "1. 参加者 22名", "1.参加者 19名");
    assertEquals(List.of(), table.findings(new OwnNumberCheck()));
  }

  @Test
  void resultsThatStandOneRowTooLowAreADrift() {
    Table table =
        new Table()
            .program("1", "配食サービス事業", "目標1", "弁当を届ける", "", "会食会 4回", "")
            .program("2", "移動図書館事業", "目標1", "山間部を巡回する", "", "配食サービス 120食", "")
            .program("3", "手話奉仕員養成", "目標1", "講座を開く", "", "移動図書館 14回", "")
            .program("4", "遺児激励事業", "目標1", "見舞金を贈る", "", "手話奉仕員 9名", "");
    assertEquals(
        List.of(
            "warning J204 r3 c7 配食サービス",
            "warning J205 r3 c0",
            "warning J204 r4 c7 移動図書館",
            "warning J204 r5 c7 手話奉仕員"),
        table.findings(new FitCheck()));
  }

  @Test
  void aDriftIsTracedByShortWordsOverRowsThatFitNothing() {
    Table table =
        new Table()
            .program("1", "訪問介護", "目標1", "ヘルパーの派遣", "調整に努めた", "訪問 8,204回", "")
            .program("2", "通所介護", "目標1", "日中の預かり", "感染を防いだ", "訪問 9,120回", "")
            .program("3", "居宅介護支援", "目標1", "ケアプランの作成", "5名で担った", "稼働日 251日", "")
            .program("4", "同行援護", "目標1", "外出の付き添い", "新しく始めた", "プラン 1,644件", "")
            .program("5", "用具の貸出", "目標1", "車いすの貸出", "無料で貸した", "車いす 61台", "");
    assertEquals(
        List.of("warning J204 r3 c7 訪問", "warning J205 r3 c0", "warning J204 r5 c7 プラン"),
        table.findings(new FitCheck()));
  }

  @Test
  void resultsThatGoOnWithTheNeighborsOfLastYearAreTraced() {
    Table table =
        new Table()
            .program("1", "甲の会", "目標1", "集う", "集った", "", "朗読会 4回")
            .program("2", "乙の会", "目標1", "招く", "招いた", "朗読会 5回", "陶芸展 2回")
            .program("3", "丙の会", "目標1", "訪ねる", "訪ねた", "陶芸展 3回", "合唱祭 1回")
            .program("4", "丁の会", "目標1", "祝う", "祝った", "合唱祭 1回", "凧あげ 1回");
    assertEquals(
        List.of(
            "warning J204 r3 c7 朗読会",
            "warning J205 r3 c0",
            "warning J204 r4 c7 陶芸展",
            "warning J204 r5 c7 合唱祭"),
        table.findings(new FitCheck()));
  }

  @Test
  void aShortWordOfOneNeighborIsNoDrift() {
    Table table =
        new Table()
            .program("1", "訪問介護", "目標1", "ヘルパーの派遣", "", "利用者 71名", "利用者 75名")
            .program("2", "見守り", "目標1", "声をかける", "", "訪問 412回", "訪問 398回")
            .program("3", "配食", "目標1", "弁当を届ける", "", "配食 120食", "配食 98食");
    assertEquals(List.of(), table.findings(new FitCheck()));
  }

  @Test
  void oneRowThatFitsItsNeighborIsANote() {
    Table table =
        new Table()
            .program("1", "日常生活自立支援事業", "目標1", "金銭管理を手伝う", "", "委託分 20件", "")
            .program("2", "権利擁護講座", "目標1", "講座を開く", "", "独自分 3件", "")
            .program("3", "遺児激励事業", "目標1", "見舞金を贈る", "", "見舞金 9件", "");
    assertEquals(List.of("note J204 r3 c7 独自分"), table.findings(new FitCheck()));
  }

  @Test
  void commonWordsAndOwnWordsFitNoNeighborBetter() {
    Table table =
        new Table()
            .program("1", "相談事業", "目標1", "相談を受ける", "", "相談 12件", "")
            .program("2", "サロン事業", "目標1", "集いの場を開く", "", "利用者 120名 サロン 8か所", "")
            .program("3", "貸出事業", "目標1", "車いすを貸し出す", "", "車いす 30台 相談 4件", "");
    assertEquals(List.of(), table.findings(new FitCheck()));
  }

  @Test
  void aResultThatNamesItsEmptyNeighborIsRaised() {
    Table table =
        new Table()
            .program("1", "広報発行業務", "目標1", "年4回", "", "広報 4回 ・みなと百年祭の冊子づくり", "")
            .program("2", "みなと百年祭事業", "目標1", "式典", "", "", "");
    assertEquals(List.of("warning J213 r2 c7 みなと百年祭事業"), table.findings(new FitCheck()));
  }

  @Test
  void wordsOfAnEmptyNeighborAreRaisedWhereTwoOfThemAgree() {
    Table table =
        new Table()
            .program("1", "ホームページ", "目標1", "更新し閲覧を増やす", "", "閲覧 480件 記念式典 312名 記念誌 1,500部", "")
            .program("2", "設立五十年", "目標1", "記念式典と記念誌の作成", "", "", "")
            .program("3", "図書の貸出", "目標1", "本を貸し出す", "", "貸出 20冊 読書会 3回", "")
            .program("4", "読み聞かせ", "目標1", "読書会で読む", "", "", "");
    assertEquals(List.of("warning J213 r2 c7 記念式典"), table.findings(new FitCheck()));
  }

  @Test
  void aProgramListedTwiceIsRaisedOnce() {
    String plan = "会館の管理と運営を行い、住民の利用に供する";
    Table table =
        new Table()
            .program("1", "会館管理", "目標1", plan, "清掃と点検を行った", "利用 12件", "")
            .program("1", "会館管理", "目標1", plan, "清掃と点検を行った", "利用料 9,000円", "")
            .program("2", "会館管理", "目標1", "別の会館の管理と運営を行う", "清掃と点検を行った", "利用 3件", "");
    assertEquals(List.of("warning J401 r3 c3 会館管理"), table.findings(new DuplicateCheck()));
  }

  @Test
  void oneEventCountedInTwoProgramsIsRaised() {
    Table table =
        new Table()
            .program("1", "市民講座", "8月3日開催 45名 9月4日開催 30名", "")
            .program("2", "交流会", "8/3 45人", "")
            .program("3", "研修会", "9月4日開催 31名 10月1日開催 45名", "")
            .program("4", "茶話会", "目標1", "研修を兼ねて開く", "", "9月4日 31名", "");
    assertEquals(
        List.of("warning J402 r3 c7 45人", "note J402 r5 c7 31名"),
        table.findings(new SameEventCheck()));
  }

  @Test
  void smallNumbersOfOneDayMayCoincide() {
    Table table =
        new Table().program("1", "市民講座", "8月3日開催 6名", "").program("2", "交流会", "8月3日開催 6名", "");
    assertEquals(List.of(), table.findings(new SameEventCheck()));
  }

  @Test
  void aTitleThatTwoProgramsWriteDifferentlyIsNoted() {
    Table table =
        new Table()
            .program("1", "ふるさと市民講座", "目標1", "講座", "「森の暮らしと道具」を開いた", "参加 30名", "")
            .program("2", "学校連携", "目標1", "連携", "ふるさと市民講座「森の暮らしと人」と同時に開いた", "参加 9名", "")
            .program("3", "図書展示", "目標1", "展示", "ふるさと市民講座「森の暮らしと道具」に合わせて展示した", "展示 2回", "");
    assertEquals(List.of("note J403 r3 c6 森の暮らしと人"), table.findings(new TitleCheck()));
  }

  @Test
  void marksThatDoNotGoTogetherAreNoted() {
    Table table =
        new Table()
            .program("1", "甲", "目標1", "(1)訪問 (2)電話", "(1)訪問した (2)電話した (3)集まった", "(1)3回 (2)4回", "")
            .program("2", "乙", "目標1", "(1)訪問 (2)電話", "(1)訪問した (2)電話した", "(1)3回 (2)4回", "")
            .program("3", "丙", "目標1", "訪問", "", "(3)参加者 20名 ②開催 4回", "")
            .program("4", "丁", "目標1", "訪問", "", "(3)①参加者 20名 ②開催 4回", "");
    assertEquals(List.of("note J211 r2 c0", "note J212 r4 c7 ②"), table.findings(new MarksCheck()));
  }

  @Test
  void twoRowsOfOneProgramThatDifferAreRaised() {
    String plan = "会館の管理と運営を行い、住民の利用に供する";
    Table table =
        new Table()
            .program("1", "会館管理", "目標1", plan, "清掃と点検を行った", "利用料収入 9,000円 利用 3件", "")
            .program("1", "会館管理", "目標1", plan, "清掃と点検を行った", "利用料収入 7,500円 利用 3件", "");
    assertEquals(
        List.of("warning J401 r3 c3 会館管理", "warning J405 r2 c7 9,000円"),
        table.findings(new DuplicateCheck()));
  }

  @Test
  void aResultIsMissingWhereTheActivityStatesFigures() {
    Table table =
        new Table()
            .program("1", "講座", "目標1", "講座を開く", "講座を3回開き、延べ45名が参加した。", "", "")
            .program("2", "相談", "目標1", "相談を受ける", "相談を受けた。", "", "")
            .program("3", "配布", "目標1", "冊子を配る", "令和3年度をもって終了した。", "", "配布 30部");
    assertEquals(
        List.of("warning J201 r2 c0", "note J201 r3 c0"), table.findings(new PresenceCheck()));
    assertEquals(List.of("note J508 r4 c0"), table.findings(new LifeCycleCheck()));
  }

  @Test
  void oneIndicatorInTwoUnitsIsNoted() {
    Table table =
        new Table()
            .program("1", "東センター", "見守り訪問 12件", "")
            .program("2", "西センター", "見守り訪問 30件", "")
            .program("3", "南センター", "見守り訪問 41回", "");
    assertEquals(List.of("note J404 r4 c7 41回"), table.findings(new UnitsCheck()));
  }

  @Test
  void onePlaceMayCountTwoThings() {
    Table table =
        new Table()
            .program("1", "東センター", "見守り訪問 12件 見守り訪問 40回", "")
            .program("2", "西センター", "見守り訪問 30件", "")
            .program("3", "南センター", "サロン 8か所", "")
            .program("4", "北センター", "サロン 120回", "")
            .program("5", "本所", "実施 3件", "")
            .program("6", "支所", "実施 3回", "");
    assertEquals(List.of(), table.findings(new UnitsCheck()));
  }

  @Test
  void ratiosThatAreAllCutOffAreTheCustomOfTheTable() {
    Table table = new Table();
    String[] ratios = {"107%", "103%", "98%", "112%"};
    String[] now = {"1,078", "1,036", "989", "1,127"};
    for (int i = 0; i < ratios.length; i++) {
      String current = "相談 " + now[i] + "件(前年比 " + ratios[i] + ")";
      table.program("1", "相談" + i, current, "相談 1,000件");
    }
    assertEquals(List.of("note J308 r2 c7 107%"), table.findings(new StatedChangeCheck()));
    table.program("5", "相談5", "相談 1,078件(前年比 108%)", "相談 1,000件");
    assertEquals(
        List.of("note J304 r6 c7 108%", "note J308 r2 c7 107%"),
        table.findings(new StatedChangeCheck()));
  }

  @Test
  void aGoalSplitOverTwoRowsIsPutTogether() {
    Table table = goals("目標1 安心", "目標1", "目標2", "支え合うまち", "目標1", "目標3 人づくり", "目標1", "目標3");
    assertEquals(List.of("warning J208 r5 c4 支え合うまち"), table.findings(new GoalCheck()));
    assertEquals(List.of("目標2 支え合うまち"), table.proposals(new GoalCheck()));
  }

  @Test
  void anOrdinaryTableYieldsNoWarning() {
    Table table = new Table();
    for (int i = 1; i <= 60; i++) {
      table.division("第" + (i - 1) / 10 + "係");
      String number = Integer.toString((i - 1) % 10 + 1);
      String name = "暮らし" + (char) ('亜' + 31 * i) + "事業";
      table.program(
          number,
          name,
          "目標" + (1 + i % 3),
          name + "を年4回行う",
          "予定どおり進めた",
          "開催 " + (3 + i % 4) + "回 参加者 延べ" + (100 + 3 * i) + "名 " + (1 + i % 12) + "月5日 報告会",
          "開催 " + (4 + i % 2) + "回 参加者 延べ" + (90 + 2 * i) + "名");
    }
    for (Check rule : Checks.standard().rules()) {
      assertEquals(
          List.of(),
          table.findings(rule).stream().filter(line -> !line.startsWith("note")).toList(),
          rule.getClass().getSimpleName());
    }
  }

  private static Table numbered(String... numbers) {
    Table table = new Table();
    for (int i = 0; i < numbers.length; i++) {
      table.program(numbers[i], "事業" + (char) ('A' + i), "", "");
    }
    return table;
  }

  private static Table goals(String... goals) {
    Table table = new Table();
    for (int i = 0; i < goals.length; i++) {
      table.program(Integer.toString(i + 1), "事業", goals[i], "計画", "", "相談 1件", "");
    }
    return table;
  }
}
