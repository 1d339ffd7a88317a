package org.jisseki.cli.batch;

import java.util.Locale;

/** What became of a file of a batch. */
public enum Outcome {
  /** It holds a results table, whose rows are in the parts. */
  TABLE,
  /** It was read, and holds no results table. */
  NO_TABLE,
  /** It could not be read as a table: damaged, locked, beyond a limit, or of another kind. */
  UNREADABLE,
  /** It was left out: a link to what is read elsewhere, a device. */
  SKIPPED,
  /** Reading it ran into a bug of ours. */
  BUG;

  /** The name in the manifest, such as {@code no-table}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
