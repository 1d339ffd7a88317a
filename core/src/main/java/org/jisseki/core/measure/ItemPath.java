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

  /** The marks joined by {@code /}; empty where there are none. */
  @Override
  public String toString() {
    return String.join("/", marks);
  }
}
