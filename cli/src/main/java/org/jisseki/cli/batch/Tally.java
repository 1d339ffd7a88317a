package org.jisseki.cli.batch;

import java.util.EnumMap;
import java.util.Map;

/** Counts what became of the files, and passes on what it is told. Thread-safe. */
final class Tally implements BatchListener {

  private final BatchListener next;
  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
  private int kept;

  Tally(BatchListener next) {
    this.next = next;
  }

  @Override
  public void counted(long files) {
    next.counted(files);
  }

  @Override
  public synchronized void done(Entry entry, boolean known) {
    outcomes.merge(entry.outcome(), 1, Integer::sum);
    kept += known ? 1 : 0;
    next.done(entry, known);
  }

  @Override
  public void publishing() {
    next.publishing();
  }

  /** The summary of what was counted. */
  synchronized BatchSummary summary(int dropped, long milliseconds) {
    return new BatchSummary(outcomes, kept, dropped, milliseconds);
  }
}
