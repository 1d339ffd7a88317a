package org.jisseki.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

  @ParameterizedTest
  @CsvSource({
    "'a\u0000b', a⟨U+0000⟩b",
    "'\u001B[31m赤', ⟨U+001B⟩[31m赤",
    "'12\u202E34', 12⟨U+202E⟩34",
    "'\u2067x', ⟨U+2067⟩x",
    "'\uD800', ⟨U+D800⟩",
    "'\uFEFFx', ⟨U+FEFF⟩x",
    "'\uFFFF', ⟨U+FFFF⟩",
    "'\u0085', '\n'",
    "'a\r\nb\rc', 'a\nb\nc'",
  })
  void charactersThatActAreShownByTheirCodePoints(String text, String visible) {
    assertEquals(visible, VisibleText.of(text));
  }

  @Test
  void plainTextIsTheSameText() {
    String text = "実績 1,204名\t①②\n令和5年度 😀𠮷";
    assertSame(text, VisibleText.of(text));
  }

  /** Each kind at its edges: what is the first and the last of it, what stands beside it. */
  @ParameterizedTest
  @CsvSource({
    "0000, hidden", "0008, hidden", "0009, plain", "000A, plain", "000B, hidden", "000D, break",
    "001F, hidden", "0020, plain", "007E, plain", "007F, hidden", "0084, hidden", "0085, break",
    "0086, hidden", "009F, hidden", "00A0, plain", "061B, plain", "061C, hidden", "061D, plain",
    "200D, plain", "200E, hidden", "200F, hidden", "2010, plain", "2027, plain", "2028, break",
    "2029, break", "202A, hidden", "202E, hidden", "202F, plain", "2065, plain", "2066, hidden",
    "2069, hidden", "206A, plain", "206F, plain", "2070, plain", "D7FF, plain", "D800, hidden",
    "DFFF, hidden", "E000, plain", "FDEF, plain", "FEFE, plain", "FEFF, hidden", "FF00, plain",
    "FFFD, plain", "FFFE, hidden", "FFFF, hidden", "10000, plain", "1FFFD, plain", "1FFFE, hidden",
    "1FFFF, hidden", "20BB7, plain", "10FFFF, hidden"
  })
  void aCharacterIsPlainOrHiddenOrBreaksTheLine(String codePoint, String kind) {
    String character = Character.toString(Integer.parseInt(codePoint, 16));
    String visible =
        switch (kind) {
          case "hidden" -> "⟨U+" + codePoint + "⟩";
          case "break" -> "\n";
          default -> character;
        };
    assertEquals("実績𠮷" + visible, VisibleText.of("実績𠮷" + character));
    assertEquals("⟨U+0000⟩" + visible + "実績", VisibleText.of("\0" + character + "実績"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "a\u0001b", "\u007F", "事業\uFFFD名", "\uD83D", "\uFFFF"})
  void whatNobodyWritesIsDamage(String text) {
    assertTrue(VisibleText.isDamaged(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "事業名", "a\tb\r\nc\n", "😀", "\uFEFF事業", "\u200E"})
  void whatPeopleWriteIsNone(String text) {
    assertFalse(VisibleText.isDamaged(text));
  }
}
