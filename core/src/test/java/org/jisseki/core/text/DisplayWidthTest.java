package org.jisseki.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "abc, 3",
    "実績, 4",
    "ｶﾅ, 2",
    "ＡＢ, 4",
    "'、。「」', 8",
    "①△, 2",
    "か\u3099, 2",
    "e\u0301, 1",
    "😀, 2",
    "𠮷, 2",
    "〃, 2",
    "㈱, 2",
    "－, 2",
    "a\u200Bb, 2",
    "\u0007x, 1",
  })
  void wideCharactersTakeTwoColumnsAndMarksNone(String text, int columns) {
    assertEquals(columns, DisplayWidth.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "001F, 0", "0020, 1", "007E, 1", "007F, 0", "009F, 0", "00A0, 1", "00AC, 1", "00AD, 0",
    "00AE, 1", "02FF, 1", "0300, 0", "10FF, 1", "1100, 2", "115F, 2", "1160, 1", "3040, 1",
    "3041, 2", "FF60, 2", "FF61, 1", "20000, 2", "3FFFD, 2", "3FFFE, 1"
  })
  void theWidthOfACharacterIsThatOfItsRange(String codePoint, int columns) {
    assertEquals(columns, DisplayWidth.of(Integer.parseInt(codePoint, 16)));
  }

  @Test
  void charactersOfAmbiguousWidthAreTold() {
    assertTrue(DisplayWidth.isAmbiguous("令和△"));
    assertTrue(DisplayWidth.isAmbiguous("①"));
    assertFalse(DisplayWidth.isAmbiguous("令和4年度 -12"));
  }

  @ParameterizedTest
  @CsvSource({
    "実績報告, 8, 実績報告",
    "実績報告, 7, 実績..",
    "実績報告, 6, 実績..",
    "abcd, 3, a..",
    "実, 1, .",
    "abcd, 4, abcd",
    "ab, 4, ab",
    "実績, 4, 実績",
    "実績報告, 2, ..",
    "e\u0301e\u0301, 2, e\u0301e\u0301"
  })
  void aLongTextEndsInTwoDots(String text, int columns, String expected) {
    assertEquals(expected, DisplayWidth.fit(text, columns));
  }

  @Test
  void noColumnsAreTheCallersMistake() {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> DisplayWidth.fit("a", 0));
    assertEquals("A text needs a column at least, but got 0", thrown.getMessage());
  }

  @Property
  void aFittedTextNeverTakesMoreAndAPaddedOneNeverLess(
      @ForAll String text, @ForAll @IntRange(min = 1, max = 40) int columns) {
    assertTrue(DisplayWidth.of(DisplayWidth.fit(text, columns)) <= columns);
    int natural = DisplayWidth.of(text);
    assertEquals(Math.max(natural, columns), DisplayWidth.of(DisplayWidth.padEnd(text, columns)));
    assertEquals(Math.max(natural, columns), DisplayWidth.of(DisplayWidth.padStart(text, columns)));
  }
}
