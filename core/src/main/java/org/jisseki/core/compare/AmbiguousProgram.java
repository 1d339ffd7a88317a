package org.jisseki.core.compare;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.jisseki.core.hierarchy.Program;

/**
 * A program that may be one of several in the earlier file.
 *
 * @param program the program of the later file
 * @param candidates the programs of the earlier file that it may be, in its order
 */
public record AmbiguousProgram(Program program, List<Program> candidates) implements Serializable {

  /** Copies the candidates. */
  public AmbiguousProgram {
    candidates = ImmutableList.copyOf(candidates);
  }
}
