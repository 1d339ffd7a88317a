package org.jisseki.core.reading;

import java.util.Arrays;

/**
 * How often each key was counted. Keys are any numbers but 0; a key that was never counted has the
 * count 0. Not thread-safe.
 *
 * <p>An open table of plain numbers: columns are scored against millions of keys, and a map of
 * objects spends most of its time on the objects.
 */
final class Tally {

  private static final int FIRST_SIZE = 32;

  /** The golden ratio in 64 bits, whose multiples spread similar keys over the table. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private long[] keys = new long[FIRST_SIZE];
  private int[] counts = new int[FIRST_SIZE];
  private int taken;

  /** Adds to the count of a key; takes away where {@code times} is negative. */
  void count(long key, int times) {
    int at = place(key);
    if (keys[at] == 0) {
      if (2 * ++taken > keys.length) {
        grow();
        at = place(key);
      }
      keys[at] = key;
    }
    counts[at] += times;
  }

  /** The count of a key. */
  int of(long key) {
    return counts[place(key)];
  }

  /** The largest count. */
  int most() {
    return Arrays.stream(counts).max().orElse(0);
  }

  /** Where the key stands, or the free place where it belongs. */
  private int place(long key) {
    int last = keys.length - 1;
    int at = (int) ((key * SPREAD) >>> 32) & last;
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) & last;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new long[2 * oldKeys.length];
    counts = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int at = place(oldKeys[i]);
        keys[at] = oldKeys[i];
        counts[at] = oldCounts[i];
      }
    }
  }
}
