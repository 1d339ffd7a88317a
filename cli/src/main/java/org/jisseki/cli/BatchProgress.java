package org.jisseki.cli;

import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jisseki.cli.batch.BatchListener;
import org.jisseki.cli.batch.BatchSummary;
import org.jisseki.cli.batch.Entry;
import org.jisseki.cli.batch.FileName;
import org.jisseki.cli.batch.Outcome;

/**
 * Tells on standard error how a batch gets on: one line that is written over on a terminal, else a
 * line from time to time. Thread-safe.
 */
final class BatchProgress implements BatchListener {
  private static final long ON_A_TERMINAL = TimeUnit.MILLISECONDS.toNanos(200);
  private static final long ELSEWHERE = TimeUnit.SECONDS.toNanos(10);
  private static final int SHOWN = 20;

  private final Terminal terminal;
  private final boolean overwrites;
  private final long start = System.nanoTime();
  private final TreeMap<FileName, Entry> bad = new TreeMap<>();
  private long told = start;
  private long files = -1;
  private long done;
  private long known;

  BatchProgress(Terminal terminal) {
    this.terminal = terminal;
    this.overwrites =
        terminal.surroundings().interactive()
            && !terminal.surroundings().variable("TERM").equals("dumb");
  }

  @Override
  public synchronized void counted(long counted) {
    files = counted;
  }

  @Override
  public synchronized void done(Entry entry, boolean kept) {
    done++;
    known += kept ? 1 : 0;
    if (entry.outcome() == Outcome.UNREADABLE || entry.outcome() == Outcome.BUG) {
      bad.put(entry.name(), entry);
      if (bad.size() > SHOWN) {
        bad.pollLastEntry();
      }
    }
    long now = System.nanoTime();
    if (now - told >= (overwrites ? ON_A_TERMINAL : ELSEWHERE)) {
      told = now;
      show(line(now));
    }
  }

  @Override
  public synchronized void publishing() {
    if (overwrites || told > start) {
      show(terminal.words().say("batch.publishing"));
    }
  }

  private void show(String line) {
    if (overwrites) {
      terminal.warn("\r" + line + "\u001B[K");
    } else {
      terminal.tell(line);
    }
  }

  /** Files known from an earlier run take no time, and say nothing of the rate of the others. */
  private String line(long now) {
    double seconds = (now - start) / 1e9;
    double rate = (done - known) / seconds;
    Words words = terminal.words();
    String rateText = String.format(Locale.ROOT, rate < 10 ? "%.1f" : "%.0f", rate);
    if (files < done) {
      return words.say("batch.progress", "done", Long.toString(done), "rate", rateText);
    }
    return words.say(
        "batch.progress-left",
        "done",
        Long.toString(done),
        "files",
        Long.toString(files),
        "rate",
        rateText,
        "left",
        rate > 0 ? time((long) Math.ceil((files - done) / rate)) : "?");
  }

  /** A duration as {@code 1:02:03} or {@code 2:03}. */
  static String time(long seconds) {
    long hours = seconds / 3600;
    long minutes = seconds / 60 % 60;
    String rest = String.format(Locale.ROOT, ":%02d", seconds % 60);
    return hours == 0
        ? minutes + rest
        : hours + String.format(Locale.ROOT, ":%02d", minutes) + rest;
  }

  /** Says that the run was broken off, and how to go on. */
  synchronized void tellOfInterruption() {
    endLine();
    terminal.tell(terminal.words().say("batch.interrupted"));
  }

  /** Says how to go on where the output failed once files had been read. */
  synchronized void tellOfFailure() {
    if (done > 0) {
      tellOfInterruption();
    }
  }

  /** Says what became of the files: those that could not be read, and how many there were. */
  synchronized void tell(BatchSummary summary) {
    endLine();
    for (Entry entry : bad.values()) {
      terminal.tell(entry.name().shown() + ": " + entry.reason().in(terminal.language()));
    }
    int hidden = summary.count(Outcome.UNREADABLE) + summary.count(Outcome.BUG) - bad.size();
    if (hidden > 0) {
      terminal.tell(terminal.words().say("batch.more", "count", Integer.toString(hidden)));
    }
    terminal.tell(
        terminal
            .words()
            .say(
                "batch.summary",
                "files",
                Integer.toString(summary.files()),
                "tables",
                Integer.toString(summary.count(Outcome.TABLE)),
                "none",
                Integer.toString(summary.count(Outcome.NO_TABLE)),
                "unreadable",
                Integer.toString(summary.count(Outcome.UNREADABLE) + summary.count(Outcome.BUG)),
                "skipped",
                Integer.toString(summary.count(Outcome.SKIPPED)),
                "kept",
                Integer.toString(summary.kept()),
                "dropped",
                Integer.toString(summary.dropped()),
                "time",
                time(TimeUnit.MILLISECONDS.toSeconds(summary.milliseconds()))));
  }

  private void endLine() {
    if (overwrites) {
      terminal.warn("\r\u001B[K");
    }
  }
}
