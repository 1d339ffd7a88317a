package org.jisseki.xlsx;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalDouble;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.grid.Cell;
import org.jisseki.xlsx.format.DateBase;
import org.jisseki.xlsx.format.FormatCode;

/** Understands what a cell of an {@code .xlsx} sheet stores, by its type (ST_CellType). */
final class StoredValue {

  /** The longest text that is tried as a number; programs write 17 digits. */
  private static final int LONGEST_NUMBER = 64;

  private final List<Cell> shared;
  private final StylesXml styles;
  private final DateBase base;
  private final CellText texts;

  StoredValue(List<Cell> shared, StylesXml styles, DateBase base, CellText texts) {
    this.shared = shared;
    this.styles = styles;
    this.base = base;
    this.texts = texts;
  }

  /**
   * The cell that a stored value shows.
   *
   * @param type the cell's type as written; empty for a number
   * @param style the index of its style, from 0
   * @param stored what stands in it
   */
  Cell cell(String type, int style, TextBuffer stored, int row, int column) {
    return switch (type) {
      case "s" -> shared(stored.raw().strip(), style, row, column);
      case "str", "inlineStr" ->
          texts.text(Cell.of(stored.decoded()), styles.format(style), row, column);
      case "b" -> CellText.truth(stored.raw().strip().matches("1|true"));
      case "e" -> texts.error(stored.raw(), row, column);
      case "d" -> date(stored.raw().strip(), style, row, column);
      default -> number(stored.raw().strip(), style, row, column);
    };
  }

  private Cell shared(String stored, int style, int row, int column) {
    if (stored.isEmpty()) {
      return Cell.EMPTY;
    }
    int index = PartHandler.number(stored);
    if (index < 0 || index >= shared.size()) {
      texts.findings().cell(FindingCode.SHARED_TEXT_MISSING, row, column, stored);
      return Cell.EMPTY;
    }
    Cell text = shared.get(index);
    return text.text().isEmpty() ? text : texts.text(text, styles.format(style), row, column);
  }

  private Cell number(String stored, int style, int row, int column) {
    if (stored.isEmpty()) {
      return Cell.EMPTY;
    }
    OptionalDouble value = finite(stored);
    if (value.isEmpty()) {
      return damaged(stored, row, column);
    }
    return texts.number(value.getAsDouble(), styles.format(style), row, column);
  }

  private static OptionalDouble finite(String stored) {
    if (stored.length() > LONGEST_NUMBER || !stored.matches("[-+]?[0-9.]+([eE][-+]?[0-9]{1,4})?")) {
      return OptionalDouble.empty();
    }
    try {
      double value = new BigDecimal(stored).doubleValue();
      return Double.isInfinite(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  /** A date in ISO 8601, as strict workbooks store it. */
  private Cell date(String stored, int style, int row, int column) {
    FormatCode format = styles.format(style);
    try {
      boolean timed = stored.contains("T");
      String local = stored.endsWith("Z") ? stored.substring(0, stored.length() - 1) : stored;
      LocalDateTime moment =
          timed ? LocalDateTime.parse(local) : LocalDate.parse(local).atStartOfDay();
      LocalDateTime start =
          base == DateBase.FROM_1904
              ? LocalDateTime.of(1904, 1, 1, 0, 0)
              : LocalDateTime.of(1899, 12, 30, 0, 0);
      double days = ChronoUnit.SECONDS.between(start, moment) / 86_400.0;
      return format.isDate() ? texts.number(days, format, row, column) : Cell.of(stored);
    } catch (DateTimeException e) {
      return damaged(stored, row, column);
    }
  }

  private Cell damaged(String stored, int row, int column) {
    texts.findings().cell(FindingCode.CELL_DAMAGED, row, column, stored);
    return Cell.of(stored);
  }
}
