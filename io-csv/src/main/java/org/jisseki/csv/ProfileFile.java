package org.jisseki.csv;

import java.io.Serializable;
import java.util.List;
import org.jisseki.core.profile.Profile;
import org.jisseki.core.profile.ProfileProblem;

/**
 * A profile file as it was read.
 *
 * @param profile the entries that can be taken up
 * @param problems the lines that cannot, in the order of the file; empty where all is well
 */
public record ProfileFile(Profile profile, List<ProfileProblem> problems) implements Serializable {

  /** Copies the problems. */
  public ProfileFile {
    problems = List.copyOf(problems);
  }
}
