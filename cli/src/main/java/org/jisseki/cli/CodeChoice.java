package org.jisseki.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jisseki.core.finding.FindingCode;

/** Finding codes as users type them: {@code J302}, {@code j302}, and {@code J3} for all of J3xx. */
final class CodeChoice {
  private static final int SUGGESTED = 3;

  private CodeChoice() {}

  /**
   * The codes that an option names, apart by commas.
   *
   * @return the codes; nothing where the option was not given
   * @throws UsageException if one of them names no code
   */
  static Optional<Set<FindingCode>> of(String option, Arguments arguments, Words words)
      throws UsageException {
    Optional<String> given = arguments.value(option);
    if (given.isEmpty()) {
      return Optional.empty();
    }
    Set<FindingCode> codes = EnumSet.noneOf(FindingCode.class);
    for (String typed : given.get().split(",", -1)) {
      codes.addAll(named(typed.strip(), words));
    }
    return Optional.of(codes);
  }

  /**
   * The codes that a word names: one, or all that begin with it.
   *
   * @throws UsageException if there is none
   */
  static List<FindingCode> named(String typed, Words words) throws UsageException {
    String prefix =
        typed.toUpperCase(Locale.ROOT).replaceFirst("(?<=J[0-9]{1,2})(X{1,2}|\\*)$", "");
    List<FindingCode> codes = new ArrayList<>();
    for (FindingCode code : FindingCode.values()) {
      if (prefix.startsWith("J") && code.id().startsWith(prefix)) {
        codes.add(code);
      }
    }
    if (codes.isEmpty()) {
      throw unknown(typed, words);
    }
    return codes;
  }

  private static UsageException unknown(String typed, Words words) {
    List<String> near = near(typed.toUpperCase(Locale.ROOT));
    return new UsageException(
        near.isEmpty()
            ? words.say("usage.unknown-code", "code", typed)
            : words.say("usage.near-code", "code", typed, "codes", String.join(", ", near)));
  }

  /** Codes that differ by one character: another one, one too many, one too few, two swapped. */
  private static List<String> near(String typed) {
    List<String> near = new ArrayList<>();
    for (FindingCode code : FindingCode.values()) {
      if (near.size() < SUGGESTED && isNear(typed, code.id())) {
        near.add(code.id());
      }
    }
    return near;
  }

  private static boolean isNear(String typed, String id) {
    int start = 0;
    while (start < Math.min(typed.length(), id.length())
        && typed.charAt(start) == id.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < Math.min(typed.length(), id.length()) - start
        && typed.charAt(typed.length() - 1 - end) == id.charAt(id.length() - 1 - end)) {
      end++;
    }
    int typedLeft = typed.length() - start - end;
    int idLeft = id.length() - start - end;
    boolean swapped =
        typedLeft == 2
            && idLeft == 2
            && typed.charAt(start) == id.charAt(start + 1)
            && typed.charAt(start + 1) == id.charAt(start);
    return swapped || (typedLeft <= 1 && idLeft <= 1);
  }
}
