package org.jisseki.core.finding;

import java.io.IOException;

/**
 * Thrown by the readers of files where the input cannot be read at all: missing, empty, binary,
 * beyond a limit, damaged or locked.
 *
 * <p>What can be read, but holds something odd, is a {@link Finding} and never thrown.
 */
public final class UnreadableInputException extends IOException {

  private static final long serialVersionUID = 1L;

  private final InputProblem problem;
  private final Message words;

  /**
   * An input that cannot be read.
   *
   * @param problem the kind of what was found
   * @param words what was found, what was expected and what to do
   */
  public UnreadableInputException(InputProblem problem, Message words) {
    super(words.en());
    this.problem = problem;
    this.words = words;
  }

  /**
   * An input that cannot be read, with what was thrown below.
   *
   * @param problem the kind of what was found
   * @param words what was found, what was expected and what to do
   */
  public UnreadableInputException(InputProblem problem, Message words, Throwable cause) {
    super(words.en(), cause);
    this.problem = problem;
    this.words = words;
  }

  /** The kind of what was found, for programs. */
  public InputProblem problem() {
    return problem;
  }

  /** What was found, what was expected and what to do, in both languages. */
  public Message words() {
    return words;
  }
}
