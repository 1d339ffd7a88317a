package org.jisseki.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The parser that knows every way to write arguments, and what is wrong with them.
 *
 * <p>It stands apart from {@link Application} because its library is dear to load, and few runs
 * need it; see {@link PlainSyntax}.
 */
final class FullParser {
  private final Terminal terminal;
  private final Words words;
  private final Manual manual;

  FullParser(Terminal terminal) {
    this.terminal = terminal;
    this.words = terminal.words();
    this.manual = new Manual(words);
  }

  /**
   * Reads the arguments of a command and runs it, or shows its help.
   *
   * @return how it ended; what is wrong with the arguments has been said
   * @throws IOException as the command does
   */
  ExitCode run(CommandName name, Command command, List<String> arguments) throws IOException {
    CommandLine parser = manual.of(name, command);
    try {
      ParseResult parsed = parser.parseArgs(arguments.toArray(String[]::new));
      if (parsed.isUsageHelpRequested()) {
        terminal.print(Manual.help(parser));
        return ExitCode.DONE;
      }
      Arguments given = new Arguments(DescribedSyntax.given(parsed), words);
      given.checkShared();
      return command.run(given, terminal);
    } catch (ParameterException e) {
      return misused(UsageErrors.explain(e, words), parser);
    } catch (UsageException e) {
      return misused(e.explanation(), parser);
    }
  }

  /**
   * Answers arguments that name no command: the version, the help, or that a command is missing.
   *
   * @return how it ended; what is wrong with the arguments has been said
   * @throws IOException if standard output takes no more
   */
  ExitCode runWithoutCommand(List<String> arguments) throws IOException {
    CommandLine parser = manual.overview();
    try {
      ParseResult parsed = parser.parseArgs(arguments.toArray(String[]::new));
      if (parsed.isVersionHelpRequested()) {
        terminal.print("jisseki " + Version.text() + "\n");
        return ExitCode.DONE;
      }
      if (parsed.isUsageHelpRequested()) {
        terminal.print(Manual.help(manual.whole()));
        return ExitCode.DONE;
      }
      new Arguments(DescribedSyntax.given(parsed), words).checkShared();
      return misused(words.say("usage.no-command"), parser);
    } catch (ParameterException e) {
      return misused(UsageErrors.explain(e, words), parser);
    } catch (UsageException e) {
      return misused(e.explanation(), parser);
    }
  }

  /** Says what is wrong, and how the command, or the program, is called. */
  ExitCode misused(String message, Optional<CommandName> name) {
    return misused(
        message, name.map(one -> manual.of(one, one.create())).orElseGet(manual::overview));
  }

  private ExitCode misused(String message, CommandLine parser) {
    terminal.tell(message);
    terminal.warn(Manual.synopsis(parser));
    terminal.warn(
        words.say("help.hint", "command", parser.getCommandSpec().qualifiedName(" ")) + "\n");
    return ExitCode.USAGE;
  }
}
