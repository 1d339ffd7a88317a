package org.jisseki.acceptance;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder {@code shared} beside the repository. */
final class SharedFolder {
  private static final Path FOLDER =
      Path.of(System.getProperty("jisseki.root", ".")).toAbsolutePath().resolveSibling("shared");

  private SharedFolder() {}

  /** A path in the folder, once it is clear that the folder is there. */
  static Path path(String name) {
    boolean there = Files.isDirectory(FOLDER);
    if ("true".equals(System.getenv("CI"))) {
      assertTrue(there, () -> "CI=true, but there is no " + FOLDER);
    }
    assumeTrue(there, () -> "Skipped: there is no " + FOLDER);
    return FOLDER.resolve(name);
  }
}
