package org.jisseki.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {

  @ParameterizedTest
  @CsvSource({
    "参加者　１２名, 参加者 12名",
    "ﾎｰﾑﾍﾙﾌﾟ, ホームヘルフﾟ",
    "⺠生委員と⼦ども, 民生委員と子ども",
    "－‐―−─, -----",
    "〜～∼, ~~~",
    "（一）［二］〔三〕, (一)[二](三)",
    "'￥１，２３４', '¥1,234'",
    "㎡と⑽, ㎡と⑽"
  })
  void foldsEachCharacterInItsPlace(String raw, String folded) {
    SourceText text = SourceText.of(raw);
    assertEquals(folded, text.folded());
    assertEquals(raw, text.raw());
    assertEquals(raw.length(), text.length());
    assertEquals(folded, text.toString());
  }

  @Test
  void spansAreCutFromEitherForm() {
    SourceText text = SourceText.of("参加者　１２名");
    assertEquals("１２名", text.raw(4, 7));
    assertEquals("12名", text.folded(4, 7));
    assertEquals("12名", text.subSequence(4, 7).toString());
    assertEquals("者12名", text.normalized(2, 7));
    assertEquals("ボランティア", SourceText.of("ﾎﾞﾗﾝﾃｨｱ").normalized(0, 7));
    assertEquals("m2", SourceText.of("㎡").normalized(0, 1));
  }

  @Test
  void whatStandsOutsideIsNoCharacter() {
    SourceText text = SourceText.of("１２名");
    assertEquals('1', text.at(0));
    assertEquals('名', text.at(2));
    assertEquals('\0', text.at(3));
    assertEquals('\0', text.at(-1));
    assertTrue(text.has("12", 0));
    assertTrue(text.has("名", 2));
    assertFalse(text.has("名簿", 2));
    assertFalse(text.has("2", 0));
    assertFalse(text.has("1", -1));
  }

  @Test
  void textsAreEqualByTheirRawForms() {
    assertEquals(SourceText.of("１２名"), SourceText.of("１２名"));
    assertEquals(SourceText.of("１２名").hashCode(), SourceText.of("１２名").hashCode());
    assertNotEquals(SourceText.of("１２名").hashCode(), SourceText.of("13名").hashCode());
    assertNotEquals(SourceText.of("１２名"), SourceText.of("12名"));
    assertNotEquals(SourceText.of("12名"), (Object) "12名");
  }

  /** What is taken for normal without a look must be so. */
  @Test
  void theNormalizedFormOfEveryCharacterIsItsFoldedOneInNfkc() {
    List<String> faults = new ArrayList<>();
    for (char c = 1; c < Character.MAX_VALUE; c++) {
      SourceText text = SourceText.of(String.valueOf(c));
      String normal =
          Normalizer.normalize(text.folded(), Normalizer.Form.NFKC)
              .codePoints()
              .filter(point -> !Character.isWhitespace(point))
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      if (!normal.equals(text.normalized(0, 1))) {
        faults.add("U+%04X".formatted((int) c));
      }
    }
    assertEquals(List.of(), faults);
  }
}
