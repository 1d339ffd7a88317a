package org.jisseki.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.Severity;
import org.jisseki.core.finding.UnreadableInputException;
import org.jisseki.report.CheckText;
import org.jisseki.report.CheckedSource;
import org.jisseki.report.FindingsJson;

/** {@code check FILE…}: findings as diagnostics, and an exit code for scripts. */
final class CheckCommand implements Command {

  @Override
  public void declare(Syntax syntax) {
    syntax
        .parameter("FILE", "1..*")
        .option("FORMAT", "--format")
        .option("SEVERITY", "--fail-on")
        .reading();
  }

  @Override
  public ExitCode run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    String format = arguments.choice("--format", "text", "json");
    String failOn = arguments.choice("--fail-on", "error", "warning", "never");
    Street street = Street.of(arguments, terminal);
    List<CheckedSource> sources = new ArrayList<>();
    boolean readable = true;
    for (String file : arguments.all()) {
      try {
        Account account = street.walk(file);
        readable &= account.reading().isTable();
        sources.add(new CheckedSource(file, account.reading(), account.findings()));
      } catch (UnreadableInputException e) {
        terminal.tell(e.words().in(terminal.language()));
        readable = false;
      }
    }
    print(sources, format, terminal);
    if (!readable) {
      return ExitCode.UNREADABLE;
    }
    return isFailure(sources, failOn) ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private static void print(List<CheckedSource> sources, String format, Terminal terminal)
      throws IOException {
    if (format.equals("json")) {
      new FindingsJson().write(sources, terminal.data());
      return;
    }
    CheckText text = CheckText.of(terminal.language(), terminal.isColored());
    for (CheckedSource source : sources) {
      terminal.print(text.render(source));
    }
    if (!sources.isEmpty()) {
      terminal.print(text.summarize(sources));
    }
  }

  private static boolean isFailure(List<CheckedSource> sources, String failOn) {
    if (failOn.equals("never")) {
      return false;
    }
    Severity least = failOn.equals("warning") ? Severity.WARNING : Severity.ERROR;
    return sources.stream()
        .flatMap(source -> source.findings().stream())
        .map(Finding::severity)
        .anyMatch(severity -> severity.isAtLeast(least));
  }
}
