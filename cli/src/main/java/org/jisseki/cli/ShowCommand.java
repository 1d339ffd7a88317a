package org.jisseki.cli;

import java.io.IOException;
import org.jisseki.core.document.Document;
import org.jisseki.core.document.ReportDocument;
import org.jisseki.report.TerminalRenderer;

/** {@code show FILE}: the comparison in the terminal, a line an indicator. */
final class ShowCommand implements Command {
  private static final int DEFAULT_COLUMNS = 100;
  private static final int MAX_COLUMNS = 400;

  @Override
  public void declare(Syntax syntax) {
    syntax.parameter("FILE", "1").comparing();
  }

  @Override
  public ExitCode run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    Account account = Street.of(arguments, terminal).walk(arguments.only().orElseThrow());
    if (!new FindingNotes(terminal).tell(account)) {
      return ExitCode.UNREADABLE;
    }
    Document document =
        ReportDocument.in(terminal.language())
            .with(account.profile())
            .buildComparison(account.reading(), account.comparison(), account.findings());
    StringBuilder text = new StringBuilder();
    new TerminalRenderer(columns(terminal), terminal.isColored()).render(document, text);
    terminal.print(text.toString());
    return ExitCode.DONE;
  }

  /** The width that {@code COLUMNS} gives, which shells know; a fixed one where nothing says. */
  static int columns(Terminal terminal) {
    String columns = terminal.surroundings().variable("COLUMNS");
    return columns.matches("[1-9][0-9]{0,3}")
        ? Math.min(Integer.parseInt(columns), MAX_COLUMNS)
        : DEFAULT_COLUMNS;
  }
}
