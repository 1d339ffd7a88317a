package org.jisseki.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What a command accepts, described in the user's language.
 *
 * <p>The specifications are built by hand rather than from annotations: that needs no reflection at
 * start, and the descriptions come from {@link Words}.
 */
final class Syntax {
  private final CommandSpec spec;
  private final Words words;

  private Syntax(CommandSpec spec, Words words) {
    this.spec = spec;
    this.words = words;
  }

  /** The bare syntax of a command: its name, its description and {@code --help}. */
  static Syntax of(String name, Words words) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.usageMessage()
        .description(words.lines(name + ".about"))
        .synopsisHeading(words.say("help.synopsis"))
        .descriptionHeading("%n")
        .parameterListHeading("%n" + words.say("help.parameters") + "%n")
        .optionListHeading("%n" + words.say("help.options") + "%n")
        .sortOptions(false)
        .sortSynopsis(false)
        .abbreviateSynopsis(false)
        .width(100);
    return new Syntax(spec, words);
  }

  /**
   * Adds a parameter.
   *
   * @param label what stands for it in the synopsis
   * @param arity how many there may be: {@code 1}, {@code 0..1} or {@code 1..*}
   */
  Syntax parameter(String label, String arity) {
    PositionalParamSpec.Builder parameter =
        PositionalParamSpec.builder()
            .arity(arity)
            .required(arity.startsWith("1"))
            .paramLabel(label);
    if (arity.endsWith("*")) {
      parameter.index("0..*").type(List.class).auxiliaryTypes(String.class);
    } else {
      parameter.index("0").type(String.class);
    }
    spec.addPositional(parameter.description(words.lines(spec.name() + "." + label)).build());
    return this;
  }

  /** Adds two parameters, both of which must be given. */
  Syntax parameters(String first, String second) {
    for (String label : List.of(first, second)) {
      spec.addPositional(
          PositionalParamSpec.builder()
              .index(label.equals(first) ? "0" : "1")
              .arity("1")
              .required(true)
              .type(String.class)
              .paramLabel(label)
              .description(words.lines(spec.name() + "." + label))
              .build());
    }
    return this;
  }

  /** Adds an option that takes a value; the longest of the names is the one that help describes. */
  Syntax option(String label, String... names) {
    return add(OptionSpec.builder(names).type(String.class).paramLabel(label), names);
  }

  /** Adds an option that takes no value. */
  Syntax flag(String... names) {
    return add(OptionSpec.builder(names).type(boolean.class), names);
  }

  /** Adds the options of every command that compares a table's years. */
  Syntax comparing() {
    return option("LAST", "--previous").reading();
  }

  /** Adds the options of every command that reads a table. */
  Syntax reading() {
    return option("PROFILE", "--profile")
        .option("FILE", "--corrections")
        .option("NAME", "--charset")
        .option("POLICY", "--policy");
  }

  /** Adds the options of every command. */
  Syntax shared() {
    option("LANG", "--lang").option("WHEN", "--color").flag("--debug");
    add(OptionSpec.builder("-h", "--help").type(boolean.class).usageHelp(true), "--help");
    return this;
  }

  /** The specification as it was put together. */
  CommandSpec spec() {
    return spec;
  }

  private Syntax add(OptionSpec.Builder option, String... names) {
    String longest = names[names.length - 1].substring(2);
    spec.addOption(option.description(describe(longest)).build());
    return this;
  }

  private String[] describe(String option) {
    String own = spec.name() + ".option." + option;
    return words.lines(words.has(own) ? own : "option." + option);
  }
}
