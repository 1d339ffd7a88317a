package org.jisseki.core.measure;

import java.util.List;

/** Which classes have a word that begins or ends with a character: one look-up for all classes. */
final class Edges {

  private final int[] firsts = new int[Character.MAX_VALUE + 1];
  private final int[] lasts = new int[Character.MAX_VALUE + 1];

  /** Adds the words of a class. */
  void add(WordClass kind, List<String> words) {
    for (String word : words) {
      firsts[word.charAt(0)] |= bit(kind);
      lasts[word.charAt(word.length() - 1)] |= bit(kind);
    }
  }

  /** Whether a word of a class begins with a character. */
  boolean mayBegin(WordClass kind, char c) {
    return (firsts[c] & bit(kind)) != 0;
  }

  /** Whether a word of a class ends with a character. */
  boolean mayEnd(WordClass kind, char c) {
    return (lasts[c] & bit(kind)) != 0;
  }

  /** A bit for each class, as sets of enumerated values hold them. */
  @SuppressWarnings("EnumOrdinal") // the bits live no longer than the table
  private static int bit(WordClass kind) {
    return 1 << kind.ordinal();
  }
}
