package org.jisseki.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.FindingTexts;
import org.jisseki.core.finding.Language;

/**
 * {@code explain [CODE]}: what a finding means, an example, the cure; for the beginning of codes,
 * such as {@code J3}, or nothing, a list of them.
 */
final class ExplainCommand implements Command {

  @Override
  public void declare(Syntax syntax) {
    syntax.parameter("CODE", "0..1");
  }

  @Override
  public ExitCode run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    Optional<String> asked = arguments.only();
    if (asked.isEmpty()) {
      list(List.of(FindingCode.values()), terminal);
      return ExitCode.DONE;
    }
    List<FindingCode> codes = CodeChoice.named(asked.get(), terminal.words());
    if (codes.size() == 1) {
      explain(codes.get(0), terminal);
    } else {
      list(codes, terminal);
    }
    return ExitCode.DONE;
  }

  private static void list(List<FindingCode> codes, Terminal terminal) throws IOException {
    for (FindingCode code : codes) {
      terminal.print(headline(code, terminal.language()));
    }
  }

  private static void explain(FindingCode code, Terminal terminal) throws IOException {
    Language language = terminal.language();
    Words words = terminal.words();
    terminal.print(headline(code, language));
    section(terminal, words.say("explain.rule"), FindingTexts.rule(code).in(language));
    section(terminal, words.say("explain.sample"), FindingTexts.example(code).in(language));
    section(terminal, words.say("explain.cure"), FindingTexts.cure(code).in(language));
  }

  private static String headline(FindingCode code, Language language) {
    return "%s  %-7s  %s\n"
        .formatted(code.id(), code.severity().id(), FindingTexts.title(code).in(language));
  }

  private static void section(Terminal terminal, String heading, String text) throws IOException {
    terminal.print("\n" + heading + "\n  " + text.strip().replace("\n", "\n  ") + "\n");
  }
}
