package org.jisseki.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LexiconTest {

  private final Lexicon<Integer> lexicon = Lexicon.of(Map.of("回", 1, "回目", 2, "か所", 3));

  @Test
  void findsTheLongestWordAtAPlace() {
    assertEquals("回目", lexicon.word(lexicon.longestAt("3回目", 1)));
    assertEquals("回", lexicon.word(lexicon.longestAt("3回で", 1)));
    assertEquals(Lexicon.NONE, lexicon.longestAt("3か", 1));
    assertEquals(Lexicon.NONE, lexicon.longestAt("回", 1));
  }

  @Test
  void findsTheLongestWordBeforeAPlace() {
    assertEquals("回目", lexicon.word(lexicon.longestBefore("3回目", 3)));
    assertEquals(Lexicon.NONE, lexicon.longestBefore("3回目は", 4));
  }

  @Test
  void givesTheValueOfAWholeWordOnly() {
    assertEquals(Optional.of(3), lexicon.get("か所"));
    assertEquals(Optional.empty(), lexicon.get("か所ほか"));
  }

  @Test
  void refusesAnEmptyWord() {
    var thrown = assertThrows(IllegalArgumentException.class, () -> Lexicon.of(Map.of("", 1)));
    assertEquals("A word of a lexicon has at least one character, got ''", thrown.getMessage());
  }
}
