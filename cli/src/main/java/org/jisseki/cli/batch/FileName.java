package org.jisseki.cli.batch;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The name of a file below the folders of a batch, exactly as the file system keeps it.
 *
 * <p>Some systems keep names as bytes that need not be text in any encoding. Two names are equal
 * only if their bytes are; the order is that of the bytes, on every machine.
 *
 * @param bytes the bytes, each as a character from 0 to 255; folders are apart by slashes
 */
public record FileName(String bytes) implements Comparable<FileName> {

  private static final char UNDECODED = '\uFFFD';

  /** The name of the folder that everything is below. */
  static final FileName ROOT = new FileName("");

  /** The last part of a path as a name of its own; empty for the root of a file system. */
  static FileName ofLast(Path path) {
    Path last = path.getFileName();
    if (last == null) {
      return ROOT;
    }
    String text = last.toString();
    if (text.indexOf(UNDECODED) < 0) {
      return ofUtf8(text.getBytes(StandardCharsets.UTF_8));
    }
    return ofUri(path.toUri());
  }

  /** A name of UTF-8 text, as users write it. */
  static FileName ofText(String text) {
    return ofUtf8(text.getBytes(StandardCharsets.UTF_8));
  }

  private static FileName ofUtf8(byte[] bytes) {
    return new FileName(new String(bytes, StandardCharsets.ISO_8859_1));
  }

  /** A URI of a file keeps the bytes of its name, percent-encoded, where a string has lost them. */
  private static FileName ofUri(URI uri) {
    String path = uri.getRawPath();
    String folderless = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    String last = folderless.substring(folderless.lastIndexOf('/') + 1);
    StringBuilder bytes = new StringBuilder(last.length());
    for (int i = 0; i < last.length(); i++) {
      if (last.charAt(i) == '%') {
        bytes.append((char) Integer.parseInt(last, i + 1, i + 3, 16));
        i += 2;
      } else {
        bytes.append(last.charAt(i));
      }
    }
    return new FileName(bytes.toString());
  }

  /** The name of something in the folder that has this name. */
  FileName child(FileName last) {
    return bytes.isEmpty() ? last : new FileName(bytes + "/" + last.bytes);
  }

  /** The last part of the name. */
  public FileName last() {
    return new FileName(bytes.substring(bytes.lastIndexOf('/') + 1));
  }

  /**
   * The name as text: UTF-8 decoded; a backslash doubled, and control characters and bytes that are
   * no UTF-8 written as {@code \xHH}, so that no two names look alike. The folder that everything
   * is below is {@code .}.
   */
  public String shown() {
    return bytes.isEmpty() ? "." : decoded();
  }

  private String decoded() {
    ByteBuffer in = ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1));
    CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    StringBuilder shown = new StringBuilder();
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      out.flip();
      out.chars().forEach(c -> append(shown, (char) c));
      out.clear();
      if (result.isUnderflow()) {
        return shown.toString();
      }
      for (int i = 0; i < result.length(); i++) {
        escape(shown, in.get() & 0xFF);
      }
      decoder.reset();
    }
  }

  private static void append(StringBuilder shown, char c) {
    if (c == '\\') {
      shown.append("\\\\");
    } else if (c < ' ' || c == 0x7F) {
      escape(shown, c);
    } else {
      shown.append(c);
    }
  }

  private static void escape(StringBuilder shown, int value) {
    shown.append("\\x").append(Character.forDigit(value >> 4, 16));
    shown.append(Character.forDigit(value & 0xF, 16));
  }

  @Override
  public int compareTo(FileName other) {
    return bytes.compareTo(other.bytes);
  }

  @Override
  public String toString() {
    return shown();
  }
}
