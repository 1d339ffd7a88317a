package org.jisseki.core.grid;

import java.io.Serializable;
import java.math.BigDecimal;

/** What a cell holds behind the text that it shows. */
public sealed interface CellContent extends Serializable {

  /** Plain text: what is shown is all there is. */
  CellContent TEXT = new Text();

  /** Plain text. */
  record Text() implements CellContent {}

  /**
   * A number that the file shows through a format.
   *
   * @param value the number as stored, exact
   * @param format the format code, such as {@code #,##0"人"}; empty where the file gives none
   */
  record Numeric(BigDecimal value, String format) implements CellContent {}

  /**
   * A formula, of which only the stored result was read.
   *
   * @param result what the file stored as the formula's last result
   */
  record Formula(CellContent result) implements CellContent {}

  /** An error value such as {@code #REF!}, shown as it stands. */
  record ErrorValue() implements CellContent {}
}
