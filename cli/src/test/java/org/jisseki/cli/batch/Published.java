package org.jisseki.cli.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a batch has published, file by file. */
public final class Published {
  private Published() {}

  /** The published files by their names, without what the batch keeps for itself. */
  public static Map<String, String> in(Path out) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(out)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = out.relativize(path).toString();
        if (!name.startsWith(".jisseki-batch")) {
          files.put(name, new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
        }
      }
    }
    return files;
  }
}
