package org.jisseki.cli;

/** Thrown where the command line was not understood. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * A command line that was not understood.
   *
   * @param message what was found and what was expected, in the user's words
   */
  UsageException(String message) {
    super(message);
  }

  /** What was found and what was expected, in the user's words. */
  String explanation() {
    return String.valueOf(getMessage());
  }
}
