package org.jisseki.core.measure;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;

/**
 * The enumeration marks that a measurement stands under, outermost first, such as {@code (1)/①}.
 *
 * @param marks the marks as written, circled digits unchanged and the rest NFKC; empty where none
 */
public record ItemPath(List<String> marks) implements Serializable {

  /** Under no mark. */
  public static final ItemPath NONE = new ItemPath(List.of());

  /** Copies the marks. */
  public ItemPath {
    marks = ImmutableList.copyOf(marks);
  }

  /** Whether the measurement stands under a mark. */
  public boolean isPresent() {
    return !marks.isEmpty();
  }

  // Written out: what Java makes for a record is put together anew at every start of the program.
  @Override
  public boolean equals(Object other) {
    return other instanceof ItemPath that && marks.equals(that.marks);
  }

  @Override
  public int hashCode() {
    return marks.hashCode();
  }

  /** The marks joined by {@code /}; empty where there are none. */
  @Override
  public String toString() {
    return String.join("/", marks);
  }
}
