package org.jisseki.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.jisseki.core.finding.InputProblem;

/** Opens the inputs that a command names; {@code -} is standard input. */
final class InputFile {
  private InputFile() {}

  /**
   * Opens an input.
   *
   * @param name a path, or {@code -} for standard input
   * @throws IOException if it cannot be opened, in words for the user
   */
  static InputStream open(String name, Terminal terminal) throws IOException {
    if (name.equals("-")) {
      return terminal.in();
    }
    Map<String, String> details = Map.of("name", name);
    try {
      Path path = terminal.surroundings().folder().resolve(name);
      if (Files.isDirectory(path)) {
        throw InputProblem.FOLDER.asException(details);
      }
      return Files.newInputStream(path);
    } catch (NoSuchFileException | InvalidPathException e) {
      throw InputProblem.MISSING.asException(details);
    } catch (AccessDeniedException e) {
      throw InputProblem.NO_ACCESS.asException(details);
    }
  }
}
