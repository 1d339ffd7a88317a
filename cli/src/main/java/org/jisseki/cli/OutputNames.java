package org.jisseki.cli;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The names of the documents of a run: each input's name without its ending; equal ones get {@code
 * -2}, {@code -3}.
 */
final class OutputNames {
  private final Set<String> taken = new HashSet<>();

  /**
   * The name for the documents of an input.
   *
   * @param input the input as it was given, a path or {@code -}
   */
  String of(String input) {
    String stem = stem(input);
    String name = stem;
    for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
      name = stem + "-" + n;
    }
    return name;
  }

  private static String stem(String input) {
    int slash = Math.max(input.lastIndexOf('/'), input.lastIndexOf(java.io.File.separatorChar));
    String file = input.substring(slash + 1);
    int dot = file.lastIndexOf('.');
    String stem = dot > 0 ? file.substring(0, dot) : file;
    return stem.equals("-") ? "stdin" : stem;
  }
}
