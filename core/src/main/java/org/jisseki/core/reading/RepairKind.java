package org.jisseki.core.reading;

/** The kinds of changes that the reader makes to a table's layout. */
public enum RepairKind {
  /** A row that had lost leading cells was moved to the right again. */
  SHIFT_LEFT("shift-left"),
  /** A row with too many leading cells was moved back to the left. */
  SHIFT_RIGHT("shift-right"),
  /** A hierarchy cell was moved one level down. */
  LEVEL_MOVED("level-moved"),
  /** A ditto mark was replaced by what it repeats. */
  DITTO("ditto"),
  /** A row was joined to the program above it. */
  CONTINUATION("continuation"),
  /** A division was inferred for a program. */
  DIVISION_INFERRED("division-inferred");

  private final String id;

  RepairKind(String id) {
    this.id = id;
  }

  /** The name in outputs, such as {@code shift-left}. */
  public String id() {
    return id;
  }
}
