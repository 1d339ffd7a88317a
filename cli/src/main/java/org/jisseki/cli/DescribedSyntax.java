package org.jisseki.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * What a command accepts, described in the user's language: for help, for completion, and to say
 * what is wrong with arguments.
 *
 * <p>The specifications are built by hand rather than from annotations: the descriptions come from
 * {@link Words}.
 */
final class DescribedSyntax implements Syntax {
  private final CommandSpec spec;
  private final Words words;

  private DescribedSyntax(CommandSpec spec, Words words) {
    this.spec = spec;
    this.words = words;
  }

  /** The bare syntax of a command: its name, its description and {@code --help}. */
  static DescribedSyntax of(String name, Words words) {
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
    return new DescribedSyntax(spec, words);
  }

  @Override
  public DescribedSyntax parameter(String label, String arity) {
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

  @Override
  public DescribedSyntax parameters(String first, String second) {
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

  @Override
  public DescribedSyntax option(String label, String... names) {
    return add(OptionSpec.builder(names).type(String.class).paramLabel(label), names);
  }

  @Override
  public DescribedSyntax flag(String... names) {
    return add(OptionSpec.builder(names).type(boolean.class), names);
  }

  @Override
  public DescribedSyntax help() {
    return add(OptionSpec.builder("-h", "--help").type(boolean.class).usageHelp(true), "--help");
  }

  /** The specification as it was put together. */
  CommandSpec spec() {
    return spec;
  }

  /** What the parser of a specification has read. */
  static Given given(ParseResult parsed) {
    List<String> parameters = new ArrayList<>();
    for (PositionalParamSpec parameter : new LinkedHashSet<>(parsed.matchedPositionals())) {
      parameters.addAll(parameter.stringValues());
    }
    Map<String, String> values = new HashMap<>();
    Set<String> flags = new HashSet<>();
    for (OptionSpec option : parsed.matchedOptions()) {
      for (String name : option.names()) {
        if (option.type() == String.class) {
          values.put(name, option.getValue());
        } else {
          flags.add(name);
        }
      }
    }
    return new Given(parameters, values, flags);
  }

  private DescribedSyntax add(OptionSpec.Builder option, String... names) {
    String longest = names[names.length - 1].substring(2);
    spec.addOption(option.description(describe(longest)).build());
    return this;
  }

  private String[] describe(String option) {
    String own = spec.name() + ".option." + option;
    return words.lines(words.has(own) ? own : "option." + option);
  }
}
