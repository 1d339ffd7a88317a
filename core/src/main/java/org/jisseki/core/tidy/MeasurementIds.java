package org.jisseki.core.tidy;

import java.util.HashMap;
import java.util.Map;
import org.jisseki.core.grid.CellAddress;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.measure.Measurement;
import org.jisseki.core.text.FiscalYear;

/** Numbers the measurements of a data set in their order, and finds the numbers again. */
final class MeasurementIds {

  private final Map<Spot, String> ids = new HashMap<>();

  /** Where a measurement stands; a cell may serve several programs, or years of a merged range. */
  private record Spot(String program, FiscalYear year, CellAddress cell, int start) {}

  MeasurementIds(DataSet data) {
    for (Program program : data.comparison().report().programs()) {
      program
          .results()
          .forEach(
              (year, cells) ->
                  cells.forEach(
                      cell ->
                          cell.measurements()
                              .forEach(each -> add(program, year, cell.address(), each))));
    }
  }

  private void add(Program program, FiscalYear year, CellAddress cell, Measurement measurement) {
    ids.putIfAbsent(
        new Spot(program.id(), year, cell, measurement.start()), "m" + (ids.size() + 1));
  }

  /** The measurement's id; empty where the report does not hold it. */
  String of(Program program, FiscalYear year, CellAddress cell, Measurement measurement) {
    return ids.getOrDefault(new Spot(program.id(), year, cell, measurement.start()), "");
  }
}
