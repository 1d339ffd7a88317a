package org.jisseki.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.FindingTexts;
import org.jisseki.core.finding.Language;

/**
 * {@code explain [CODE]}: what a finding means, an example, the cure; without a code, all codes.
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
      list(terminal);
      return ExitCode.DONE;
    }
    String id = asked.get().toUpperCase(Locale.ROOT);
    for (FindingCode code : FindingCode.values()) {
      if (code.id().equals(id)) {
        explain(code, terminal);
        return ExitCode.DONE;
      }
    }
    throw new UsageException(terminal.words().say("usage.unknown-code", "code", asked.get()));
  }

  private static void list(Terminal terminal) throws IOException {
    for (FindingCode code : FindingCode.values()) {
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
