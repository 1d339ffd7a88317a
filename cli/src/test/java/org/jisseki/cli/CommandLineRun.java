package org.jisseki.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs the program in this process, its streams caught, in English unless asked otherwise. */
final class CommandLineRun {
  private final Path folder;
  private final Map<String, String> environment = new TreeMap<>();
  private byte[] input = {};
  private ExitCode code = ExitCode.BUG;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private CommandLineRun(Path folder) {
    this.folder = folder;
    environment.put("LC_ALL", "en_US.UTF-8");
  }

  /** A run in a folder. */
  static CommandLineRun in(Path folder) {
    return new CommandLineRun(folder);
  }

  /** Hands the run its standard input. */
  CommandLineRun input(byte[] bytes) {
    input = bytes.clone();
    return this;
  }

  /** Hands the run its standard input as UTF-8. */
  CommandLineRun input(String text) {
    return input(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Sets a variable of the environment. */
  CommandLineRun with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** Runs the command. */
  CommandLineRun run(String... arguments) {
    return run(out, arguments);
  }

  /** Runs the command with another standard output. */
  CommandLineRun run(OutputStream standardOutput, String... arguments) {
    Surroundings surroundings =
        new Surroundings(
            new ByteArrayInputStream(input), standardOutput, err, environment, folder, false);
    code = Application.run(List.of(arguments), surroundings);
    return this;
  }

  /** How the run ended. */
  ExitCode code() {
    return code;
  }

  /** Standard output as UTF-8. */
  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Standard output as it is. */
  byte[] bytes() {
    return out.toByteArray();
  }

  /** Standard error as UTF-8. */
  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** The first line of standard error. */
  String firstComplaint() {
    return err().lines().findFirst().orElse("");
  }
}
