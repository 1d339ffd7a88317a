package org.jisseki.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.jisseki.core.profile.Profile;
import org.jisseki.core.profile.ProfileEntry;
import org.jisseki.core.profile.ProfileKind;
import org.jisseki.core.reading.GridText;
import org.jisseki.core.reading.TableReader;
import org.junit.jupiter.api.Test;

/** Programs and their indicators over the files of several years. */
class TrendReaderTest {

  private static final TrendInput THIRD =
      file(
          "r3.tsv",
          """
          |令和3年度 事業実績報告
          |番号|事業名|令和3年度実績
          |1|配食|利用者 40名
          |2|電話訪問|登録 12名
          |3|家計相談|面談 30回 講座 延べ84名
          """);

  private static final TrendInput FOURTH =
      file(
          "r4.tsv",
          """
          |令和4年度 事業実績報告
          |番号|事業名|令和4年度実績|令和3年度実績
          |1|配食サービス|利用者 48名 配食 1,204食|利用者 41名
          |3|家計相談|中止|面談 30回
          """);

  private static final TrendInput FIFTH =
      file(
          "r5.tsv",
          """
          |令和5年度 事業実績報告
          |番号|事業名|令和5年度実績|令和4年度実績
          |1|配食サービス事業|利用者 52名 配食 1,311食|利用者 48名 配食 1,240食
          |3|家計相談|面談 36回 講座 実22名|
          |4|移動販売|運行 84回|
          """);

  private static TrendInput file(String name, String text) {
    return new TrendInput(name, TableReader.standard().read(GridText.of(text)).report());
  }

  /** Each indicator on a line: its program, its label and unit, and what each year says. */
  private static List<String> lines(Trend trend) {
    return trend.programs().stream()
        .flatMap(
            program ->
                program.indicators().stream()
                    .map(one -> program.program().name().text() + " " + line(one)))
        .toList();
  }

  private static String line(TrendIndicator indicator) {
    return indicator.points().stream()
        .map(TrendReaderTest::point)
        .collect(
            Collectors.joining(
                " | ", indicator.label() + "(" + indicator.unit().symbol() + "): ", ""));
  }

  private static String point(TrendPoint point) {
    String values =
        point.values().stream()
            .map(value -> value.figure().measurement().text() + "@" + value.file())
            .collect(Collectors.joining(" or "));
    return (values.isEmpty() ? point.state().id() : values) + (point.breaks() ? " breaks" : "");
  }

  @Test
  void indicatorsAreFollowedOverGapsAndNewNames() {
    Trend trend = TrendReader.standard().read(List.of(FOURTH, FIFTH, THIRD));
    assertEquals(List.of("r5.tsv", "r4.tsv", "r3.tsv"), names(trend));
    assertEquals(
        List.of(2021, 2022, 2023), trend.years().stream().map(year -> year.western()).toList());
    assertEquals(
        List.of(
            "配食サービス事業 利用者(名): 40名@2 or 41名@1 | 48名@1 | 52名@0",
            "配食サービス事業 配食(食): stated | 1,204食@1 or 1,240食@0 | 1,311食@0",
            "家計相談 面談(回): 30回@2 | cancelled | 36回@0",
            "家計相談 講座(名): stated | cancelled | 実22名@0 breaks",
            "家計相談 講座(名): 延べ84名@2 | cancelled | stated",
            "移動販売 運行(回): absent | empty | 84回@0",
            "電話訪問 登録(名): 12名@2 | absent | absent"),
        lines(trend));
  }

  @Test
  void whatFilesSayOtherwiseIsCounted() {
    assertEquals(2, TrendReader.standard().read(List.of(FIFTH, FOURTH, THIRD)).disputed());
    assertEquals(0, TrendReader.standard().read(List.of(FOURTH)).disputed());
    assertEquals(List.of(), TrendReader.standard().read(List.of()).programs());
  }

  @Test
  void formerNamesAreKeptAndAGuessIsSaid() {
    Trend trend = TrendReader.standard().read(List.of(FIFTH, FOURTH, THIRD));
    assertEquals(
        List.of("配食サービス事業 [配食サービス, 配食] false", "家計相談 [] false", "移動販売 [] false", "電話訪問 [] false"),
        programs(trend));
  }

  @Test
  void theProfileTiesAProgramToItsFormerName() {
    Profile profile = new Profile(List.of(ProfileEntry.of(ProfileKind.ALIAS, "電話訪問", "移動販売")));
    Trend trend = TrendReader.standard().withProfile(profile).read(List.of(FIFTH, FOURTH, THIRD));
    assertEquals("移動販売 [電話訪問] false", programs(trend).get(2));
    assertEquals(
        List.of("移動販売 運行(回): stated | empty | 84回@0", "移動販売 登録(名): 12名@2 | empty | stated"),
        lines(trend).stream().filter(line -> line.startsWith("移動")).toList());
  }

  private static List<String> names(Trend trend) {
    return trend.files().stream().map(TrendInput::name).toList();
  }

  private static List<String> programs(Trend trend) {
    return trend.programs().stream()
        .map(one -> one.program().name().text() + " " + one.formerNames() + " " + one.guessed())
        .toList();
  }
}
