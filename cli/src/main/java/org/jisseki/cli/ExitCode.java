package org.jisseki.cli;

/** How a run ended, as the calling shell sees it. */
enum ExitCode {
  /** Done. */
  DONE(0),
  /** Findings at or above {@code --fail-on}, or lines of a filter that were not understood. */
  FINDINGS(1),
  /** The command line was not understood. */
  USAGE(2),
  /** The input is not readable as a results table. */
  UNREADABLE(3),
  /** The output could not be written; nothing half-written is left. */
  UNWRITTEN(4),
  /** A bug of ours. */
  BUG(70),
  /** Interrupted by the user; the virtual machine itself ends with it. */
  INTERRUPTED(130);

  private final int status;

  ExitCode(int status) {
    this.status = status;
  }

  /** The status that the process ends with, 0 to 255. */
  int status() {
    return status;
  }
}
