package org.jisseki.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "=cmd|' /C calc'!A0",
        "+1-1",
        "@SUM(A1)",
        "-2+3",
        "\tx",
        "＝1",
        "- 相談 3件",
        "'=1",
        "=5"
      })
  void aTextThatStartsAsAFormulaGetsAnApostrophe(String text) {
    assertEquals("'" + text, FormulaGuard.guard(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "－", "-12", "+1,204.5", "相談 3件", "'", "'引用'", "3-4", "△5"})
  void anyOtherTextIsLeftAsItIs(String text) {
    assertEquals(text, FormulaGuard.guard(text));
    assertEquals(text, FormulaGuard.strip(text));
  }

  @Property(tries = 5_000)
  void theGuardIsTakenAwayAgain(@ForAll("texts") String text) {
    String guarded = FormulaGuard.guard(text);
    assertEquals(text, FormulaGuard.strip(guarded));
    assertFalse(guarded.matches("(?s)[=+@\\t\\r\\n＝＋＠-][^0-9.,].*"), guarded);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("'=+-@\t\r\n＝＋－＠12.,a件").ofMaxLength(6);
  }
}
