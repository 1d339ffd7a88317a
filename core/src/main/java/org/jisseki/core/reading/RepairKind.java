package org.jisseki.core.reading;

import org.jisseki.core.finding.CorrectionKind;

/** The kinds of changes that the reader makes to a table's layout. */
public enum RepairKind {
  /** A row that a line break had torn was joined again. */
  LINES_JOINED("lines-joined"),
  /** Numbers that the comma of their thousands had cut were joined again. */
  THOUSANDS_JOINED("thousands-joined"),
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
  DIVISION_INFERRED("division-inferred"),
  /** A person wrote another text into a cell. */
  CELL_SET("cell-set"),
  /** A person gave a result to another program. */
  RESULT_MOVED("result-moved"),
  /** A person gave a part of a text to another program. */
  TEXT_MOVED("text-moved"),
  /** A person said in which division a row stands. */
  DIVISION_SET("division-set"),
  /** A person joined a row to another program. */
  ROW_MERGED("row-merged"),
  /** A person moved the cells of a row. */
  ROW_MOVED("row-moved");

  private final String id;

  /** The kind of repair that a correction is; letting a finding stand is none. */
  static RepairKind of(CorrectionKind kind) {
    return switch (kind) {
      case SET_CELL -> CELL_SET;
      case MOVE_RESULT -> RESULT_MOVED;
      case MOVE_TEXT -> TEXT_MOVED;
      case SET_DIVISION -> DIVISION_SET;
      case MERGE_ROW -> ROW_MERGED;
      case SHIFT_ROW -> ROW_MOVED;
      case ACCEPT -> throw new IllegalArgumentException("No repair: " + kind.id());
    };
  }

  RepairKind(String id) {
    this.id = id;
  }

  /** The name in outputs, such as {@code shift-left}. */
  public String id() {
    return id;
  }
}
