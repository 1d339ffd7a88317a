package org.jisseki.xlsx;

import java.util.Arrays;
import java.util.Random;

/** Damages files at random, the same for the same seed. */
final class Mutation {

  private Mutation() {}

  /** A copy with a few bytes changed, a piece missing, doubled or blanked, or the end cut off. */
  static byte[] of(byte[] bytes, long seed) {
    Random random = new Random(seed);
    byte[] copy = bytes.clone();
    switch (random.nextInt(6)) {
      case 0, 1 -> {
        for (int i = 0; i <= random.nextInt(8); i++) {
          copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        }
      }
      case 2 -> {
        for (int i = 0; i <= random.nextInt(16); i++) {
          copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
        }
      }
      case 3 -> copy = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      case 4 -> {
        int from = random.nextInt(copy.length);
        int to = Math.min(copy.length, from + 1 + random.nextInt(64));
        Arrays.fill(copy, from, to, (byte) (random.nextBoolean() ? 0 : 0xff));
      }
      default -> {
        int from = random.nextInt(copy.length);
        int length = Math.min(1 + random.nextInt(64), copy.length - from);
        int to = random.nextInt(copy.length - length);
        System.arraycopy(bytes, from, copy, to, length);
      }
    }
    return copy;
  }
}
