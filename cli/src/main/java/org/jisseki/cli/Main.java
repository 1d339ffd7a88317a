package org.jisseki.cli;

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
    System.exit(Application.run(List.of(arguments), Surroundings.ofProcess()).status());
  }
}
