package org.jisseki.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jisseki.core.hierarchy.ResultsReport;
import org.jisseki.core.profile.Profile;
import org.jisseki.core.profile.ProfileEntry;
import org.jisseki.core.profile.ProfileKind;
import org.jisseki.core.reading.GridText;
import org.jisseki.core.reading.TableReader;
import org.jisseki.core.text.FiscalYear;
import org.junit.jupiter.api.Test;

/** Last year's column of this year's file, set against last year's file. */
class ReconcilerTest {

  private static final ResultsReport THIS =
      report(
          """
          |令和5年度 事業実績報告
          |番号|事業名|令和5年度実績|令和4年度実績
          |1|配食サービス|利用者 52名|利用者 48名 配食 1,204食 目標 50名
          |2|家計相談|面談 36回|面談 30回
          |3|移動販売|運行 84回|運行 80回
          |4|手話講座|12回|(1)入門 11回 (2)応用 11回 延べ96名
          |5|見守り|登録 140か所|登録 131箇所
          """);

  private static final ResultsReport LAST =
      report(
          """
          |令和4年度 事業実績報告
          |番号|事業名|令和4年度実績
          |1|配食サービス|配食 1,240食 利用者 48名 開催 3回
          |2|家計相談|面談は30回だった
          |4|手話講座|(1)応用 11回 (2)入門 11回 96名
          |5|見守り|登録 131か所
          |6|電話訪問|登録 12名
          """);

  private static ResultsReport report(String text) {
    return TableReader.standard().read(GridText.of(text)).report();
  }

  private static String figures(ReconciledProgram program) {
    return program.figures().stream()
        .map(
            one ->
                one.state().id()
                    + " "
                    + one.label()
                    + "("
                    + one.unit().symbol()
                    + ") "
                    + texts(one.current())
                    + "/"
                    + texts(one.last()))
        .collect(Collectors.joining("; "));
  }

  private static String texts(List<Figure> figures) {
    return figures.stream()
        .map(figure -> figure.measurement().text())
        .collect(Collectors.joining(","));
  }

  private static List<String> lines(Reconciliation reconciliation) {
    return reconciliation.programs().stream()
        .map(
            one ->
                one.program().name().text()
                    + (one.both().isPresent() ? "" : one.inLastOnly() ? " only last" : " only now")
                    + (one.agrees() ? " agrees" : "")
                    + (one.reworded() ? " reworded" : "")
                    + ": "
                    + figures(one))
        .toList();
  }

  @Test
  void figuresAreEqualChangedNewOrMissing() {
    assertEquals(
        List.of(
            "配食サービス: equal 利用者(名) 48名/48名; changed 配食(食) 1,204食/1,240食; missing 開催(回) /3回",
            "家計相談 agrees reworded: equal 面談(回) 30回/30回",
            "移動販売 only now: new 運行(回) 80回/",
            "手話講座 agrees reworded: equal 入門(回) 11回/11回; equal 応用(回) 11回/11回; equal 応用(名) 延べ96名/96名",
            "見守り agrees reworded: equal 登録(か所) 131箇所/131か所",
            "電話訪問 only last: missing 登録(名) /12名"),
        lines(Reconciler.standard().reconcile(THIS, LAST)));
  }

  @Test
  void eachStateIsCounted() {
    Reconciliation both = Reconciler.standard().reconcile(THIS, LAST);
    assertEquals(6, both.count(FigureState.EQUAL));
    assertEquals(1, both.count(FigureState.CHANGED));
    assertEquals(2, both.count(FigureState.MISSING));
    assertEquals(1, both.count(FigureState.NEW));
    assertEquals(false, both.agrees());
    assertEquals(true, Reconciler.standard().reconcile(LAST, LAST).agrees());
    assertEquals(
        List.of(),
        Reconciler.standard().reconcile(LAST, LAST).programs().stream()
            .filter(ReconciledProgram::reworded)
            .toList());
  }

  @Test
  void theYearIsTheLatestOfLastYearsFileThatBothState() {
    assertEquals(Optional.of(FiscalYear.of(2022)), Reconciler.year(THIS, LAST));
    assertEquals(FiscalYear.of(2022), Reconciler.standard().reconcile(THIS, LAST).year());
    ResultsReport older = report("|令和元年度 事業実績報告\n|番号|事業名|令和元年度実績\n|1|配食|12名\n");
    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class, () -> Reconciler.standard().reconcile(THIS, older));
    assertEquals(
        "Both files need a year in common, but have [2023年度, 2022年度] and [2019年度]",
        thrown.getMessage());
  }

  @Test
  void theProfileTiesAProgramToItsFormerName() {
    Profile profile = new Profile(List.of(ProfileEntry.of(ProfileKind.ALIAS, "電話訪問", "移動販売")));
    assertEquals(
        "移動販売: new 運行(回) 80回/; missing 登録(名) /12名",
        lines(Reconciler.standard().withProfile(profile).reconcile(THIS, LAST)).get(2));
  }

  @Test
  void aFigureThatNoFileStatesIsNone() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new ReconciledFigure(FigureState.EQUAL, List.of(), List.of()));
  }
}
