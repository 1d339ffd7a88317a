package org.jisseki.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The version of the program. Needs nothing else of it, so that it is told at once. */
final class Version {
  private Version() {}

  /** The version, such as {@code 0.1.0}. */
  static String text() {
    String name = "version.txt";
    try (InputStream in = Objects.requireNonNull(Version.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }
}
