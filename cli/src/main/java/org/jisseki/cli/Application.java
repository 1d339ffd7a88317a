package org.jisseki.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jisseki.core.finding.Language;
import org.jisseki.core.finding.UnreadableInputException;

/** One run of the program: finds the command, runs it, and turns what is thrown into exit codes. */
final class Application {
  private final List<String> arguments;
  private final EarlyOptions early;
  private final Terminal terminal;
  private final Words words;

  private Application(List<String> arguments, Surroundings surroundings) {
    this.arguments = arguments;
    this.early = new EarlyOptions(arguments);
    Language language = early.language(surroundings);
    early.command().ifPresent(command -> Ahead.start(command, language));
    this.terminal = new Terminal(surroundings, language, early.color());
    this.words = terminal.words();
  }

  /**
   * Runs one command.
   *
   * @param arguments the command and its options
   * @return how it ended; everything that is to be said of it has been said
   */
  static ExitCode run(List<String> arguments, Surroundings surroundings) {
    return new Application(arguments, surroundings).run();
  }

  private ExitCode run() {
    try {
      ExitCode code = dispatch();
      terminal.flush();
      return code;
    } catch (UnreadableInputException e) {
      return fail(ExitCode.UNREADABLE, e.words().in(terminal.language()));
    } catch (UnwritableOutputException e) {
      return fail(ExitCode.UNWRITTEN, e.explain(words));
    } catch (IOException e) {
      String why = words.say("trouble." + FileTrouble.of(e));
      return fail(
          ExitCode.UNREADABLE,
          words.say("error.reading", "why", why, "message", String.valueOf(e.getMessage())));
    } catch (RuntimeException | Error e) {
      return bug(e);
    }
  }

  private ExitCode dispatch() throws IOException {
    Optional<Integer> at = early.commandAt();
    if (at.isEmpty()) {
      return new FullParser(terminal).runWithoutCommand(arguments);
    }
    String word = arguments.get(at.get());
    Optional<CommandName> name = CommandName.of(word);
    if (name.isEmpty() && isFile(word)) {
      Ahead.start(CommandName.REPORT, terminal.language());
      return runCommand(CommandName.REPORT, besideTheFile(word));
    }
    if (name.isEmpty()) {
      return new FullParser(terminal)
          .misused(words.say("usage.unknown-command", "command", word), Optional.empty());
    }
    List<String> rest = new ArrayList<>(arguments);
    rest.remove((int) at.get());
    return runCommand(name.get(), rest);
  }

  private boolean isFile(String word) {
    try {
      return Files.isRegularFile(terminal.surroundings().folder().resolve(word));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /**
   * A file in the place of the command, as when it is dropped on the program's icon, is reported on
   * in a folder beside it: the working folder may then be anywhere.
   */
  private List<String> besideTheFile(String file) {
    List<String> report = new ArrayList<>(arguments);
    if (report.stream().noneMatch(word -> word.startsWith("-o") || word.startsWith("--output"))) {
      String folder = Path.of(file).resolveSibling(new OutputNames().of(file)).toString();
      report.add("-o");
      report.add(isFile(folder) ? folder + "-2" : folder);
    }
    return report;
  }

  private ExitCode runCommand(CommandName name, List<String> rest) throws IOException {
    Command command = name.create();
    Optional<Given> plain = PlainSyntax.of(command).read(rest);
    if (plain.isEmpty()) {
      return new FullParser(terminal).run(name, command, rest);
    }
    try {
      Arguments given = new Arguments(plain.get(), words);
      given.checkShared();
      return command.run(given, terminal);
    } catch (UsageException e) {
      return new FullParser(terminal).misused(e.explanation(), Optional.of(name));
    }
  }

  private ExitCode fail(ExitCode code, String message) {
    terminal.tell(message);
    return code;
  }

  private ExitCode bug(Throwable thrown) {
    terminal.tell(
        words.say("error.bug", "version", Version.text(), "what", String.valueOf(thrown)));
    if (arguments.contains("--debug")) {
      StringWriter trace = new StringWriter();
      thrown.printStackTrace(new PrintWriter(trace));
      terminal.warn(trace.toString());
    }
    return ExitCode.BUG;
  }
}
