package org.jisseki.xlsx;

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
import org.jisseki.core.grid.FileKind;

/** The bytes of a workbook, no more of them than a limit. */
final class WorkbookBytes {

  private final String name;
  private final byte[] bytes;

  private WorkbookBytes(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /** The workbook's name without its folders. */
  String name() {
    return name;
  }

  /** All of its bytes, not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** Reads a file. */
  static WorkbookBytes read(Path file, long maxBytes) throws IOException {
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
  static WorkbookBytes read(InputStream in, String path, long maxBytes) throws IOException {
    int most = (int) Math.min(maxBytes + 1, Integer.MAX_VALUE - 8);
    return of(in.readNBytes(most), path, maxBytes);
  }

  /** Takes bytes as they are. */
  static WorkbookBytes of(byte[] bytes, String path, long maxBytes) throws IOException {
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    if (bytes.length > maxBytes) {
      throw InputProblem.TOO_MANY_BYTES.asException(
          Map.of("name", name, "limit", Long.toString(maxBytes)));
    }
    return new WorkbookBytes(name, bytes);
  }

  /** What the bytes are, whatever the name says. */
  FileKind kind() {
    return FileKind.of(Arrays.copyOf(bytes, Math.min(bytes.length, FileKind.HEAD_BYTES)));
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
