package org.jisseki.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jisseki.core.check.Suggestions;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Severity;
import org.jisseki.core.finding.UnreadableInputException;
import org.jisseki.csv.CorrectionsWriter;
import org.jisseki.csv.QuoteEvidence;
import org.jisseki.report.CheckText;
import org.jisseki.report.CheckedSource;
import org.jisseki.report.FindingsJson;
import org.jisseki.report.SarifReport;
import org.jisseki.report.TextForm;

/** {@code check FILE…}: findings as diagnostics, and an exit code for scripts. */
final class CheckCommand implements Command {

  @Override
  public void declare(Syntax syntax) {
    syntax
        .parameter("FILE", "1..*")
        .option("FORMAT", "--format")
        .option("SEVERITY", "--fail-on")
        .option("CODES", "--only")
        .option("CODES", "--ignore")
        .option("OUT", "--suggest")
        .comparing();
  }

  @Override
  public ExitCode run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    String format = arguments.choice("--format", "text", "json", "sarif");
    String failOn = arguments.choice("--fail-on", "error", "warning", "never");
    Optional<Set<FindingCode>> only = CodeChoice.of("--only", arguments, terminal.words());
    Optional<Set<FindingCode>> ignored = CodeChoice.of("--ignore", arguments, terminal.words());
    Predicate<Finding> asked =
        finding ->
            only.map(codes -> codes.contains(finding.code())).orElse(true)
                && !ignored.map(codes -> codes.contains(finding.code())).orElse(false);
    Optional<String> suggest = arguments.value("--suggest");
    if (suggest.isPresent() && arguments.files() > 1) {
      throw new UsageException(terminal.words().say("usage.one-file", "option", "--suggest"));
    }
    Street street = Street.of(arguments, terminal);
    List<CheckedSource> sources = new ArrayList<>();
    boolean readable = true;
    for (String file : arguments.all()) {
      try {
        Account account = street.walk(file);
        readable &= account.reading().isTable();
        sources.add(checked(file, account, asked));
      } catch (UnreadableInputException e) {
        terminal.tell(e.words().in(terminal.language()));
        readable = false;
      }
    }
    if (!suggest.equals(Optional.of("-"))) {
      print(sources, format, terminal);
    }
    if (!readable) {
      return ExitCode.UNREADABLE;
    }
    if (suggest.isPresent()) {
      suggest(sources.get(0), suggest.get(), terminal);
    }
    return isFailure(sources, failOn) ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private static CheckedSource checked(String file, Account account, Predicate<Finding> asked) {
    List<Finding> findings = account.findings().stream().filter(asked).toList();
    TextForm form =
        account
            .source()
            .text()
            .filter(text -> !text.delimiter().isBlanks())
            .map(text -> new TextForm(text.delimiter().delimiter(), quoted(text.quotes())))
            .orElse(TextForm.UNKNOWN);
    return new CheckedSource(file, account.reading(), findings, form);
  }

  /** How many cells stand in quotes; -1 where some have more behind their quotes. */
  private static int quoted(QuoteEvidence quotes) {
    return quotes.trailed() == 0 ? quotes.quoted() : -1;
  }

  private static void print(List<CheckedSource> sources, String format, Terminal terminal)
      throws IOException {
    if (format.equals("json")) {
      new FindingsJson().write(sources, terminal.data());
      return;
    }
    if (format.equals("sarif")) {
      SarifReport.of(terminal.language(), Version.text()).write(sources, terminal.data());
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

  /** Writes what a person may decide; a file that stands there may hold decisions and is kept. */
  private static void suggest(CheckedSource source, String file, Terminal terminal)
      throws UsageException, IOException {
    Words words = terminal.words();
    if (!file.equals("-") && Files.exists(terminal.surroundings().folder().resolve(file))) {
      throw new UsageException(words.say("usage.suggest-exists", "file", file));
    }
    List<Finding> choices = Suggestions.of(source.reading(), source.findings());
    StringBuilder text = new StringBuilder("\uFEFF");
    CorrectionsWriter.in(terminal.language()).suggest(choices, text);
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    if (file.equals("-")) {
      terminal.data().write(bytes);
      return;
    }
    try (Staging staging = new Staging(terminal.surroundings().folder())) {
      staging.add(file, out -> out.write(bytes));
      staging.commit();
    }
    int lines = choices.stream().mapToInt(finding -> finding.corrections().size()).sum();
    terminal.warn(
        words.say("check.suggested", "file", file, "count", Integer.toString(lines)) + "\n");
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
