package org.jisseki.cli;

import java.io.IOException;
import java.util.List;
import org.jisseki.report.Fact;
import org.jisseki.report.InspectText;

/** {@code inspect FILE}: how a file was read. */
final class InspectCommand implements Command {

  @Override
  public void declare(Syntax syntax) {
    syntax.parameter("FILE", "1").reading();
  }

  @Override
  public ExitCode run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    Account account = Street.of(arguments, terminal).walk(arguments.only().orElseThrow());
    List<Fact> facts = new SourceFacts(terminal.words()).of(account.source());
    terminal.print(InspectText.of(terminal.language()).render(facts, account.reading()));
    return new FindingNotes(terminal).tell(account) ? ExitCode.DONE : ExitCode.UNREADABLE;
  }
}
