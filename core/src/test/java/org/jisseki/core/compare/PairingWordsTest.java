package org.jisseki.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jisseki.core.text.CaseTable;
import org.junit.jupiter.api.Test;

/** Labels written in different ways are one. */
class PairingWordsTest {

  private static final PairingWords WORDS = PairingWords.standard();

  @Test
  void aLabelIsFoldedToOneSpellingAndItsStem() {
    assertEquals(
        List.of(),
        CaseTable.of(PairingWordsTest.class, "foldings.txt")
            .faults(label -> (WORDS.folded(label) + " / " + WORDS.stem(label)).strip()));
  }

  @Test
  void whatIsFoldedStaysAsItIs() {
    CaseTable table = CaseTable.of(PairingWordsTest.class, "foldings.txt");
    assertEquals(
        List.of(),
        table
            .where(label -> !WORDS.folded(WORDS.folded(label)).equals(WORDS.folded(label)))
            .faults(label -> "folded on: " + WORDS.folded(WORDS.folded(label))));
  }
}
