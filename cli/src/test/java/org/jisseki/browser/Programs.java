package org.jisseki.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs of the machine that these tests need: a browser, and one that reads its PDFs. */
final class Programs {
  private Programs() {}

  /** Where a program stands, once it is clear that it does; in CI it must. */
  static Path find(String... names) {
    Optional<Path> found = Stream.of(names).flatMap(Programs::candidates).findFirst();
    if ("true".equals(System.getenv("CI"))) {
      assertTrue(found.isPresent(), () -> "CI=true, but there is no " + String.join(" or ", names));
    }
    assumeTrue(found.isPresent(), () -> "Skipped: there is no " + String.join(" or ", names));
    return found.orElseThrow();
  }

  private static Stream<Path> candidates(String name) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable);
  }

  /** What a program prints that must end well. */
  static String print(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), printed);
    return printed;
  }
}
