package org.jisseki.core.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How much two texts of a collection have in common, by the pairs of neighboring characters in
 * them; pairs that many texts of the collection share weigh little.
 */
final class Grams {

  private static final int LONGEST = 400;

  private final Map<String, Integer> texts = new HashMap<>();
  private int count;

  /** A collection of texts, each given by its pairs of characters. */
  static Grams of(Collection<Set<String>> collection) {
    Grams grams = new Grams();
    for (Set<String> text : collection) {
      grams.count++;
      text.forEach(gram -> grams.texts.merge(gram, 1, Integer::sum));
    }
    return grams;
  }

  /** The pairs of neighboring characters of a text; a text of one character is one itself. */
  static Set<String> grams(String text) {
    Set<String> grams = new HashSet<>();
    int end = Math.min(text.length(), LONGEST);
    for (int i = 0; i + 1 < end; i++) {
      grams.add(text.substring(i, i + 2));
    }
    if (text.length() == 1) {
      grams.add(text);
    }
    return grams;
  }

  /** From 0 for nothing in common to 1 for the same pairs. */
  double likeness(Set<String> one, Set<String> other) {
    double shared = 0;
    double all = 0;
    for (String gram : one) {
      double weight = weight(gram);
      all += weight;
      shared += other.contains(gram) ? 2 * weight : 0;
    }
    for (String gram : other) {
      all += weight(gram);
    }
    return all == 0 ? 0 : shared / all;
  }

  /**
   * Whether two texts begin alike, and no other text of the collection has what they begin with.
   * The first words of a Japanese name are the telling ones.
   */
  boolean beginAlike(String one, String other) {
    int shared = 0;
    int shorter = Math.min(one.length(), other.length());
    while (shared < shorter && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return shared >= 2
        && 2 * shared >= shorter
        && texts.getOrDefault(one.substring(shared - 2, shared), 0) <= 2;
  }

  private double weight(String gram) {
    return Math.log((count + 2.0) / texts.getOrDefault(gram, 1));
  }
}
