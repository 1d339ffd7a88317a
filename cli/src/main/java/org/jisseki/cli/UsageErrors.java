package org.jisseki.cli;

import java.util.List;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's words what the parser of the command line stumbled on. */
final class UsageErrors {
  private UsageErrors() {}

  /** What was found and what was expected. */
  static String explain(ParameterException stumbled, Words words) {
    if (stumbled instanceof UnmatchedArgumentException unmatched) {
      String key = unmatched.isUnknownOption() ? "usage.unknown-option" : "usage.surplus";
      return words.say(key, "argument", unmatched.getUnmatched().get(0));
    }
    if (stumbled instanceof MissingParameterException missing) {
      return missing(missing.getMissing(), words);
    }
    if (stumbled instanceof OverwrittenOptionException twice) {
      return words.say("usage.twice", "option", name(twice.getOverwritten()));
    }
    if (stumbled instanceof MaxValuesExceededException) {
      return words.say("usage.too-many");
    }
    return words.say("usage.other", "message", String.valueOf(stumbled.getMessage()));
  }

  private static String missing(List<ArgSpec> missing, Words words) {
    ArgSpec first = missing.get(0);
    return first.isOption()
        ? words.say("usage.no-value", "option", name(first), "label", first.paramLabel())
        : words.say("usage.missing", "argument", first.paramLabel());
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
