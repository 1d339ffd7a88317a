package org.jisseki.core.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
}
