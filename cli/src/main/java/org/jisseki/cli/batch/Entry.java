package org.jisseki.cli.batch;

import java.util.List;
import org.jisseki.core.finding.Message;

/**
 * What became of one file, without its rows.
 *
 * @param name the file
 * @param bytes its size; 0 for what was not read
 * @param sha256 the SHA-256 of its bytes as 64 hexadecimal digits; empty for what was not read
 * @param outcome what became of it
 * @param problem why it is no table, for programs; empty for a table
 * @param reason the same in words; empty for a table
 * @param facts the further cells of the manifest, in the order of its columns; none where the file
 *     could not be read
 * @param milliseconds how long it took
 */
public record Entry(
    FileName name,
    long bytes,
    String sha256,
    Outcome outcome,
    String problem,
    Message reason,
    List<String> facts,
    long milliseconds) {

  /** Copies the list. */
  public Entry {
    facts = List.copyOf(facts);
  }

  /** Whether the file need not be read again while its bytes are the same. */
  boolean isLasting() {
    return !sha256.isEmpty() && outcome != Outcome.BUG && !problem.equals(FileResult.STARVED);
  }

  /** Whether both say the same, how long it took apart. */
  boolean saysTheSame(Entry other) {
    return withMilliseconds(0).equals(other.withMilliseconds(0));
  }

  private Entry withMilliseconds(long changed) {
    return new Entry(name, bytes, sha256, outcome, problem, reason, facts, changed);
  }
}
