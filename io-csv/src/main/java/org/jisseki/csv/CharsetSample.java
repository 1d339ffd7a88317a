package org.jisseki.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import org.jisseki.csv.CharsetEvidence.Candidate;

/**
 * The bytes of a text that are weighed: those around the first that is not plain ASCII, or the
 * first of all.
 */
final class CharsetSample {

  /** Enough for a margin of hundreds of nats, and cheap. */
  private static final int SAMPLE_BYTES = 4_096;

  /** What is weighed before the first byte that is not plain ASCII. */
  private static final int LEAD_BYTES = 1_024;

  /** The byte that starts the escapes of ISO-2022-JP. */
  private static final byte ESCAPE = 0x1B;

  /** What a place that cannot be decoded adds, beyond the cost of the character put there. */
  private static final double UNDECODABLE_COST = 25;

  /** No UTF-16 table runs longer than this without a tab, a line end, a digit or a Latin letter. */
  private static final int ZERO_FREE_BYTES = 512;

  private final ByteBuffer bytes;
  private final boolean reachesEnd;
  private final boolean hasEscape;

  private CharsetSample(ByteBuffer bytes, boolean reachesEnd, boolean hasEscape) {
    this.bytes = bytes;
    this.reachesEnd = reachesEnd;
    this.hasEscape = hasEscape;
  }

  /** What one set makes of the sample. */
  record Weighed(Candidate candidate, CharBuffer text) {}

  /** The sample of a text. */
  static CharsetSample of(byte[] bytes) {
    int first = 0;
    while (first < bytes.length && bytes[first] >= 0 && bytes[first] != ESCAPE) {
      first++;
    }
    boolean escape = first < bytes.length && bytes[first] == ESCAPE;
    // An even start keeps UTF-16 in step.
    int start = first == bytes.length ? 0 : Math.max(0, first - LEAD_BYTES) & ~1;
    int length = Math.min(bytes.length - start, SAMPLE_BYTES);
    return new CharsetSample(
        ByteBuffer.wrap(bytes, start, length).slice(), start + length == bytes.length, escape);
  }

  /** The number of bytes. */
  int length() {
    return bytes.remaining();
  }

  /**
   * Whether the bytes can be of the set at all: ISO-2022-JP has escapes, and UTF-16 a zero byte in
   * every tab, line end, digit and Latin letter.
   */
  boolean allows(TextCharset charset) {
    return switch (charset) {
      case ISO_2022_JP -> hasEscape;
      case UTF_16LE, UTF_16BE -> length() <= ZERO_FREE_BYTES || hasZero();
      default -> true;
    };
  }

  private boolean hasZero() {
    for (int i = 0; i < length(); i++) {
      if (bytes.get(i) == 0) {
        return true;
      }
    }
    return false;
  }

  /** Decodes the sample and costs what comes of it. */
  Weighed weigh(TextCharset charset) {
    CharsetDecoder decoder =
        charset
            .decoder()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    CharBuffer chars = CharBuffer.allocate((int) (length() * decoder.maxCharsPerByte()) + 2);
    decoder.decode(bytes.duplicate(), chars, reachesEnd);
    chars.flip();
    int undecodable = undecodable(chars.array(), chars.limit());
    double cost =
        TextCost.of(chars.array(), chars.limit())
            + undecodable * UNDECODABLE_COST
            + charset.rarity();
    return new Weighed(new Candidate(charset.title(), cost, undecodable), chars);
  }

  private static int undecodable(char[] text, int length) {
    int count = 0;
    for (int i = 0; i < length; i++) {
      count += text[i] == '\uFFFD' ? 1 : 0;
    }
    return count;
  }
}
