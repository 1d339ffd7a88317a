package org.jisseki.acceptance;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;

/** A program that some tests need; {@code .ci/run} installs all of them. */
enum Tool {
  /** Python 3, with its own library alone. */
  PYTHON("python3", "--version"),
  /** LibreOffice Calc. */
  OFFICE("soffice", "--version"),
  /** The tools of Poppler, for pages of PDF as pictures and as text. */
  POPPLER("pdftotext", "-v");

  private final String command;
  private final String question;

  Tool(String command, String question) {
    this.command = command;
    this.question = question;
  }

  /** Skips the test aloud where the program is missing; with {@code CI=true} the test fails. */
  void need() {
    boolean there = isThere();
    if ("true".equals(System.getenv("CI"))) {
      assertTrue(there, () -> "CI=true, but there is no " + command);
    }
    assumeTrue(there, () -> "Skipped: there is no " + command);
  }

  private boolean isThere() {
    try {
      Process process =
          new ProcessBuilder(command, question)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
