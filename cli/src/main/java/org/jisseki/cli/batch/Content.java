package org.jisseki.cli.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** What a file held at the moment it was read. */
final class Content {

  private static final int CHUNK = 1 << 16;
  private static final byte[] NOTHING = {};

  private final byte[] bytes;
  private final long size;
  private final String sha256;

  private Content(byte[] bytes, long size, String sha256) {
    this.bytes = bytes;
    this.size = size;
    this.sha256 = sha256;
  }

  /** Reads a file to its end; of one beyond the limit only the checksum is kept. */
  static Content of(Path file, long limit) throws IOException {
    MessageDigest digest = newDigest();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = new byte[(int) Math.min(limit, Math.max(Files.size(file), CHUNK))];
      int filled = 0;
      while (true) {
        int read = in.readNBytes(bytes, filled, bytes.length - filled);
        digest.update(bytes, filled, read);
        filled += read;
        if (filled < bytes.length) {
          return new Content(Arrays.copyOf(bytes, filled), filled, hex(digest));
        }
        if (filled >= limit) {
          long rest = digestRest(in, digest);
          return new Content(rest == 0 ? bytes : NOTHING, filled + rest, hex(digest));
        }
        bytes = Arrays.copyOf(bytes, (int) Math.min(limit, 2L * filled));
      }
    }
  }

  /** All of it, not to be changed; nothing where it is larger than the limit. */
  byte[] bytes() {
    return bytes;
  }

  /** How many bytes it has. */
  long size() {
    return size;
  }

  /** The SHA-256 of all of them as 64 hexadecimal digits. */
  String sha256() {
    return sha256;
  }

  /** Whether the file was larger than the limit. */
  boolean isBeyondLimit() {
    return bytes.length < size;
  }

  private static long digestRest(InputStream in, MessageDigest digest) throws IOException {
    byte[] chunk = new byte[CHUNK];
    long rest = 0;
    for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
      digest.update(chunk, 0, read);
      rest += read;
    }
    return rest;
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
