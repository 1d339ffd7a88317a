package org.jisseki.xlsx;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The files that lie beside the repository and are not part of it. */
final class SharedData {

  private SharedData() {}

  /** A file of the shared folder; skips the test where it is not there, fails it in CI. */
  static Path file(String name) {
    Path file = Path.of(System.getProperty("jisseki.root", ".."), "..", "shared", name);
    boolean there = Files.exists(file);
    if ("true".equals(System.getenv("CI"))) {
      Assertions.assertTrue(there, file + " is missing");
    }
    Assumptions.assumeTrue(there, file + " is missing");
    return file;
  }
}
