package org.jisseki.cli;

import java.io.IOException;
import java.util.Optional;

/** {@code help [COMMAND]}: the help of the program or of one command. */
final class HelpCommand implements Command {

  @Override
  public void declare(Syntax syntax) {
    syntax.parameter("COMMAND", "0..1");
  }

  @Override
  public ExitCode run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    Manual manual = new Manual(terminal.words());
    Optional<String> word = arguments.only();
    if (word.isEmpty()) {
      terminal.print(Manual.help(manual.whole()));
      return ExitCode.DONE;
    }
    CommandName name =
        CommandName.of(word.get())
            .orElseThrow(
                () ->
                    new UsageException(
                        terminal.words().say("usage.unknown-command", "command", word.get())));
    terminal.print(Manual.help(manual.of(name, name.create())));
    return ExitCode.DONE;
  }
}
