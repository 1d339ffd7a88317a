package org.jisseki.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Starts the program: {@code jisseki COMMAND …}. */
public final class Main {
  private Main() {}

  /**
   * Runs one command and ends the process with its exit code.
   *
   * @param arguments the command and its options, as {@code --help} lists them
   */
  public static void main(String[] arguments) {
    if (asksForTheVersion(arguments) && hasToldTheVersion()) {
      return;
    }
    chooseLog();
    System.exit(Application.run(List.of(arguments), Surroundings.ofProcess()).status());
  }

  /** Names what takes the logs of libraries, so that no jar is opened in search of it. */
  static void chooseLog() {
    System.getProperties().putIfAbsent("slf4j.provider", "org.slf4j.simple.SimpleServiceProvider");
    System.getProperties().putIfAbsent("slf4j.internal.verbosity", "WARN");
  }

  private static boolean asksForTheVersion(String[] arguments) {
    return arguments.length == 1 && (arguments[0].equals("--version") || arguments[0].equals("-V"));
  }

  /** Tells the version before anything else is loaded; where that fails, the program says why. */
  private static boolean hasToldTheVersion() {
    byte[] line = ("jisseki " + Version.text() + "\n").getBytes(StandardCharsets.UTF_8);
    try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
      out.write(line);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
