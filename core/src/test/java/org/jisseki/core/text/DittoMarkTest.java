package org.jisseki.core.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DittoMarkTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"〃", " 〃 ", "　〃　", "″", "\"", "＂", "”", "同上", "同　上", "（同上）", "同", "々", "仝"})
  void marksAndWordsThatRepeatAreDittos(String text) {
    assertTrue(DittoMark.isDitto(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "－", "同左", "〃 3回", "同上のとおり開催", "佐々木", "なし", "→"})
  void otherTextsAreNot(String text) {
    assertFalse(DittoMark.isDitto(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"同左", " 同左 ", "（同左）", "(同 左)", "左同", "左に同じ", "左と同じ", "左記に同じ", "左記と同じ", "左記同様"})
  void wordsThatPointToTheLeftAreTheSameAsTheCellThere(String text) {
    assertTrue(DittoMark.isSameAsLeft(text));
    assertFalse(DittoMark.isDitto(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "左", "同上", "〃", "左側", "同左のとおり", "左に同じく3回開催"})
  void otherTextsPointNowhere(String text) {
    assertFalse(DittoMark.isSameAsLeft(text));
  }

  @Test
  void spacesAroundAMarkMayFillACellButNoMoreThanThat() {
    assertTrue(DittoMark.isDitto(" ".repeat(14) + "同上"));
    assertFalse(DittoMark.isDitto(" ".repeat(15) + "同上"));
    assertTrue(DittoMark.isSameAsLeft(" ".repeat(14) + "同左"));
    assertFalse(DittoMark.isSameAsLeft(" ".repeat(15) + "同左"));
  }
}
