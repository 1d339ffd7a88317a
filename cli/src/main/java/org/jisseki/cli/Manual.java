package org.jisseki.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The help texts: of the whole program, and of each command. */
final class Manual {
  private final Words words;

  Manual(Words words) {
    this.words = words;
  }

  /** The parser of one command, standing alone under the program's name. */
  CommandLine of(CommandName name, Command command) {
    CommandSpec spec = specify(name, command);
    CommandSpec.create().name("jisseki").addSubcommand(name.typed(), spec);
    return new CommandLine(spec);
  }

  private CommandSpec specify(CommandName name, Command command) {
    DescribedSyntax syntax = DescribedSyntax.of(name.typed(), words);
    command.declare(syntax);
    syntax.shared();
    return syntax.spec();
  }

  /** The program without its commands: what it is called with, and what {@code --help} says. */
  CommandLine overview() {
    DescribedSyntax syntax = DescribedSyntax.of("jisseki", words);
    syntax.shared();
    CommandSpec spec = syntax.spec();
    spec.addOption(
        OptionSpec.builder("-V", "--version")
            .type(boolean.class)
            .versionHelp(true)
            .description(words.lines("option.version"))
            .build());
    spec.usageMessage()
        .customSynopsis("jisseki COMMAND …")
        .commandListHeading("%n" + words.say("help.commands") + "%n")
        .exitCodeListHeading("%n" + words.say("help.exit-codes") + "%n")
        .exitCodeList(exitCodes())
        .footer(words.lines("help.footer"));
    return new CommandLine(spec);
  }

  /** The program with all its commands, for the overview's help and for completion. */
  CommandLine whole() {
    CommandLine whole = overview();
    for (CommandName name : CommandName.values()) {
      whole.addSubcommand(name.typed(), specify(name, name.create()));
    }
    return whole;
  }

  /** The whole help text of a command. */
  static String help(CommandLine parser) {
    return parser.getUsageMessage(Ansi.OFF);
  }

  /** How a command is called, in a line or two. */
  static String synopsis(CommandLine parser) {
    CommandLine.Help help = parser.getHelp();
    return help.synopsisHeading() + help.synopsis(help.synopsisHeadingLength());
  }

  private Map<String, String> exitCodes() {
    Map<String, String> codes = new LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      codes.put(Integer.toString(code.status()), words.say("exit." + code.status()));
    }
    return codes;
  }
}
