package org.jisseki.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.jisseki.core.finding.InputProblem;

/** The bytes of an input, no more of them than a limit. */
final class BoundedInput {

  private static final int SMALL = 8_192;

  private final String name;
  private final byte[] bytes;

  private BoundedInput(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /** Reads a file. */
  static BoundedInput read(Path file, long maxBytes) throws IOException {
    Path last = file.getFileName();
    String name = last == null ? file.toString() : last.toString();
    if (Files.isDirectory(file)) {
      throw InputProblem.FOLDER.asException(Map.of("name", name));
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, name, maxBytes);
    } catch (NoSuchFileException e) {
      throw InputProblem.MISSING.asException(Map.of("name", name));
    } catch (AccessDeniedException e) {
      throw InputProblem.NO_ACCESS.asException(Map.of("name", name));
    }
  }

  /** Reads a stream to its end without closing it. */
  static BoundedInput read(InputStream in, String path, long maxBytes) throws IOException {
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    byte[] bytes = readUpTo(in, (int) Math.min(maxBytes, Integer.MAX_VALUE - 16));
    if (bytes.length > maxBytes) {
      throw InputProblem.TOO_MANY_BYTES.asException(
          Map.of("name", name, "limit", Long.toString(maxBytes)));
    }
    return new BoundedInput(name, bytes);
  }

  /** All bytes, or one more than the limit; what a file says it holds is allocated at once. */
  private static byte[] readUpTo(InputStream in, int limit) throws IOException {
    int stated = in.available();
    byte[] bytes = new byte[stated > 0 ? Math.min(limit, stated) : Math.min(limit, SMALL)];
    int filled = in.readNBytes(bytes, 0, bytes.length);
    while (filled == bytes.length && filled <= limit) {
      int next = in.read();
      if (next < 0) {
        return bytes;
      }
      bytes = Arrays.copyOf(bytes, (int) Math.min(2L * filled + 1, limit + 1L));
      bytes[filled++] = (byte) next;
      filled += in.readNBytes(bytes, filled, bytes.length - filled);
    }
    return filled == bytes.length ? bytes : Arrays.copyOf(bytes, filled);
  }

  /** The input's name without its folders. */
  String name() {
    return name;
  }

  /** All of its bytes; not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** The SHA-256 of the bytes as 64 lower-case hexadecimal digits. */
  String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
