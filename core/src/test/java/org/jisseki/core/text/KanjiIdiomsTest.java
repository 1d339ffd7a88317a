package org.jisseki.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KanjiIdiomsTest {

  @ParameterizedTest
  @CsvSource({
    "一部の会員, 一部",
    "万が一の備え, 万が一",
    "十分な広さ, 十分",
    "三名, ''",
    "会員の一部, ''",
    "四万十川の清掃, 四万十川",
    "七五三のお祝い, 七五三",
    "九九, 九九",
    "八百万の神, 八百万",
    "八百万円, ''",
    "八百万人, ''",
    "八百万三千, ''",
    "八百万〇, ''",
    "八百万十, ''",
    "九九万, ''"
  })
  void anIdiomIsTakenWholeUnlessItCounts(String text, String idiom) {
    assertEquals(idiom.length(), KanjiIdioms.lengthAt(SourceText.of(text), 0));
    assertEquals(idiom.length(), KanjiIdioms.lengthAt(SourceText.of("なお" + text), 2));
  }

  @Test
  void aNumeralMayBeginAnIdiomAndKanaNone() {
    assertTrue(KanjiIdioms.mayBegin('一'));
    assertTrue(KanjiIdioms.mayBegin('万'));
    assertFalse(KanjiIdioms.mayBegin('の'));
    assertFalse(KanjiIdioms.mayBegin('1'));
  }
}
