package org.jisseki.core.text;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;

/** A character trie in one hash table: a step from a node costs one look-up in an array. */
final class CharTrie implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The node where every word begins. */
  static final int ROOT = 0;

  /** No node, or no word. */
  static final int NONE = -1;

  private final long[] keys;
  private final int[] children;
  private final int[] words;
  private int free = 1;

  /** An empty trie that has room for some words. */
  CharTrie(Collection<String> words) {
    int nodes = 1;
    for (String word : words) {
      nodes += word.length();
    }
    int capacity = Integer.highestOneBit(nodes * 2) << 1;
    this.keys = new long[capacity];
    this.children = new int[capacity];
    this.words = new int[nodes];
    Arrays.fill(this.words, NONE);
  }

  /** The node that a character leads to, or {@link #NONE}. */
  int child(int node, char c) {
    int slot = slot(key(node, c));
    return keys[slot] == 0 ? NONE : children[slot];
  }

  /** The number of the word that ends at a node, or {@link #NONE}. */
  int wordAt(int node) {
    return words[node];
  }

  /** The node behind a character, made where there is none. */
  int grow(int node, char c) {
    int slot = slot(key(node, c));
    if (keys[slot] == 0) {
      keys[slot] = key(node, c);
      children[slot] = free++;
    }
    return children[slot];
  }

  /** Lets a word end at a node. */
  void end(int node, int word) {
    words[node] = word;
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
