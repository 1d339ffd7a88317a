package org.jisseki.csv;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 into an array of just the right length. The platform's own decoder, which makes a
 * string by way of three arrays, is asked only where the bytes are not well-formed.
 */
final class Utf8 {

  /** What the first of two bytes begins with, 110, in the highest bits of a byte with a sign. */
  private static final int FIRST_OF_TWO = -2;

  /** What the first of three bytes begins with, 1110, likewise. */
  private static final int FIRST_OF_THREE = -2;

  /** The bytes that go on with a character begin with 10, and are less than this. */
  private static final int GOES_ON = -64;

  /** The lowest bit of each of eight bytes. */
  private static final long LOW_BITS = 0x0101010101010101L;

  private static final long HIGH_BITS = LOW_BITS << 7;

  private Utf8() {}

  /** The characters, with U+FFFD for what is not well-formed, as {@link String} puts it. */
  static char[] decode(byte[] bytes) {
    char[] chars = new char[length(bytes)];
    return fill(chars, bytes) ? chars : new String(bytes, StandardCharsets.UTF_8).toCharArray();
  }

  /**
   * The number of UTF-16 units of well-formed bytes, counted eight at a time: one a byte, none for
   * a byte that goes on with a character, two for the first of four.
   */
  private static int length(byte[] bytes) {
    ByteBuffer eights = ByteBuffer.wrap(bytes);
    int length = bytes.length;
    int at = 0;
    for (; at + Long.BYTES <= bytes.length; at += Long.BYTES) {
      long eight = eights.getLong(at);
      if ((eight & HIGH_BITS) != 0) {
        length += more(eight);
      }
    }
    for (; at < bytes.length; at++) {
      length += more(bytes[at] & 0xFF);
    }
    return length;
  }

  /** How many units more than bytes there are. */
  private static int more(long bytes) {
    long goOn = bytes >>> 7 & ~(bytes >>> 6) & LOW_BITS;
    long firstOfFour = bytes >>> 7 & bytes >>> 6 & bytes >>> 5 & bytes >>> 4 & LOW_BITS;
    return Long.bitCount(firstOfFour) - Long.bitCount(goOn);
  }

  /** Decodes the bytes, and says whether all of them are well-formed. */
  private static boolean fill(char[] chars, byte[] bytes) {
    int filled = 0;
    int at = 0;
    while (at < bytes.length) {
      int first = bytes[at];
      if (first >= 0) {
        chars[filled++] = (char) first;
        at++;
      } else if (first >> 4 == FIRST_OF_THREE && at + 2 < bytes.length) {
        int second = bytes[at + 1];
        int third = bytes[at + 2];
        char c = (char) (first << 12 | (second & 0x3F) << 6 | (third & 0x3F));
        if (second >= GOES_ON || third >= GOES_ON || c < 0x800 || Character.isSurrogate(c)) {
          return false;
        }
        chars[filled++] = c;
        at += 3;
      } else {
        int size = first >> 5 == FIRST_OF_TWO ? 2 : 4;
        int point = at + size <= bytes.length ? point(bytes, at, size) : -1;
        if (point < 0) {
          return false;
        }
        filled += Character.toChars(point, chars, filled);
        at += size;
      }
    }
    return true;
  }

  /** The code point of two or four bytes; negative where they are none. */
  private static int point(byte[] bytes, int at, int size) {
    boolean wellFormed = size == 2 || (bytes[at] & 0xF8) == 0xF0;
    int point = bytes[at] & (size == 2 ? 0x1F : 0x07);
    for (int i = at + 1; i < at + size; i++) {
      wellFormed &= (bytes[i] & 0xC0) == 0x80;
      point = point << 6 | (bytes[i] & 0x3F);
    }
    int least = size == 2 ? 0x80 : Character.MIN_SUPPLEMENTARY_CODE_POINT;
    return wellFormed && point >= least && Character.isValidCodePoint(point) ? point : -1;
  }
}
