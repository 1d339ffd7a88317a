package org.jisseki.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Runs the usual commands once over a small table, so that a virtual machine that archives the
 * classes it has loaded finds them all loaded. Started by the launchers; shows nothing.
 */
public final class Training {
  private static final String TABLE = "training.tsv";

  private static final List<String> COMMANDS =
      List.of(
          "report training.tsv --as html,xlsx,json,csv,md -o out",
          "show training.tsv --lang ja",
          "show training.tsv --lang en",
          "inspect training.tsv",
          "check training.tsv --fail-on never",
          "convert training.tsv -o training.xlsx",
          "report training.xlsx -o out",
          "measure lines.jsonl",
          "batch training.tsv -o batch",
          "--help");

  private Training() {}

  /**
   * Runs the commands in a passing folder.
   *
   * @param arguments none
   * @throws IOException if there is no room for such a folder
   */
  public static void main(String[] arguments) throws IOException {
    Main.chooseLog();
    Surroundings.ofProcess();
    Path folder = Files.createTempDirectory("jisseki");
    try (InputStream table =
        Objects.requireNonNull(Training.class.getResourceAsStream(TABLE), TABLE)) {
      Files.copy(table, folder.resolve(TABLE));
      Files.writeString(folder.resolve("lines.jsonl"), "{\"id\": 1, \"cell\": \"講座 6回\"}\n");
      for (String command : COMMANDS) {
        Application.run(List.of(command.split(" ")), silent(folder));
      }
    } finally {
      delete(folder);
    }
  }

  private static Surroundings silent(Path folder) {
    return new Surroundings(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream(),
        Map.of(),
        folder,
        false);
  }

  private static void delete(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
        for (Path entry : entries) {
          delete(entry);
        }
      }
    }
    Files.delete(path);
  }
}
