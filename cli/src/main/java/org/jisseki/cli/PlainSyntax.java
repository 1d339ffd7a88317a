package org.jisseki.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a command accepts, as far as it takes to read arguments that are written plainly: {@code
 * FILE… -o DIR --as=html}.
 *
 * <p>Nearly all arguments are, and to read them so is a tenth of a short command's time quicker
 * than by the parser that knows every way to write them. Whatever this one is not sure of is left
 * to that one: names run together with their values, values that look like options, and every
 * mistake.
 */
final class PlainSyntax implements Syntax {
  private final Map<String, List<String>> options = new HashMap<>();
  private final Map<String, List<String>> flags = new HashMap<>();
  private int fewest;
  private int most;

  /** The syntax of a command. */
  static PlainSyntax of(Command command) {
    PlainSyntax syntax = new PlainSyntax();
    command.declare(syntax);
    syntax.shared();
    return syntax;
  }

  @Override
  public PlainSyntax parameter(String label, String arity) {
    fewest += arity.startsWith("1") ? 1 : 0;
    most = arity.endsWith("*") ? Integer.MAX_VALUE : most + 1;
    return this;
  }

  @Override
  public PlainSyntax parameters(String first, String second) {
    return parameter(first, "1").parameter(second, "1");
  }

  @Override
  public PlainSyntax option(String label, String... names) {
    return add(options, names);
  }

  @Override
  public PlainSyntax flag(String... names) {
    return add(flags, names);
  }

  /** Help is for the other parser. */
  @Override
  public PlainSyntax help() {
    return this;
  }

  private PlainSyntax add(Map<String, List<String>> kind, String... names) {
    for (String name : names) {
      kind.put(name, List.of(names));
    }
    return this;
  }

  /** The arguments told apart; empty where they are not plain, or not what the command accepts. */
  Optional<Given> read(List<String> arguments) {
    List<String> parameters = new ArrayList<>();
    Map<String, String> values = new HashMap<>();
    Set<String> given = new HashSet<>();
    Iterator<String> rest = arguments.iterator();
    while (rest.hasNext()) {
      String word = rest.next();
      int equal = word.startsWith("--") ? word.indexOf('=') : -1;
      String name = equal < 0 ? word : word.substring(0, equal);
      boolean read;
      if (isPlain(word)) {
        read = parameters.add(word);
      } else if (options.containsKey(name)) {
        String value = equal >= 0 ? word.substring(equal + 1) : rest.hasNext() ? rest.next() : "";
        read = isPlain(value) && isFirst(name, values.keySet());
        options.get(name).forEach(each -> values.put(each, value));
      } else {
        read = flags.containsKey(word) && isFirst(word, given);
        given.addAll(flags.getOrDefault(word, List.of()));
      }
      if (!read) {
        return Optional.empty();
      }
    }
    return parameters.size() < fewest || parameters.size() > most
        ? Optional.empty()
        : Optional.of(new Given(parameters, values, given));
  }

  private static boolean isFirst(String name, Set<String> names) {
    return !names.contains(name);
  }

  /** Whether a word stands for itself: no option, no file of arguments, no quotes. */
  private static boolean isPlain(String word) {
    return !word.isEmpty()
        && word.charAt(0) != '-'
        && word.charAt(0) != '@'
        && word.indexOf('"') < 0
        && word.indexOf('\'') < 0;
  }
}
