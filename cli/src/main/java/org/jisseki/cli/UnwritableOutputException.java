package org.jisseki.cli;

import java.io.IOException;

/** Thrown where an output cannot be written; nothing half-written is left behind. */
final class UnwritableOutputException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String target;
  private final String reason;

  /**
   * An output that cannot be written.
   *
   * @param target the file or folder, as the user knows it; empty for standard output
   * @param cause what was thrown below
   */
  UnwritableOutputException(String target, IOException cause) {
    this(target, FileTrouble.of(cause), cause);
  }

  private UnwritableOutputException(String target, String reason, IOException cause) {
    super(target, cause);
    this.target = target;
    this.reason = reason;
  }

  /** An output that must not be written, for a reason that has words under {@code trouble}. */
  static UnwritableOutputException because(String target, String reason, IOException cause) {
    return new UnwritableOutputException(target, reason, cause);
  }

  /** Standard output that takes no more. */
  static UnwritableOutputException ofStandardOutput(IOException cause) {
    return new UnwritableOutputException("", cause);
  }

  /** The message in the user's words. */
  String explain(Words words) {
    String why = words.say("trouble." + reason);
    return target.isEmpty()
        ? words.say("error.stdout", "why", why)
        : words.say("error.unwritable", "file", target, "why", why);
  }
}
