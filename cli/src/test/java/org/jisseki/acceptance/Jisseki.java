package org.jisseki.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as a process of its own, on the class path of the tests. */
public final class Jisseki {
  private Jisseki() {}

  /** Runs a command that must end well, its standard output into a file. */
  public static Path run(Path out, Object... arguments) throws IOException, InterruptedException {
    return run(List.of(), out, arguments);
  }

  /** Runs a command with further options for the virtual machine. */
  public static Path run(List<String> options, Path out, Object... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.jisseki.cli.Main"));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    Path err = Files.createTempFile("jisseki", ".err");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    boolean ended = process.waitFor(120, TimeUnit.SECONDS);
    String said = Files.readString(err);
    Files.delete(err);
    assertEquals(0, ended ? process.exitValue() : -1, said);
    return out;
  }
}
