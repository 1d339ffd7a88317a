package org.jisseki.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jisseki.core.profile.Profile;
import org.jisseki.core.profile.ProfileProblem;
import org.jisseki.csv.ProfileFile;
import org.jisseki.csv.ProfileReader;

/** Reads the file that {@code --profile} names. */
final class ProfileOption {
  private static final int SHOWN = 20;

  private ProfileOption() {}

  /**
   * The profile that was asked for, or the one that says nothing.
   *
   * @throws UsageException if lines of it cannot be taken up, each with its place and the cure
   * @throws IOException if it cannot be read at all
   */
  static Profile of(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    Optional<String> name = arguments.value("--profile");
    if (name.isEmpty()) {
      return Profile.none();
    }
    try (InputStream in = new BufferedInputStream(InputFile.open(name.get(), terminal))) {
      ProfileFile file = ProfileReader.standard().read(in, name.get());
      if (!file.problems().isEmpty()) {
        throw new UsageException(explain(file.problems(), terminal));
      }
      return file.profile();
    }
  }

  private static String explain(List<ProfileProblem> problems, Terminal terminal) {
    List<String> lines = new ArrayList<>();
    problems.stream()
        .limit(SHOWN)
        .forEach(problem -> lines.add(problem.words().in(terminal.language())));
    int hidden = problems.size() - lines.size();
    if (hidden > 0) {
      lines.add(terminal.words().say("profile.more", "count", Integer.toString(hidden)));
    }
    return String.join("\n", lines);
  }
}
