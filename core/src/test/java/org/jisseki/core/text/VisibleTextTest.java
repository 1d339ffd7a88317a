package org.jisseki.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
