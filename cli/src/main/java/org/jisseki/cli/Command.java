package org.jisseki.cli;

import java.io.IOException;

/** One command of the program: what it accepts, and what it does. */
interface Command {

  /** Declares the command's options and parameters. */
  void declare(Syntax syntax);

  /**
   * Does the command's work.
   *
   * @return how it ended
   * @throws UsageException if an argument's value was not understood
   * @throws IOException if an input cannot be read or an output cannot be written
   */
  ExitCode run(Arguments arguments, Terminal terminal) throws UsageException, IOException;
}
