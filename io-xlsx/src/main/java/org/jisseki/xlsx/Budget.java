package org.jisseki.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jisseki.core.finding.InputProblem;
import org.jisseki.core.finding.UnreadableInputException;
import org.jisseki.core.grid.Limits;
import org.jspecify.annotations.Nullable;

/** What may still be read of one workbook. */
final class Budget {

  private final String name;
  private final Limits limits;
  private long rows;
  private long cells;
  private @Nullable UnreadableInputException refused;

  Budget(String name, Limits limits) {
    this.name = name;
    this.limits = limits;
  }

  String name() {
    return name;
  }

  Limits limits() {
    return limits;
  }

  /** Takes a row of so many cells, the empty ones between others included. */
  void takeRow(int width) throws UnreadableInputException {
    rows++;
    cells += width;
    checkStored(rows, cells);
  }

  /** Checks counts of rows and cells that are not taken yet. */
  void checkStored(long storedRows, long storedCells) throws UnreadableInputException {
    if (storedRows > limits.maxRows()) {
      throw beyond(InputProblem.TOO_MANY_ROWS, limits.maxRows(), Map.of());
    }
    if (storedCells > limits.maxCells()) {
      throw beyond(InputProblem.TOO_MANY_CELLS, limits.maxCells(), Map.of());
    }
  }

  void checkColumn(int column, String sheet, int row) throws UnreadableInputException {
    if (column > limits.maxColumns()) {
      throw beyond(
          InputProblem.TOO_WIDE_SHEET,
          limits.maxColumns(),
          Map.of("sheet", sheet, "row", Integer.toString(row)));
    }
  }

  void checkLength(int chars) throws UnreadableInputException {
    if (chars > limits.maxCellChars()) {
      throw beyond(InputProblem.TEXT_TOO_LONG, limits.maxCellChars(), Map.of());
    }
  }

  void checkSheets(int sheets) throws UnreadableInputException {
    if (sheets > limits.maxSheets()) {
      throw beyond(InputProblem.TOO_MANY_SHEETS, limits.maxSheets(), Map.of());
    }
  }

  /** A refusal with a limit and further arguments. */
  UnreadableInputException beyond(InputProblem problem, long limit, Map<String, String> more) {
    Map<String, String> details = new LinkedHashMap<>(more);
    details.put("limit", Long.toString(limit));
    return refusal(problem, details);
  }

  /** A refusal that names an entry of the archive, or nothing where that is empty. */
  UnreadableInputException refusal(InputProblem problem, String entry) {
    return refusal(problem, Map.of("entry", entry));
  }

  /** A refusal with further arguments. */
  UnreadableInputException refusal(InputProblem problem, Map<String, String> more) {
    Map<String, String> details = new LinkedHashMap<>(more);
    details.put("name", name);
    UnreadableInputException refusal = problem.asException(details);
    if (refused == null) {
      refused = refusal;
    }
    return refusal;
  }

  /**
   * The first refusal that was made, even where the engine swallowed it or threw something else in
   * its place.
   */
  Optional<UnreadableInputException> refused() {
    return Optional.ofNullable(refused);
  }
}
