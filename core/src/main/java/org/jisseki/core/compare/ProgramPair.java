package org.jisseki.core.compare;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Set;
import org.jisseki.core.hierarchy.Program;

/**
 * One program in two files.
 *
 * @param current the program in the later file
 * @param previous the program in the earlier file
 * @param why what speaks for it, in the order of {@link ProgramReason}
 * @param sure whether the name or the profile says so; else it was found by other signs, and a
 *     person should look at it
 */
public record ProgramPair(Program current, Program previous, Set<ProgramReason> why, boolean sure)
    implements Serializable {

  /** Copies the reasons. */
  public ProgramPair {
    why = ImmutableSortedSet.copyOf(why);
  }

  /** Whether the name is written differently, spaces and width aside. */
  public boolean isRenamed() {
    return !Names.written(current.name().text()).equals(Names.written(previous.name().text()));
  }

  /** Whether it stands in another division. */
  public boolean isMoved() {
    return !Names.path(current).equals(Names.path(previous));
  }

  /** Whether it has another number. */
  public boolean isRenumbered() {
    return !Names.written(current.number().text()).equals(Names.written(previous.number().text()));
  }
}
