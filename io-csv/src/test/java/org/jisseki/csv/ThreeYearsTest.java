package org.jisseki.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jisseki.core.compare.Figure;
import org.jisseki.core.compare.FigureState;
import org.jisseki.core.compare.ProgramMatching;
import org.jisseki.core.compare.ReconciledFigure;
import org.jisseki.core.compare.ReconciledProgram;
import org.jisseki.core.compare.Reconciler;
import org.jisseki.core.compare.Reconciliation;
import org.jisseki.core.compare.Trend;
import org.jisseki.core.compare.TrendIndicator;
import org.jisseki.core.compare.TrendInput;
import org.jisseki.core.compare.TrendPoint;
import org.jisseki.core.compare.TrendProgram;
import org.jisseki.core.compare.TrendReader;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultsReport;
import org.jisseki.core.reading.TableReader;
import org.junit.jupiter.api.Test;

/**
 * Three years of the example council in three layouts and encodings, with planted renames, moves
 * and changed figures: all are found, none is made up.
 */
class ThreeYearsTest {

  private static final Path YEARS =
      Path.of(System.getProperty("jisseki.root")).resolve("examples/years");

  private static ResultsReport read(String name) throws IOException {
    return TableReader.standard()
        .read(TextGridReader.standard().read(YEARS.resolve(name)))
        .report();
  }

  private static Reconciliation reconcile(String current, String last) throws IOException {
    return Reconciler.standard().reconcile(read(current), read(last));
  }

  private static List<String> differences(Reconciliation reconciliation) {
    List<String> lines = new ArrayList<>();
    for (ReconciledProgram program : reconciliation.programs()) {
      for (ReconciledFigure figure : program.figures()) {
        if (figure.state() != FigureState.EQUAL) {
          lines.add(
              "%s %s: %s / %s (%s)"
                  .formatted(
                      program.program().name().text(),
                      figure.label(),
                      text(figure.current()),
                      text(figure.last()),
                      figure.state().id()));
        }
      }
    }
    return lines;
  }

  private static String text(List<Figure> figure) {
    return figure.isEmpty() ? "-" : figure.get(0).measurement().text();
  }

  private static List<String> changes(ProgramMatching matching) {
    List<String> lines = new ArrayList<>();
    matching.pairs().stream()
        .filter(pair -> pair.isRenamed() || pair.isMoved())
        .forEach(
            pair ->
                lines.add(
                    pair.isRenamed()
                        ? name(pair.previous()) + " > " + name(pair.current())
                        : name(pair.current()) + ": " + division(pair.previous())));
    matching.added().forEach(program -> lines.add("+ " + name(program)));
    matching.ended().forEach(program -> lines.add("- " + name(program)));
    return lines;
  }

  private static String name(Program program) {
    return program.name().text();
  }

  private static String division(Program program) {
    return program.division().path().get(1);
  }

  @Test
  void thisYearAgainstLast() throws IOException {
    Reconciliation found = reconcile("shiomino-r5.csv", "shiomino-r4.txt");
    assertEquals(
        """
        ホームページ・SNSの運営 登録者: - / 872人 (missing)
        見守りネットワーク事業 通報: 25件 / 26件 (changed)
        配食サービス事業 登録者: 283名 / 281名 (changed)
        善意銀行 寄付: 2,150千円 / 2,105千円 (changed)
        結婚相談 登録: - / 31名 (missing)
        結婚相談 成婚: - / 2組 (missing)""",
        String.join("\n", differences(found)));
    assertEquals(
        """
        出前福祉講座: ボランティアセンター事業
        介護する家族のつどい > 家族介護者のつどい
        いきいき体操教室: 地域づくり事業
        点字・手話講座 > 点訳・手話の養成講座
        心配ごと相談所の開設 > 心配ごと相談
        エンディングノート講座 > 終活ノートの普及
        + 認知症カフェ
        - 結婚相談""",
        String.join("\n", changes(found.matching())));
    assertEquals(List.of(), found.matching().ambiguous());
  }

  @Test
  void lastYearAgainstTheYearBefore() throws IOException {
    Reconciliation found = reconcile("shiomino-r4.txt", "shiomino-r3.csv");
    assertEquals(
        """
        ボランティアの登録と調整 個人登録: 373名 / 366名 (changed)
        職員研修 受講料: 24,000円 / - (new)
        生活福祉資金の貸付 償還相談: 344件 / 347件 (changed)
        映画の夕べ 上映: - / 6回 (missing)
        映画の夕べ 入場者: - / 412名 (missing)""",
        String.join("\n", differences(found)));
    assertEquals(
        """
        ホームページの運営 > ホームページ・SNSの運営
        いきいきサロン支援事業 > ふれあいサロン支援事業
        緊急通報システム貸与事業 > 緊急通報装置の貸与
        福祉人材就職フェア > 福祉の仕事就職相談会
        車いす・福祉車両の貸出し: 高齢者福祉事業
        食料支援(フードバンク) > フードバンク
        + 実習生の受入れ
        - 映画の夕べ""",
        String.join("\n", changes(found.matching())));
    assertEquals(List.of(), found.matching().ambiguous());
  }

  private static Trend trend(long seed) throws IOException {
    List<TrendInput> inputs = new ArrayList<>();
    for (String name : List.of("shiomino-r3.csv", "shiomino-r4.txt", "shiomino-r5.csv")) {
      inputs.add(new TrendInput(name, read(name)));
    }
    Collections.shuffle(inputs, new Random(seed));
    return TrendReader.standard().read(inputs);
  }

  @Test
  void theTrendFollowsEveryProgramOverAllYears() throws IOException {
    Trend trend = trend(1);
    assertEquals(trend, trend(2));
    assertEquals(3, trend.years().size());
    // 59 programs of the latest year, one that ended before it and one before that.
    assertEquals(61, trend.programs().size());
    assertEquals(
        """
        見守りネットワーク事業 通報 2022: 26件, 25件
        配食サービス事業 登録者 2022: 281名, 283名
        ボランティアの登録と調整 個人登録 2021: 366名, 373名
        善意銀行 寄付 2022: 2,105千円, 2,150千円
        生活福祉資金の貸付 償還相談 2021: 347件, 344件""",
        String.join("\n", disputes(trend)));
  }

  private static List<String> disputes(Trend trend) {
    List<String> lines = new ArrayList<>();
    for (TrendProgram program : trend.programs()) {
      for (TrendIndicator indicator : program.indicators()) {
        for (TrendPoint point : indicator.points()) {
          if (point.isDisputed()) {
            List<String> values =
                point.values().stream().map(v -> v.figure().measurement().text()).toList();
            lines.add(
                "%s %s %d: %s"
                    .formatted(
                        program.program().name().text(),
                        indicator.label(),
                        point.year().western(),
                        String.join(", ", values)));
          }
        }
      }
    }
    return lines;
  }

  @Test
  void aRenamedProgramIsOneLineWithItsFormerNames() throws IOException {
    TrendProgram salon =
        trend(1).programs().stream()
            .filter(program -> program.program().name().text().equals("ふれあいサロン支援事業"))
            .findFirst()
            .orElseThrow();
    assertEquals(List.of("いきいきサロン支援事業"), salon.formerNames());
    assertEquals(
        List.of("76か所", "83か所", "86か所"),
        salon.indicators().get(0).points().stream()
            .map(point -> point.value().orElseThrow().figure().measurement())
            .map(figure -> figure.value().toPlainString() + figure.unit().symbol())
            .toList());
  }
}
