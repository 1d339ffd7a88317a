package org.jisseki.core.text;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words with a value each, found in a text by their longest match at a place; immutable.
 *
 * <p>The cost of a look-up is the length of the match, whatever the number of words.
 *
 * @param <V> what a word stands for
 */
public final class Lexicon<V extends Serializable> implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int BITSET = (Character.MAX_VALUE + 1) / Long.SIZE;

  /** No word matched. */
  public static final int NONE = CharTrie.NONE;

  private final CharTrie forward;
  private final CharTrie backward;
  private final long[] firsts = new long[BITSET];
  private final long[] lasts = new long[BITSET];
  private final ImmutableList<String> words;
  private final ImmutableList<V> values;

  private Lexicon(Map<String, V> entries) {
    words = ImmutableList.copyOf(entries.keySet());
    values = ImmutableList.copyOf(entries.values());
    forward = new CharTrie(words);
    backward = new CharTrie(words);
    for (int w = 0; w < words.size(); w++) {
      insert(words.get(w), w);
    }
  }

  /**
   * A lexicon of words.
   *
   * @param entries the words as they stand in a folded text, each with its value; no word is empty
   */
  public static <V extends Serializable> Lexicon<V> of(Map<String, V> entries) {
    if (entries.containsKey("")) {
      throw new IllegalArgumentException("A word of a lexicon has at least one character, got ''");
    }
    return new Lexicon<>(entries);
  }

  /** A lexicon of words that stand for nothing but themselves. */
  static Lexicon<Boolean> of(String... words) {
    Map<String, Boolean> entries = new LinkedHashMap<>();
    for (String word : words) {
      entries.put(word, true);
    }
    return of(entries);
  }

  private void insert(String word, int index) {
    int node = CharTrie.ROOT;
    int mirrored = CharTrie.ROOT;
    for (int i = 0; i < word.length(); i++) {
      node = forward.grow(node, word.charAt(i));
      mirrored = backward.grow(mirrored, word.charAt(word.length() - 1 - i));
    }
    forward.end(node, index);
    backward.end(mirrored, index);
    set(firsts, word.charAt(0));
    set(lasts, word.charAt(word.length() - 1));
  }

  /** Whether a word begins with a character. */
  public boolean mayBegin(char c) {
    return has(firsts, c);
  }

  /**
   * The longest word that stands in the text at a place.
   *
   * @return its number for {@link #word} and {@link #value}, or {@link #NONE}
   */
  public int longestAt(CharSequence text, int start) {
    return longestAt(text, start, text.length());
  }

  /** The longest word that stands in the text at a place and ends at another or before it. */
  public int longestAt(CharSequence text, int start, int end) {
    if (start < 0 || start >= end || !has(firsts, text.charAt(start))) {
      return NONE;
    }
    int found = NONE;
    int node = CharTrie.ROOT;
    for (int i = start; i < end; i++) {
      node = forward.child(node, text.charAt(i));
      if (node == CharTrie.NONE) {
        break;
      }
      int word = forward.wordAt(node);
      found = word != NONE ? word : found;
    }
    return found;
  }

  /** The length of the longest word that stands in the text at a place, 0 where none does. */
  public int lengthAt(CharSequence text, int start) {
    int found = longestAt(text, start);
    return found == NONE ? 0 : words.get(found).length();
  }

  /**
   * The length of the longest word that ends right before a place as {@link #longestBefore} finds
   * it, 0 where none does.
   */
  public int lengthBefore(CharSequence text, int end) {
    int found = longestBefore(text, end);
    return found == NONE ? 0 : words.get(found).length();
  }

  /** The longest word that ends in the text right before a place and goes on behind it in none. */
  public int longestBefore(CharSequence text, int end) {
    return longestBefore(text, 0, end);
  }

  /** The longest word that ends right before a place and starts at another or behind it. */
  public int longestBefore(CharSequence text, int start, int end) {
    if (end <= start || !has(lasts, text.charAt(end - 1))) {
      return NONE;
    }
    int found = NONE;
    int node = CharTrie.ROOT;
    for (int i = end - 1; i >= start; i--) {
      node = backward.child(node, text.charAt(i));
      if (node == CharTrie.NONE) {
        break;
      }
      int word = backward.wordAt(node);
      if (word != NONE && longestAt(text, i) == word) {
        found = word;
      }
    }
    return found;
  }

  /** A word by its number. */
  public String word(int index) {
    return words.get(index);
  }

  /** The value of a word by its number. */
  public V value(int index) {
    return values.get(index);
  }

  /** The value of a whole word. */
  public Optional<V> get(CharSequence word) {
    int index = longestAt(word, 0);
    return index != NONE && words.get(index).length() == word.length()
        ? Optional.of(values.get(index))
        : Optional.empty();
  }

  /** All words, in the order in which they were given. */
  public List<String> words() {
    return words;
  }

  private static void set(long[] bits, char c) {
    bits[c >>> 6] |= 1L << c;
  }

  private static boolean has(long[] bits, char c) {
    return (bits[c >>> 6] & (1L << c)) != 0;
  }
}
