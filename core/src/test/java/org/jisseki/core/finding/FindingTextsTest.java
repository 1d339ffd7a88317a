package org.jisseki.core.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words that belong to each finding code. */
class FindingTextsTest {

  @ParameterizedTest
  @EnumSource(FindingCode.class)
  void everyCodeHasItsFiveTextsInBothLanguages(FindingCode code) {
    List<Message> texts =
        List.of(
            FindingTexts.title(code),
            FindingTexts.message(code, Map.of()),
            FindingTexts.rule(code),
            FindingTexts.example(code),
            FindingTexts.cure(code));
    for (Message text : texts) {
      assertFalse(text.ja().isBlank(), code + " in Japanese");
      assertFalse(text.en().isBlank(), code + " in English");
    }
  }

  @Test
  void noTwoKindsShareACode() {
    assertEquals(
        FindingCode.values().length,
        Arrays.stream(FindingCode.values()).map(FindingCode::id).distinct().count());
  }
}
