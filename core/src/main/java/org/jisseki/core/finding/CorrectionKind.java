package org.jisseki.core.finding;

/** What a correction does to the source. */
public enum CorrectionKind {
  /** Writes another text into a cell; {@code value} is the text. */
  SET_CELL("set-cell"),
  /** Gives a row's results, or one cell of them, to the program that {@code value} names. */
  MOVE_RESULT("move-result"),
  /** Gives a part of a cell's text to the same column of the program that {@code value} names. */
  MOVE_TEXT("move-text"),
  /**
   * Says in which division a row stands; {@code value} is the path, its levels apart by {@code /}.
   */
  SET_DIVISION("set-division"),
  /** Joins a row to the program that {@code value} names. */
  MERGE_ROW("merge-row"),
  /** Moves the cells of a row by {@code value} columns to the right; to the left below 0. */
  SHIFT_ROW("shift-row"),
  /** Lets the finding with the code {@code value} stand, for the reason given. */
  ACCEPT("accept");

  private final String id;

  CorrectionKind(String id) {
    this.id = id;
  }

  /** The name in files and outputs, such as {@code set-cell}. */
  public String id() {
    return id;
  }
}
