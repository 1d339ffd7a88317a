package org.jisseki.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jisseki.core.finding.Correction;
import org.jisseki.core.finding.Place;
import org.jisseki.core.grid.Sheet;
import org.jisseki.core.hierarchy.Program;

/**
 * Finds the places that a correction speaks of and looks whether they are as it expects. What does
 * not fit is noted, and nothing comes of the correction.
 */
final class CorrectionResolver {

  private final SourceIndex source;
  private final CorrectionNotes notes;

  CorrectionResolver(SourceIndex source, CorrectionNotes notes) {
    this.source = source;
    this.notes = notes;
  }

  /** The correction with its places found, or nothing where it does not fit. */
  Optional<PlannedCorrection> resolve(Correction correction) {
    Optional<RowKey> row = row(correction);
    if (row.isEmpty()) {
      return Optional.empty();
    }
    if (!correction.place().isCell()) {
      return fitsRow(correction, row.get()) ? ofRow(correction, row.get()) : Optional.empty();
    }
    Optional<Integer> column = column(correction, row.get());
    return column.isPresent() ? ofCell(correction, row.get(), column.get()) : Optional.empty();
  }

  private Optional<PlannedCorrection> ofRow(Correction correction, RowKey row) {
    String name = source.at(row).map(program -> program.name().text()).orElse("");
    return switch (correction.kind()) {
      case SET_CELL, MOVE_TEXT -> refuse(correction, "no-column", row.place(), Map.of());
      case MOVE_RESULT -> moveResults(correction, row, source.results(row), name);
      case SET_DIVISION -> setDivision(correction, row);
      case MERGE_ROW -> merge(correction, row, name);
      case SHIFT_ROW -> shift(correction, row, name);
      case ACCEPT -> Optional.of(PlannedCorrection.here(correction, row, 0, name));
    };
  }

  private Optional<PlannedCorrection> ofCell(Correction correction, RowKey row, int column) {
    String text = source.text(row, column);
    return switch (correction.kind()) {
      case MOVE_TEXT -> moveText(correction, row, column, text);
      case SET_CELL, ACCEPT ->
          fitsCell(correction, row, column)
              ? Optional.of(PlannedCorrection.here(correction, row, column, text))
              : Optional.empty();
      case MOVE_RESULT -> {
        Optional<TableColumn> result =
            source.columnAt(row, column).filter(one -> one.role() == ColumnRole.RESULT);
        yield result.isEmpty()
            ? refuse(correction, "no-result", row.place(column), Map.of())
            : fitsCell(correction, row, column)
                ? moveResults(correction, row, List.of(result.get()), text)
                : Optional.empty();
      }
      case SET_DIVISION, MERGE_ROW, SHIFT_ROW ->
          fitsRow(correction, row) ? ofRow(correction, row) : Optional.empty();
    };
  }

  private Optional<PlannedCorrection> setDivision(Correction correction, RowKey row) {
    Optional<Program> program = source.startingAt(row);
    if (program.isEmpty()) {
      return refuse(correction, "no-program", row.place(), Map.of());
    }
    if (CorrectionPlanner.path(correction.value()).isEmpty()) {
      return refuse(correction, "no-division", row.place(), Map.of());
    }
    String before = String.join(" / ", program.get().division().path());
    return Optional.of(PlannedCorrection.here(correction, row, 0, before));
  }

  private Optional<PlannedCorrection> moveResults(
      Correction correction, RowKey row, List<TableColumn> columns, String before) {
    Optional<RowKey> receiver = receiver(correction, row);
    List<Integer> moved = new ArrayList<>();
    columns.forEach(column -> moved.add(column.first()));
    int column = columns.size() == 1 ? source.cellOf(row, columns.get(0)) : 0;
    return receiver.map(
        to ->
            new PlannedCorrection(
                correction, row, column, before, to, 0, moved, PlannedCorrection.NOTHING));
  }

  private Optional<PlannedCorrection> merge(Correction correction, RowKey row, String name) {
    if (source.startingAt(row).isEmpty()) {
      return refuse(correction, "no-program", row.place(), Map.of());
    }
    return receiver(correction, row)
        .map(
            to ->
                new PlannedCorrection(
                    correction, row, 0, name, to, 0, List.of(), PlannedCorrection.NOTHING));
  }

  private Optional<PlannedCorrection> shift(Correction correction, RowKey row, String name) {
    String value = FoldedText.of(correction.value());
    if (!value.matches("[+-]?[0-9]{1,2}")) {
      return refuse(correction, "no-number", row.place(), Map.of());
    }
    int first = source.firstFilled(row);
    if (Integer.parseInt(value) + first < 1 || first == 0) {
      return refuse(
          correction, "shift-too-far", row.place(), Map.of("free", Integer.toString(first - 1)));
    }
    return Optional.of(PlannedCorrection.here(correction, row, 0, name));
  }

  private Optional<PlannedCorrection> moveText(
      Correction correction, RowKey row, int column, String text) {
    Optional<Guard.Span> span = Guard.passage(correction.found(), text);
    if (span.isEmpty()) {
      return refuse(
          correction,
          "passage",
          row.place(column),
          Map.of("actual", CorrectionNotes.shortened(text)));
    }
    Optional<TableColumn> logical = source.columnAt(row, column);
    Optional<RowKey> receiver =
        logical.isEmpty()
            ? refuse(correction, "outside", row.place(column), Map.of())
            : receiver(correction, row);
    if (receiver.isEmpty()) {
      return Optional.empty();
    }
    int to =
        source
            .counterpart(receiver.get(), logical.orElseThrow())
            .map(one -> source.cellOf(receiver.get(), one))
            .orElse(0);
    if (to == 0) {
      return refuse(correction, "no-counterpart", receiver.get().place(), Map.of());
    }
    String passage = text.substring(span.get().start(), span.get().end());
    return Optional.of(
        new PlannedCorrection(
            correction, row, column, passage, receiver.get(), to, List.of(), span.get()));
  }

  /** The row that the place names, or that of the only program of the name that is expected. */
  private Optional<RowKey> row(Correction correction) {
    Optional<Sheet> sheet = source.sheet(correction.place().sheet());
    if (sheet.isEmpty()) {
      return refuse(
          correction, "no-sheet", Place.FILE, Map.of("sheet", correction.place().sheet()));
    }
    if (correction.place().row() == 0) {
      return programNamed(correction, correction.found());
    }
    RowKey row = new RowKey(sheet.get().number(), correction.place().row());
    return source.has(row)
        ? Optional.of(row)
        : refuse(
            correction,
            "no-row",
            Place.ofSheet(row.sheet()),
            Map.of("row", Integer.toString(row.row())));
  }

  /** The row of the program that gets something: by its row, its name, or both. */
  private Optional<RowKey> receiver(Correction correction, RowKey from) {
    String value = correction.value().strip();
    int digits = 0;
    while (digits < value.length()
        && FoldedText.of(value.substring(digits, digits + 1)).matches("[0-9]")) {
      digits++;
    }
    String name = value.substring(digits).strip();
    boolean numbered = digits > 0 && digits < 8;
    Optional<RowKey> to =
        numbered
            ? numbered(
                correction, from, Integer.parseInt(FoldedText.of(value.substring(0, digits))), name)
            : programNamed(correction, value);
    if (to.isPresent() && to.get().equals(from)) {
      return refuse(correction, "itself", from.place(), Map.of());
    }
    return to;
  }

  private Optional<RowKey> numbered(Correction correction, RowKey from, int row, String name) {
    RowKey to = new RowKey(from.sheet(), row);
    Optional<Program> program = source.startingAt(to);
    if (program.isEmpty()) {
      return refuse(correction, "no-receiver", from.place(), Map.of("row", Integer.toString(row)));
    }
    String actual = program.get().name().text();
    return name.isEmpty() || Guard.fits(name, actual)
        ? Optional.of(to)
        : refuse(
            correction,
            "other-receiver",
            to.place(),
            Map.of("row", Integer.toString(row), "actual", CorrectionNotes.shortened(actual)));
  }

  private Optional<RowKey> programNamed(Correction correction, String name) {
    List<Program> programs = source.named(name);
    return programs.size() == 1
        ? Optional.of(RowKey.of(programs.get(0).address()))
        : refuse(
            correction,
            "no-name",
            Place.FILE,
            Map.of(
                "name",
                CorrectionNotes.shortened(name),
                "times",
                Integer.toString(programs.size())));
  }

  private Optional<Integer> column(Correction correction, RowKey row) {
    List<Integer> columns = source.columnsOf(row, correction.place().column());
    boolean one = columns.size() == 1 && columns.get(0) > 0;
    return one
        ? Optional.of(columns.get(0))
        : refuse(
            correction,
            "no-such-column",
            row.place(),
            Map.of(
                "column", correction.place().column(), "times", Integer.toString(columns.size())));
  }

  private boolean fitsCell(Correction correction, RowKey row, int column) {
    String actual = source.text(row, column);
    if (Guard.fits(correction, actual)) {
      return true;
    }
    refuse(
        correction, "cell", row.place(column), Map.of("actual", CorrectionNotes.shortened(actual)));
    return false;
  }

  private boolean fitsRow(Correction correction, RowKey row) {
    Optional<Program> starting = source.startingAt(row);
    String actual = starting.map(program -> program.name().text()).orElse(source.firstText(row));
    boolean fits =
        Guard.fits(correction, actual)
            || (starting.isEmpty() && correction.found().isBlank())
            || source.at(row).filter(one -> Guard.fits(correction, one.name().text())).isPresent();
    if (!fits) {
      refuse(correction, "row", row.place(), Map.of("actual", CorrectionNotes.shortened(actual)));
    }
    return fits;
  }

  private <T> Optional<T> refuse(
      Correction correction, String form, Place place, Map<String, String> more) {
    notes.refuse(correction, form, place, more);
    return Optional.empty();
  }
}
