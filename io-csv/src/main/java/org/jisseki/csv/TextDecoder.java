package org.jisseki.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes bytes, with U+FFFD for those that the character set does not define. */
final class TextDecoder {

  /** Below this size it does not matter that a decoder plans for the worst case. */
  private static final int LARGE = 1_000_000;

  private static final int BLOCK = 8_192;

  private TextDecoder() {}

  /** Decodes all bytes; a large text takes no more room than its characters need. */
  static char[] decode(byte[] bytes, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return Utf8.decode(bytes);
    }
    if (bytes.length < LARGE) {
      return new String(bytes, charset).toCharArray();
    }
    // Twice over the bytes: an array that has to grow would hold the text twice.
    CharBuffer text = CharBuffer.allocate(count(bytes, charset));
    CharBuffer block = CharBuffer.allocate(BLOCK);
    Blocks blocks = new Blocks(bytes, charset);
    while (blocks.next(block)) {
      text.put(block);
    }
    return text.array();
  }

  private static int count(byte[] bytes, Charset charset) {
    int chars = 0;
    CharBuffer block = CharBuffer.allocate(BLOCK);
    Blocks blocks = new Blocks(bytes, charset);
    while (blocks.next(block)) {
      chars += block.remaining();
    }
    return chars;
  }

  /** Bytes decoded block by block. */
  private static final class Blocks {
    private final CharsetDecoder decoder;
    private final ByteBuffer rest;
    private boolean flushed;

    Blocks(byte[] bytes, Charset charset) {
      decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .onUnmappableCharacter(CodingErrorAction.REPLACE);
      rest = ByteBuffer.wrap(bytes);
    }

    /** Fills the block with the next characters; false where there are none. */
    boolean next(CharBuffer block) {
      block.clear();
      if (!flushed && decoder.decode(rest, block, true).isUnderflow()) {
        flushed = decoder.flush(block).isUnderflow();
      }
      block.flip();
      return block.hasRemaining();
    }
  }
}
