package org.jisseki.core.text;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;

/** A character trie in one hash table: a step from a node costs one look-up in an array. */
final class CharTrie implements Serializable {

  private static final long serialVersionUID = 2L;

  /** The node where every word begins. */
  static final int ROOT = 0;

  /** No node, or no word. */
  static final int NONE = -1;

  private static final int NODE_BITS = 24;
  private static final long NODE_MASK = (1L << NODE_BITS) - 1;

  /** Each step in one number: the node it starts from, its character, the node it leads to. */
  private final long[] steps;

  private final int[] words;
  private int free = 1;

  /** An empty trie that has room for some words. */
  CharTrie(Collection<String> words) {
    int nodes = 1;
    for (String word : words) {
      nodes += word.length();
    }
    if (nodes > NODE_MASK) {
      throw new IllegalArgumentException(
          "Words of at most %d characters in all fit, but got %d".formatted(NODE_MASK, nodes));
    }
    this.steps = new long[Integer.highestOneBit(nodes * 2) << 1];
    this.words = new int[nodes];
    Arrays.fill(this.words, NONE);
  }

  /** The node that a character leads to, or {@link #NONE}. */
  int child(int node, char c) {
    long step = steps[slot(key(node, c))];
    return step == 0 ? NONE : (int) (step & NODE_MASK);
  }

  /** The number of the word that ends at a node, or {@link #NONE}. */
  int wordAt(int node) {
    return words[node];
  }

  /** The node behind a character, made where there is none. */
  int grow(int node, char c) {
    long key = key(node, c);
    int slot = slot(key);
    if (steps[slot] == 0) {
      steps[slot] = (key << NODE_BITS) | free++;
    }
    return (int) (steps[slot] & NODE_MASK);
  }

  /** Lets a word end at a node. */
  void end(int node, int word) {
    words[node] = word;
  }

  private static long key(int node, char c) {
    return ((long) node << 16) | c;
  }

  /** Where the step stands, or would stand. */
  private int slot(long key) {
    long hash = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (hash >>> 40) & (steps.length - 1);
    while (steps[slot] != 0 && steps[slot] >>> NODE_BITS != key) {
      slot = (slot + 1) & (steps.length - 1);
    }
    return slot;
  }
}
