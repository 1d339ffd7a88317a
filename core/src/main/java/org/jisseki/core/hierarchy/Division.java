package org.jisseki.core.hierarchy;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;

/**
 * A place in the organization: 拠点区分, サービス区分 and so on, of any depth, the outermost first.
 *
 * @param levels the names from the outermost in, each with the cell that wrote it; empty for a
 *     table without divisions
 * @param inferred whether a level was inferred rather than written, merged or filled down plainly
 */
public record Division(List<SourcedText> levels, boolean inferred) implements Serializable {

  /** Copies the levels. */
  public Division {
    levels = ImmutableList.copyOf(levels);
  }

  /** The names alone, the outermost first. */
  public List<String> path() {
    ImmutableList.Builder<String> path = ImmutableList.builderWithExpectedSize(levels.size());
    for (SourcedText level : levels) {
      path.add(level.text());
    }
    return path.build();
  }

  // Written out: what Java makes for a record is put together anew at every start of the program.
  @Override
  public boolean equals(Object other) {
    return other instanceof Division that
        && inferred == that.inferred
        && levels.equals(that.levels);
  }

  @Override
  public int hashCode() {
    return 31 * levels.hashCode() + Boolean.hashCode(inferred);
  }
}
