package org.jisseki.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The arguments of a command, told apart.
 *
 * @param parameters what stands by itself, in the order in which it was given
 * @param values the values of options, each under every name of its option
 * @param flags the options without a value, each under every name
 */
record Given(List<String> parameters, Map<String, String> values, Set<String> flags) {

  /** Copies the collections. */
  Given {
    parameters = List.copyOf(parameters);
    values = Map.copyOf(values);
    flags = Set.copyOf(flags);
  }
}
