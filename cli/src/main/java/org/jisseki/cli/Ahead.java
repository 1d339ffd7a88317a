package org.jisseki.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jisseki.core.check.Checks;
import org.jisseki.core.compare.Comparer;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.FindingTexts;
import org.jisseki.core.reading.Vocabulary;
import org.jisseki.csv.TextGridReader;

/**
 * Loads what the reading of a table needs, on a second core, while the run itself reads its
 * arguments and sets up its readers.
 *
 * <p>It has no effect but that words and tables of characters are there when they are asked for.
 * What goes wrong here goes wrong again where it is needed, and is told there. Our classes need
 * each other in one direction when they are loaded, so that two threads never wait for each other.
 */
final class Ahead extends Thread implements Thread.UncaughtExceptionHandler {

  /** A line of a table: enough to need every character set that texts are weighed in. */
  private static final byte[] TEXT = "事業名\t実績\n".getBytes(StandardCharsets.UTF_8);

  private Ahead() {
    super("ahead");
    setDaemon(true);
    setUncaughtExceptionHandler(this);
  }

  /** Begins to load, where a second core is there for it. */
  static void start(CommandName command) {
    if (command.readsTables() && Runtime.getRuntime().availableProcessors() > 1) {
      new Ahead().start();
    }
  }

  @Override
  public void run() {
    try {
      TextGridReader.standard().readText(new ByteArrayInputStream(TEXT), "");
    } catch (IOException e) {
      return;
    }
    Comparer.standard();
    FindingTexts.title(FindingCode.NO_TABLE);
    Vocabulary.standard();
    Checks.standard();
  }

  @Override
  public void uncaughtException(Thread thread, Throwable thrown) {
    // The run meets the same, and says so.
  }
}
