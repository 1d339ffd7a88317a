package org.jisseki.core.measure;

import org.jisseki.core.text.CalendarReader;
import org.jisseki.core.text.KanjiIdioms;
import org.jisseki.core.text.NumeralReader;
import org.jisseki.core.text.SourceText;

/**
 * What may begin with a letter or sign, so that the scanner asks only the readers concerned.
 *
 * <p>Texts hold few of the characters there are: each is asked about when it is met first. Threads
 * that meet it at once find the same.
 */
final class Beginnings {

  /** A letter of which words are made. */
  private static final byte LETTER = 1;

  /** An enumeration mark may begin here; in a word's letters never inside a word: ア, a. */
  private static final byte MARK = 2;

  /** A number, a date or an ordinal may begin here, or the sign of a number. */
  private static final byte NUMBER = 4;

  /** A word that holds a kanji numeral and states no number may begin here. */
  private static final byte IDIOM = 8;

  /** The character was asked about. */
  private static final byte KNOWN = 16;

  private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

  private Beginnings() {}

  /**
   * The end of the letters from a place on that can only let a word grow.
   *
   * @param inWord whether a word is growing already
   */
  static int wordEnd(SourceText text, int from, boolean inWord) {
    int i = from;
    int kind = kind(text.at(i));
    while (kind == (KNOWN | LETTER) || (kind == (KNOWN | LETTER | MARK) && (inWord || i > from))) {
      kind = kind(text.at(++i));
    }
    return i;
  }

  /** Whether an enumeration mark may begin with a character. */
  static boolean mayMark(char c) {
    return (kind(c) & MARK) != 0;
  }

  /** Whether a number, its sign, a date or an ordinal may begin with a character. */
  static boolean mayCount(char c) {
    return (kind(c) & NUMBER) != 0;
  }

  /** Whether an idiom such as 万が一 may begin with a character. */
  static boolean mayBeIdiom(char c) {
    return (kind(c) & IDIOM) != 0;
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

  private static int kind(char c) {
    int kind = KINDS[c];
    return kind != 0 ? kind : ask(c);
  }

  private static int ask(char c) {
    int kind = isLetter(c) ? KNOWN | LETTER : KNOWN;
    if (MarkScanner.mayStart(c)) {
      kind |= MARK;
    }
    if (CalendarReader.mayBegin(c) || QuantityScanner.mayBegin(c)) {
      kind |= NUMBER;
    }
    if (KanjiIdioms.mayBegin(c) && CharKinds.isKanji(c)) {
      kind |= IDIOM;
    }
    KINDS[c] = (byte) kind;
    return kind;
  }

  private static boolean isLetter(char c) {
    return (c >= 'ぁ' && c <= 'ゖ')
        || (c >= 'ァ' && c <= 'ヺ')
        || (c >= '一' && c <= '鿯')
        || CharKinds.isLatin(c)
        || c == 'ー';
  }
}
