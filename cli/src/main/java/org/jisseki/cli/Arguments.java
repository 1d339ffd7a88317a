package org.jisseki.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The arguments of a command as they were given, their values checked where they are asked for. */
final class Arguments {
  private final Given given;
  private final Words words;

  Arguments(Given given, Words words) {
    this.given = given;
    this.words = words;
  }

  /** The parameters of a command that takes many, in the order in which they were given. */
  List<String> all() {
    return given.parameters();
  }

  /** How many parameters were given, whether the command takes one or many. */
  int files() {
    return given.parameters().size();
  }

  /** The parameter of a command that takes one, where it was given. */
  Optional<String> only() {
    return given.parameters().isEmpty() ? Optional.empty() : Optional.of(at(0));
  }

  /** The parameter at a place, from 0, of a command that must be given one there. */
  String at(int place) {
    return given.parameters().get(place);
  }

  /** Whether a flag was given. */
  boolean has(String flag) {
    return given.flags().contains(flag);
  }

  /** The value of an option, where it was given. */
  Optional<String> value(String option) {
    return Optional.ofNullable(given.values().get(option));
  }

  /**
   * The value of an option that knows a few.
   *
   * @param option the option, the first of the choices being its default
   * @throws UsageException if the value is none of the choices
   */
  String choice(String option, String... choices) throws UsageException {
    String value = value(option).orElse(choices[0]);
    check(option, value, choices);
    return value;
  }

  /**
   * The values of an option that takes several of a few, apart by commas, each once and in order.
   *
   * @throws UsageException if a value is none of the choices
   */
  Set<String> choices(String option, String fallback, String... choices) throws UsageException {
    Set<String> values = new LinkedHashSet<>();
    for (String value : value(option).orElse(fallback).split(",", -1)) {
      check(option, value.strip(), choices);
      values.add(value.strip());
    }
    return values;
  }

  /**
   * The whole number that an option gives.
   *
   * @throws UsageException if the value is no whole number from 1 to 2,147,483,647
   */
  int number(String option, int fallback) throws UsageException {
    Optional<String> value = value(option);
    if (value.isEmpty()) {
      return fallback;
    }
    try {
      int number = Integer.parseInt(value.get());
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw noNumber(option, value.get());
    }
    throw noNumber(option, value.get());
  }

  private UsageException noNumber(String option, String value) {
    return new UsageException(words.say("usage.number", "option", option, "value", value));
  }

  /**
   * The charset that {@code --charset} names; empty where the text itself decides.
   *
   * @throws UsageException if no charset of that name is known
   */
  Optional<Charset> charset() throws UsageException {
    Optional<String> name = value("--charset");
    if (name.isEmpty()) {
      return Optional.empty();
    }
    try {
      if (Charset.isSupported(name.get())) {
        return Optional.of(Charset.forName(name.get()));
      }
    } catch (IllegalCharsetNameException e) {
      throw unknownCharset(name.get());
    }
    throw unknownCharset(name.get());
  }

  /**
   * Checks the options that were looked at before the arguments were parsed.
   *
   * @throws UsageException if a value is none of the choices
   */
  void checkShared() throws UsageException {
    choice("--lang", "ja", "en");
    choice("--color", "auto", "always", "never");
  }

  private UsageException unknownCharset(String name) {
    return new UsageException(words.say("usage.charset", "value", name));
  }

  private void check(String option, String value, String... choices) throws UsageException {
    if (!Arrays.asList(choices).contains(value)) {
      throw new UsageException(
          words.say(
              "usage.choice",
              "option",
              option,
              "value",
              value,
              "choices",
              String.join(", ", choices)));
    }
  }
}
