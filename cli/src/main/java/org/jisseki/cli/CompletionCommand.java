package org.jisseki.cli;

import java.io.IOException;
import picocli.AutoComplete;

/** {@code completion}: a script that completes commands and options in bash and zsh. */
final class CompletionCommand implements Command {

  @Override
  public void declare(Syntax syntax) {
    // No options of its own.
  }

  @Override
  public ExitCode run(Arguments arguments, Terminal terminal) throws IOException {
    terminal.print(AutoComplete.bash("jisseki", new Manual(terminal.words()).whole()));
    return ExitCode.DONE;
  }
}
