package org.jisseki.core.measure;

import java.util.List;

/** Which classes have a word that begins or ends with a character: one look-up for all classes. */
final class Edges {

  /** For each character the classes of words that begin with it, then those that end with it. */
  private final long[] classes = new long[Character.MAX_VALUE + 1];

  /** Adds the words of a class. */
  void add(WordClass kind, List<String> words) {
    for (String word : words) {
      classes[word.charAt(0)] |= first(kind);
      classes[word.charAt(word.length() - 1)] |= last(kind);
    }
  }

  /** Whether a word of a class begins with a character. */
  boolean mayBegin(WordClass kind, char c) {
    return (classes[c] & first(kind)) != 0;
  }

  /** Whether a word of a class ends with a character. */
  boolean mayEnd(WordClass kind, char c) {
    return (classes[c] & last(kind)) != 0;
  }

  /** Whether a word of one class begins with a character or one of another ends with it. */
  boolean mayTouch(WordClass beginning, WordClass ending, char c) {
    return (classes[c] & (first(beginning) | last(ending))) != 0;
  }

  /** A bit for each class, as sets of enumerated values hold them. */
  @SuppressWarnings("EnumOrdinal") // the bits live no longer than the table
  private static long first(WordClass kind) {
    return 1L << kind.ordinal();
  }

  private static long last(WordClass kind) {
    return first(kind) << Integer.SIZE;
  }
}
