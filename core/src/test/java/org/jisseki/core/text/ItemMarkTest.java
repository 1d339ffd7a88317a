package org.jisseki.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemMarkTest {

  @Test
  void readsMarksOfEveryStyle() {
    assertEquals(
        List.of(),
        CaseTable.of(ItemMarkTest.class, "marks.txt")
            .faults(text -> ItemMark.leading(text).map(ItemMarkTest::shown).orElse("-")));
  }

  private static String shown(ItemMark mark) {
    return "%s %s %d %d-%d"
        .formatted(mark.text(), mark.style(), mark.number(), mark.start(), mark.end());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(1)配食事業 | (1) | BRACKETED | 1 | 3",
        "（１２）配食事業 | (12) | BRACKETED | 12 | 4",
        "⑴ 配食事業 | (1) | BRACKETED | 1 | 1",
        "②配食事業 | ② | CIRCLED | 2 | 1",
        "㉑配食事業 | ㉑ | CIRCLED | 21 | 1",
        "❸配食事業 | ❸ | CIRCLED | 3 | 1",
        "1.配食事業 | 1. | NUMBER | 1 | 2",
        "１．配食事業 | 1. | NUMBER | 1 | 2",
        "⒉配食事業 | 2. | NUMBER | 2 | 1",
        "3 配食事業 | 3 | NUMBER | 3 | 1",
        "４　配食事業 | 4 | NUMBER | 4 | 1",
        "2、配食事業 | 2 | NUMBER | 2 | 1",
        "5)配食事業 | 5) | HALF_BRACKETED | 5 | 2",
        "５）配食事業 | 5) | HALF_BRACKETED | 5 | 2",
        "Ⅲ.配食事業 | III. | ROMAN | 3 | 2",
        "Ⅱ　配食事業 | II | ROMAN | 2 | 1",
        "ア 配食事業 | ア | KATAKANA | 1 | 1",
        "イ．配食事業 | イ. | KATAKANA | 2 | 2",
        "(ウ)配食事業 | (ウ) | BRACKETED_KATAKANA | 3 | 3",
        "ｱ)配食事業 | ア) | BRACKETED_KATAKANA | 1 | 2",
        "(三)配食事業 | (三) | BRACKETED_KANJI | 3 | 3",
        "一　配食事業 | 一 | KANJI | 1 | 1",
        "a.配食事業 | a. | LATIN | 1 | 2",
        "(b)配食事業 | (b) | LATIN | 2 | 3",
        "ⓐ配食事業 | ⓐ | CIRCLED_LETTER | 1 | 1",
        "<2>配食事業 | <2> | ANGLE | 2 | 3",
        "〈２〉配食事業 | <2> | ANGLE | 2 | 3",
        "【1】配食事業 | 【1】 | SQUARE | 1 | 3",
        "・配食事業 | ・ | BULLET | 0 | 1",
        "※配食事業 | ※ | BULLET | 0 | 1",
      })
  void readsTheMarkThatLeadsAText(String text, String mark, MarkStyle style, int number, int end) {
    ItemMark found = ItemMark.leading(text).orElseThrow();
    assertEquals(mark, found.text());
    assertEquals(style, found.style());
    assertEquals(number, found.number());
    assertEquals(0, found.start());
    assertEquals(end, found.end());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "配食事業", "2023年度", "12名", "3.5時間", "100", "アンケート", "A館", "a組", "(社福)若葉会", "(123)", "一人暮らし",
        "ⅠT研修", "", " ", "【会議】", "1", "第1回"
      })
  void readsNoMarkWhereNoneIs(String text) {
    assertTrue(ItemMark.leading(text).isEmpty(), () -> ItemMark.leading(text).toString());
  }

  @Test
  void keepsTheOffsetBehindLeadingSpaces() {
    ItemMark mark = ItemMark.leading("　 ①朗読").orElseThrow();
    assertEquals(2, mark.start());
    assertEquals(3, mark.end());
  }

  @Test
  void refusesAnEmptySpan() {
    var thrown =
        assertThrows(
            IllegalArgumentException.class, () -> new ItemMark("①", MarkStyle.CIRCLED, 1, 3, 3));
    assertEquals("A mark covers at least one character, but got 3 to 3", thrown.getMessage());
  }
}
