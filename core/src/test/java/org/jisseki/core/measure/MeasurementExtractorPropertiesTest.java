package org.jisseki.core.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MeasurementExtractorPropertiesTest {

  private static final MeasurementExtractor STANDARD = MeasurementExtractor.standard();

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "参加者", "延べ", "約", "うち", "新規", "計", "会議", "(", ")", "「", "」", "①", "②", "(1)", "、", "・",
            " ", "　", "\n", "12名", "1,204", "３回", "三回", "1万2千円", "82.4%", "3/4件", "10～12名", "以上",
            "増", "減", "▲", "＋", "×", "＝", "→", "/", "5月3日", "R4", "年", "月", "日", "第", "号", "前年度",
            "前年度比", "定員", "は", "が", "を", "で", "の", "開催", "千", "万", "一", "・", ":", "-", "¥", "@",
            "〃", "ﾎﾞﾗ", "⺠", "𠮷", "A", "Web", "。")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> simple() {
    Arbitrary<String> labels = Arbitraries.of("参加者", "会議", "貸出", "ボランティア", "相談員");
    Arbitrary<Integer> values = Arbitraries.integers().between(0, 999);
    Arbitrary<String> units = Arbitraries.of("名", "回", "件", "冊", "台", "世帯");
    return Combinators.combine(labels, values, units)
        .as((label, value, unit) -> label + " " + value + unit)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(parts -> String.join("、", parts));
  }

  @Property(tries = 2000)
  void theTextIsTheSourceAtItsStart(@ForAll("texts") String text) {
    for (Measurement m : STANDARD.extract(text)) {
      assertEquals(m.text(), text.substring(m.start(), m.end()));
    }
  }

  @Property(tries = 2000)
  void measurementsNeverOverlapAndStandInOrder(@ForAll("texts") String text) {
    int behind = 0;
    for (Measurement m : STANDARD.extract(text)) {
      assertTrue(m.start() >= behind, text);
      behind = m.end();
    }
  }

  @Property(tries = 300)
  void unrelatedLinesAroundChangeOffsetsOnly(@ForAll("simple") String text) {
    String before = "(中止)\n";
    List<Measurement> alone = STANDARD.extract(text);
    List<Measurement> inside = STANDARD.extract(before + text + "\nほかは未実施。");
    assertEquals(Shown.of(alone), Shown.of(inside));
    for (int i = 0; i < alone.size(); i++) {
      assertEquals(alone.get(i).start() + before.length(), inside.get(i).start());
    }
  }

  @Property(tries = 500)
  void fullWidthGivesTheSameValues(@ForAll("texts") String text) {
    List<Measurement> half = STANDARD.extract(text);
    List<Measurement> full = STANDARD.extract(widened(text));
    assertEquals(half.size(), full.size(), text);
    for (int i = 0; i < half.size(); i++) {
      assertEquals(half.get(i).value(), full.get(i).value(), text);
      assertEquals(half.get(i).unit(), full.get(i).unit(), text);
      assertEquals(half.get(i).start(), full.get(i).start(), text);
    }
  }

  @Property(tries = 300)
  void valueAndUnitSurviveRenderingAndReading(@ForAll("simple") String text) {
    for (Measurement m : STANDARD.extract(text)) {
      String rendered = m.label() + " " + m.value().toPlainString() + m.unit().symbol();
      Measurement again = STANDARD.extract(rendered).get(0);
      assertEquals(m.quantity(), again.quantity());
      assertEquals(m.label(), again.label());
    }
  }

  private static String widened(String text) {
    StringBuilder wide = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      wide.append(c > ' ' && c < 0x7F ? (char) (c + 0xFEE0) : c);
    }
    return wide.toString();
  }
}
