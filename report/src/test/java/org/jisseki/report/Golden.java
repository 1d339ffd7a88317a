package org.jisseki.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whole documents kept beside the tests.
 *
 * <p>{@code mvn test -Djisseki.update=true} writes them anew; what changed is then read in the
 * difference of the version control.
 */
final class Golden {

  private static final boolean UPDATE = Boolean.getBoolean("jisseki.update");

  private Golden() {}

  static void assertSame(String name, String actual) {
    try {
      if (UPDATE) {
        Path file =
            Path.of(
                System.getProperty("jisseki.root", ".."),
                "report/src/test/resources/org/jisseki/report",
                name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
      } else {
        assertEquals(read(name), actual, () -> "differs from the golden file " + name);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(String name) throws IOException {
    try (InputStream in = Golden.class.getResourceAsStream(name)) {
      return in == null
          ? "(no such golden file)"
          : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
