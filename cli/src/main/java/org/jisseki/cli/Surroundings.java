package org.jisseki.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What a run sees of the world: the three streams, the environment and the working folder.
 *
 * @param in standard input
 * @param out standard output, unbuffered
 * @param err standard error, unbuffered
 * @param environment the environment variables
 * @param folder the folder that relative paths start from
 * @param interactive whether a person sits before a terminal that shows both output streams
 */
record Surroundings(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    Path folder,
    boolean interactive) {

  /** The surroundings of this process. */
  static Surroundings ofProcess() {
    return new Surroundings(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        System.getenv(),
        Path.of(""),
        isInteractive());
  }

  /** From Java 22 on there is a console without a terminal too, and it says so itself. */
  private static boolean isInteractive() {
    Optional<Console> console = Optional.ofNullable(System.console());
    if (console.isEmpty() || Runtime.version().feature() < 22) {
      return console.isPresent();
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console.get());
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  /** An environment variable; empty where it is not set. */
  String variable(String name) {
    return environment.getOrDefault(name, "");
  }
}
