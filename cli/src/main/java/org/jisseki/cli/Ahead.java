package org.jisseki.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.jisseki.core.check.Checks;
import org.jisseki.core.compare.Comparer;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.Language;
import org.jisseki.core.profile.Profile;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.reading.TableReader;
import org.jisseki.csv.TextGrid;
import org.jisseki.csv.TextGridReader;

/**
 * Walks the street with a table of a few lines, on a second core, while the run itself reads its
 * arguments, sets up its readers and reads its file.
 *
 * <p>It has no effect but that words, classes and the places where they call each other are there
 * when they are asked for; that is half of what a short run takes. What goes wrong here goes wrong
 * again where it is needed, and is told there. Our classes need each other in one direction when
 * they are loaded, so that two threads never wait for each other.
 */
final class Ahead extends Thread implements Thread.UncaughtExceptionHandler {
  private static final String TABLE = "ahead.tsv";

  private final CommandName command;
  private final Language language;

  private Ahead(CommandName command, Language language) {
    super("ahead");
    this.command = command;
    this.language = language;
    setDaemon(true);
    setUncaughtExceptionHandler(this);
  }

  /** Begins to walk, where a second core is there for it. */
  static void start(CommandName command, Language language) {
    if (command.readsTables() && Runtime.getRuntime().availableProcessors() > 1) {
      new Ahead(command, language).start();
    }
  }

  @Override
  public void run() {
    try (InputStream table = Objects.requireNonNull(Ahead.class.getResourceAsStream(TABLE))) {
      walk(TextGridReader.standard().readText(table, TABLE));
    } catch (IOException e) {
      // The run meets the same, and says so.
    }
  }

  private void walk(TextGrid text) throws IOException {
    Comparer comparer = Comparer.standard();
    Reading reading = TableReader.builder().build().read(text.grid());
    Comparison comparison = comparer.compare(reading.report());
    List<Finding> findings = Checks.standard().check(text.findings(), reading, comparison);
    if (command == CommandName.REPORT) {
      Source source = Source.of(TABLE, text);
      Account account = new Account(source, reading, comparison, findings, Profile.none());
      ReportFormat.writeHtml(account, language, OutputStream.nullOutputStream());
      ReportFormat.writeJson(account, OutputStream.nullOutputStream());
    }
  }

  @Override
  public void uncaughtException(Thread thread, Throwable thrown) {
    // The run meets the same, and says so.
  }
}
