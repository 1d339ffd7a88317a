package org.jisseki.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralReaderTest {

  private static final NumeralReader READER = NumeralReader.standard();
  private static final NumeralReader COMPOUND = NumeralReader.of(NumeralNotation.COMPOUND);

  private static final CaseTable PLAIN_TABLE =
      CaseTable.of(NumeralReaderTest.class, "numerals.txt");
  private static final CaseTable COMPOUNDS = CaseTable.of(NumeralReaderTest.class, "compounds.txt");

  /** Behind some words that state no number, the offsets counted from their end. */
  private static String numbers(NumeralReader reader, String before, String text) {
    List<Numeral> found = reader.read(before + text);
    return found.isEmpty()
        ? "-"
        : found.stream()
            .map(
                n -> n.start() - before.length() + ":" + n.text() + "=" + n.value().toPlainString())
            .collect(Collectors.joining(" "));
  }

  @Test
  void readsValueAndPlace() {
    assertEquals(List.of(), PLAIN_TABLE.faults(text -> numbers(READER, "", text)));
  }

  @Test
  void readsCompoundNumbersAsOneWhereAskedTo() {
    assertEquals(List.of(), COMPOUNDS.faults(text -> numbers(COMPOUND, "", text)));
  }

  @Test
  void readsTheSameWhereverTheNumberStands() {
    assertEquals(List.of(), PLAIN_TABLE.faults(text -> numbers(READER, "なお、", text)));
    assertEquals(List.of(), COMPOUNDS.faults(text -> numbers(COMPOUND, "なお、", text)));
  }

  @Tag("load")
  @ParameterizedTest
  @ValueSource(strings = {"1/", "1と", "1分の", "2^", "1e", "1 ", "1 234 ", "半ダース", "1、234", "9^99"})
  void takesLinearTimeOnLongRunsOfCompounds(String unit) {
    String text = unit.repeat(100_000 / unit.length());
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> COMPOUND.read(text));
  }

  @Test
  void readsPlainNumbersUnlessAskedForMore() {
    assertSame(READER, NumeralReader.of(NumeralNotation.PLAIN));
    assertEquals("0:3=3 2:5=5", numbers(READER, "", "3/5"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "名簿", "万", "億", "兆", "abc", "、。", "万が一", "一部を", "四季", "西九条", "統一する"})
  void readsNothingWhereNoNumberIs(String text) {
    assertEquals(List.of(), READER.read(text));
  }

  @Test
  void readsTheNumberAtAPlace() {
    SourceText text = SourceText.of("参加１万２千名");
    Numeral numeral = READER.at(text, 2).orElseThrow();
    assertEquals("１万２千", numeral.text());
    assertEquals(6, numeral.end());
    assertEquals(true, READER.at(text, 0).isEmpty());
  }

  @Tag("load")
  @ParameterizedTest
  @ValueSource(strings = {"1", "十", "一", "1万", ",1", "1,234", "万", "百", "1.", "- ", "１ "})
  void takesLinearTimeOnLongRuns(String unit) {
    String text = unit.repeat(100_000 / unit.length());
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> READER.read(text));
  }
}
