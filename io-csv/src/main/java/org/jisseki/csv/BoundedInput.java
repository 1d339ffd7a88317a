package org.jisseki.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jisseki.core.finding.InputProblem;

/** The bytes of an input, no more of them than a limit. */
final class BoundedInput {

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
    byte[] bytes = in.readNBytes((int) Math.min(maxBytes + 1, Integer.MAX_VALUE - 8));
    if (bytes.length > maxBytes) {
      throw InputProblem.TOO_MANY_BYTES.asException(
          Map.of("name", name, "limit", Long.toString(maxBytes)));
    }
    return new BoundedInput(name, bytes);
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
