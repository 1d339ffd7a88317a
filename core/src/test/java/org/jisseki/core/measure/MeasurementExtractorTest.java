package org.jisseki.core.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasurementExtractorTest {

  private static final MeasurementExtractor STANDARD = MeasurementExtractor.standard();

  private static String read(String text) {
    return Shown.of(STANDARD.extract(text));
  }

  @Test
  void handsTheUnitOfTheHeaderToBareNumbers() {
    assertEquals(
        "412 = 412 人 <窓口> ; 84 = 84 人 <電話> ; 3回 = 3 回 <会議>",
        Shown.of(STANDARD.extract("窓口 412 電話 84 会議 3回", new CounterUnit("人"))));
  }

  @Test
  void multipliesByTheUnitOfTheHeader() {
    assertEquals(
        "1,204 = 1204000 円 <収入>", Shown.of(STANDARD.extract("収入 1,204", new CounterUnit("千円"))));
    assertEquals(
        "▲84 = 84000 円 +decrease !change",
        Shown.of(STANDARD.extract("▲84", new CounterUnit("千円"))));
  }

  @Test
  void handsOnAHeaderUnitThatIsNoKnownCounter() {
    assertEquals("12 = 12 小隊 <出動>", Shown.of(STANDARD.extract("出動 12", new CounterUnit("小隊"))));
  }

  @Test
  void offersAnUnknownNounWithLowConfidence() {
    assertEquals("12小隊 = 12 小隊 <出動> ?", read("出動 12小隊"));
  }

  @Test
  void takesACounterThatTheUserAdds() {
    MeasurementExtractor extended =
        MeasurementExtractor.with(Counters.standard().with(Counter.of("小隊")));
    assertEquals("12小隊 = 12 小隊 <出動>", Shown.of(extended.extract("出動 12小隊")));
    assertEquals("十二小隊 = 12 小隊 <出動>", Shown.of(extended.extract("出動 十二小隊")));
  }

  @Test
  void replacesACounterOfTheSameWord() {
    Counter gross =
        new Counter("ダース", new CounterUnit("本"), Kind.COUNT, BigDecimal.valueOf(12), Set.of());
    MeasurementExtractor extended = MeasurementExtractor.with(Counters.standard().with(gross));
    assertEquals("3ダース = 36 本 <鉛筆>", Shown.of(extended.extract("鉛筆 3ダース")));
  }

  @Test
  void refusesACounterWithoutAWord() {
    var thrown = assertThrows(IllegalArgumentException.class, () -> Counter.of(" "));
    assertEquals(
        "A counter has a word and a multiplier above 0, but got ' ' and 1", thrown.getMessage());
  }

  @Test
  void survivesSerialization() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(STANDARD);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      MeasurementExtractor copy = (MeasurementExtractor) in.readObject();
      assertEquals(read("研修 3回 84名"), Shown.of(copy.extract("研修 3回 84名")));
    }
  }

  @Tag("load")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1", "(", "（", "①", "一", "十", "1,", "(1)", "・", "、", "1名", "1/", "「", "漢", "1.", "1~", "年",
        "延", "第1回", "12月", "うち", "→", "×", "計", "[", "2年以上 ", "1-", "千", "1 234 ", "1 2 3 ", "は漢",
        "前年度", "1:", "第", "毎月", "増", "\n", "1\n", "1人", "〃", "の内訳は", "(1名)", "a1", "人権", "名)",
        "1日 ", "(1日)", "あ・", "1歳 ", "(a)"
      })
  void takesLinearTimeOnHostileText(String unit) {
    String text = unit.repeat(100_000 / unit.length());
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> STANDARD.extract(text));
  }
}
