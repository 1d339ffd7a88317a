package org.jisseki.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads UTF-8 text a line at a time, in memory that the longest allowed line bounds.
 *
 * <p>A line ends with {@code \n} or {@code \r\n}. A byte order mark before the first is dropped.
 */
final class Utf8Lines {

  /** Whether a line could be read. */
  enum State {
    /** The text is the whole line. */
    WHOLE,
    /** The line holds bytes that are no UTF-8; there is no text. */
    MALFORMED,
    /** The line is longer than allowed; there is no text. */
    TOO_LONG
  }

  /**
   * One line.
   *
   * @param number its number, from 1
   * @param state whether it could be read
   * @param text its text without the line end; empty where it could not be read
   */
  record Line(long number, State state, String text) {
    /** Whether it was read and holds nothing but white space. */
    boolean isBlank() {
      return state == State.WHOLE && text.isBlank();
    }
  }

  private static final String MARK = "\uFEFF";

  private final InputStream in;
  private final int maxBytes;
  private final byte[] buffer = new byte[1 << 16];
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private int at;
  private int end;
  private byte[] line = new byte[1 << 10];
  private int length;
  private long number;

  /**
   * A reader of lines.
   *
   * @param in the bytes; the caller closes it
   * @param maxBytes the length of the longest line that is read, in bytes
   */
  Utf8Lines(InputStream in, int maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  /** Whether more input is at hand without waiting. */
  boolean isReady() throws IOException {
    return at < end || in.available() > 0;
  }

  /** The next line, or nothing at the end of the input. */
  Optional<Line> next() throws IOException {
    length = 0;
    boolean tooLong = false;
    boolean ended = false;
    if (at == end && !fill()) {
      return Optional.empty();
    }
    while (!ended && (at < end || fill())) {
      int from = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      tooLong |= length + (at - from) > maxBytes;
      if (!tooLong) {
        append(from, at);
      }
      ended = at < end;
      at += ended ? 1 : 0;
    }
    number++;
    return Optional.of(tooLong ? new Line(number, State.TOO_LONG, "") : decode());
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }

  private void append(int from, int to) {
    int more = to - from;
    if (length + more > line.length) {
      line = Arrays.copyOf(line, Math.max(length + more, 2 * line.length));
    }
    System.arraycopy(buffer, from, line, length, more);
    length += more;
  }

  private Line decode() {
    int size = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
    try {
      String text = decoder.decode(ByteBuffer.wrap(line, 0, size)).toString();
      boolean marked = number == 1 && text.startsWith(MARK);
      return new Line(number, State.WHOLE, marked ? text.substring(MARK.length()) : text);
    } catch (CharacterCodingException e) {
      return new Line(number, State.MALFORMED, "");
    }
  }
}
