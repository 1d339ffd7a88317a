package org.jisseki.core.compare;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jisseki.core.hierarchy.Program;

/**
 * The programs of two files, matched one to one as far as they can be.
 *
 * @param pairs the pairs, in the order of the later file
 * @param added programs of the later file only, in its order
 * @param ended programs of the earlier file only, in its order
 * @param ambiguous programs of the later file for which several of the earlier file are equally
 *     good, in its order; they and their candidates also stand among the added and the ended
 */
public record ProgramMatching(
    List<ProgramPair> pairs,
    List<Program> added,
    List<Program> ended,
    List<AmbiguousProgram> ambiguous)
    implements Serializable {

  /** Copies the lists. */
  public ProgramMatching {
    pairs = ImmutableList.copyOf(pairs);
    added = ImmutableList.copyOf(added);
    ended = ImmutableList.copyOf(ended);
    ambiguous = ImmutableList.copyOf(ambiguous);
  }

  /** The pair that a program of the later file is in. */
  public Optional<ProgramPair> of(Program current) {
    return pairs.stream().filter(pair -> pair.current().equals(current)).findFirst();
  }
}
