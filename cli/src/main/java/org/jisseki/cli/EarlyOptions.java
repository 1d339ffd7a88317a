package org.jisseki.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jisseki.core.finding.Language;

/**
 * What must be known before the arguments are parsed: the language and the colors of messages, and
 * which word names the command.
 */
final class EarlyOptions {
  private static final List<String> WITH_VALUE = List.of("--lang", "--color");

  private final List<String> arguments;

  EarlyOptions(List<String> arguments) {
    this.arguments = arguments;
  }

  /** The language that {@code --lang} asks for, else that of the environment. */
  Language language(Surroundings surroundings) {
    String asked = value("--lang");
    if (Language.JA.tag().equals(asked) || Language.EN.tag().equals(asked)) {
      return asked.equals(Language.JA.tag()) ? Language.JA : Language.EN;
    }
    for (String variable : List.of("JISSEKI_LANG", "LC_ALL", "LC_MESSAGES", "LANG")) {
      String locale = surroundings.variable(variable);
      if (!locale.isEmpty()) {
        return locale.startsWith("ja") ? Language.JA : Language.EN;
      }
    }
    String system = Locale.getDefault(Locale.Category.DISPLAY).getLanguage();
    return system.equals("ja") ? Language.JA : Language.EN;
  }

  /** The value of {@code --color}; empty where it was not given. */
  String color() {
    return value("--color");
  }

  /** The position of the word that names the command, where there is one. */
  Optional<Integer> commandAt() {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (WITH_VALUE.contains(argument)) {
        i++;
      } else if (!argument.startsWith("-") || argument.equals("-")) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The command that is named; empty where none is, or a file stands in its place. */
  Optional<CommandName> command() {
    Optional<Integer> at = commandAt();
    return at.isEmpty() ? Optional.empty() : CommandName.of(arguments.get(at.get()));
  }

  private String value(String option) {
    String found = "";
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.equals("--")) {
        break;
      }
      if (argument.startsWith(option + "=")) {
        found = argument.substring(option.length() + 1);
      } else if (argument.equals(option) && i + 1 < arguments.size()) {
        found = arguments.get(i + 1);
      }
    }
    return found;
  }
}
