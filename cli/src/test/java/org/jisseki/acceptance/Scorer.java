package org.jisseki.acceptance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs a Python script and reads figures from what it prints. */
final class Scorer {
  private final String printed;
  private final int status;

  private Scorer(String printed, int status) {
    this.printed = printed;
    this.status = status;
  }

  /** Runs a script with nothing on its standard input. */
  static Scorer run(Path script, Object... arguments) throws IOException, InterruptedException {
    return run(new byte[0], script, arguments);
  }

  /** Runs a script. */
  static Scorer run(byte[] input, Path script, Object... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("python3", script.toString()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PYTHONIOENCODING", "UTF-8");
    builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
    Process process = builder.start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(input);
    }
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "The script did not end");
    return new Scorer(printed, process.exitValue());
  }

  /** What the script printed. */
  String printed() {
    return printed;
  }

  /** How the script ended. */
  int status() {
    return status;
  }

  /** Asserts that the number behind a heading is at least so large. */
  Scorer atLeast(double least, String heading) {
    Matcher found = Pattern.compile(Pattern.quote(heading) + "\\s+([0-9.]+)").matcher(printed);
    assertTrue(found.find(), () -> heading + " is missing in:\n" + printed);
    assertTrue(
        Double.parseDouble(found.group(1)) >= least, () -> "below " + least + ":\n" + printed);
    return this;
  }

  /** Asserts that a line was printed. */
  Scorer says(String line) {
    assertTrue(printed.lines().anyMatch(line::equals), () -> line + " is missing in:\n" + printed);
    return this;
  }
}
