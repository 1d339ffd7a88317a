package org.jisseki.core.measure;

import java.util.Arrays;
import org.jisseki.core.text.CalendarReader;
import org.jisseki.core.text.KanjiIdioms;
import org.jisseki.core.text.NumeralReader;
import org.jisseki.core.text.SourceText;

/** Which letters begin nothing but a word, so that the scanner can run over them. */
final class Beginnings {

  /** Something other than a word may begin here. */
  private static final byte THING = 0;

  /** Nothing but a word begins here. */
  private static final byte WORD = 1;

  /** A letter that may be a mark, but never inside a word: ア, a. */
  private static final byte LETTER = 2;

  private static final byte[] KINDS = kinds();

  private Beginnings() {}

  /**
   * The end of the letters from a place on that can only let a word grow.
   *
   * @param inWord whether a word is growing already
   */
  static int wordEnd(SourceText text, int from, boolean inWord) {
    int i = from;
    byte kind = KINDS[text.at(i)];
    while (kind == WORD || (kind == LETTER && (inWord || i > from))) {
      kind = KINDS[text.at(++i)];
    }
    return i;
  }

  /** Whether a number can begin anywhere in a text. */
  static boolean holdsNumber(SourceText text) {
    for (int i = 0; i < text.length(); i++) {
      if (NumeralReader.mayBegin(text.at(i))) {
        return true;
      }
    }
    return false;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[Character.MAX_VALUE + 1];
    Arrays.fill(kinds, 'ぁ', 'ゖ' + 1, WORD);
    Arrays.fill(kinds, 'ァ', 'ヺ' + 1, WORD);
    Arrays.fill(kinds, '一', '鿯' + 1, WORD);
    Arrays.fill(kinds, 'A', 'Z' + 1, WORD);
    Arrays.fill(kinds, 'a', 'z' + 1, WORD);
    kinds['ー'] = WORD;
    for (int c = 0; c < kinds.length; c++) {
      if (kinds[c] == WORD) {
        kinds[c] = kind((char) c);
      }
    }
    return kinds;
  }

  private static byte kind(char c) {
    boolean thing =
        KanjiIdioms.mayBegin(c) || CalendarReader.mayBegin(c) || NumeralReader.mayBegin(c);
    if (thing) {
      return THING;
    }
    return MarkScanner.mayStart(c) ? LETTER : WORD;
  }
}
