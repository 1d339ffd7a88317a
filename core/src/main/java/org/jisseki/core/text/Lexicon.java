package org.jisseki.core.text;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words with a value each, found in a text by their longest match at a place; immutable.
 *
 * <p>A character trie in one hash table: the cost of a look-up is the length of the match, whatever
 * the number of words.
 *
 * @param <V> what a word stands for
 */
public final class Lexicon<V extends Serializable> implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int BITSET = (Character.MAX_VALUE + 1) / Long.SIZE;

  /** No word matched. */
  public static final int NONE = -1;

  private final long[] keys;
  private final int[] children;
  private final int[] wordOfNode;
  private final long[] firsts = new long[BITSET];
  private final long[] lasts = new long[BITSET];
  private final ImmutableList<String> words;
  private final ImmutableList<V> values;

  private Lexicon(Map<String, V> entries) {
    words = ImmutableList.copyOf(entries.keySet());
    values = ImmutableList.copyOf(entries.values());
    int nodes = 1;
    for (String word : words) {
      nodes += word.length();
    }
    int capacity = Integer.highestOneBit(nodes * 2) << 1;
    keys = new long[capacity];
    children = new int[capacity];
    wordOfNode = new int[nodes];
    Arrays.fill(wordOfNode, NONE);
    int free = 1;
    for (int w = 0; w < words.size(); w++) {
      free = insert(words.get(w), w, free);
      set(firsts, words.get(w).charAt(0));
      set(lasts, words.get(w).charAt(words.get(w).length() - 1));
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

  private int insert(String word, int index, int firstFree) {
    int free = firstFree;
    int node = 0;
    for (int i = 0; i < word.length(); i++) {
      int slot = slot(key(node, word.charAt(i)));
      if (keys[slot] == 0) {
        keys[slot] = key(node, word.charAt(i));
        children[slot] = free++;
      }
      node = children[slot];
    }
    wordOfNode[node] = index;
    return free;
  }

  /**
   * The longest word that stands in the text at a place.
   *
   * @return its number for {@link #word} and {@link #value}, or {@link #NONE}
   */
  public int longestAt(CharSequence text, int start) {
    if (start < 0 || start >= text.length() || !has(firsts, text.charAt(start))) {
      return NONE;
    }
    int found = NONE;
    int node = 0;
    for (int i = start; i < text.length(); i++) {
      int slot = slot(key(node, text.charAt(i)));
      if (keys[slot] == 0) {
        break;
      }
      node = children[slot];
      if (wordOfNode[node] != NONE) {
        found = wordOfNode[node];
      }
    }
    return found;
  }

  /** The longest word that ends in the text right before a place; words are tried by length. */
  public int longestBefore(CharSequence text, int end, int longest) {
    if (end <= 0 || !has(lasts, text.charAt(end - 1))) {
      return NONE;
    }
    for (int start = Math.max(0, end - longest); start < end; start++) {
      int index = longestAt(text, start);
      if (index != NONE && start + words.get(index).length() == end) {
        return index;
      }
    }
    return NONE;
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

  private static long key(int node, char c) {
    return ((long) (node + 1) << 16) | c;
  }

  private int slot(long key) {
    long hash = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (hash >>> 40) & (keys.length - 1);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }
}
