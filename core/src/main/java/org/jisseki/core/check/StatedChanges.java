package org.jisseki.core.check;

import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.finding.Place;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.measure.Measurement;
import org.jisseki.core.measure.MeasurementExtractor;
import org.jisseki.core.measure.Role;

/** The changes against the year before that a program states, in its results and its activity. */
final class StatedChanges {

  private final MeasurementExtractor extractor = MeasurementExtractor.standard();

  /** The changes that a program states, in the order of its texts. */
  List<Stated> of(Program program, Comparison comparison) {
    List<Stated> stated = new ArrayList<>();
    for (ResultText cell : Cells.current(program, comparison)) {
      for (Measurement measurement : cell.measurements()) {
        add(stated, measurement, cell, Cells.span(cell, measurement));
      }
    }
    String activity = program.activity().text();
    Place cell = Cells.cell(program, program.activity());
    if (!activity.isEmpty()) {
      List<Measurement> measurements = extractor.extract(activity);
      ResultText text = new ResultText(activity, program.activity().address(), measurements);
      for (Measurement measurement : measurements) {
        Place place = cell.column() == 0 ? cell : Cells.span(text, measurement);
        add(stated, measurement, text, place);
      }
    }
    return stated;
  }

  private static void add(
      List<Stated> stated, Measurement measurement, ResultText cell, Place place) {
    if (measurement.role() == Role.CHANGE) {
      Measurement before = null;
      for (Measurement other : cell.measurements()) {
        if (other.end() <= measurement.start() && other.role() == Role.RESULT) {
          before = other;
        }
      }
      String label = before == null ? "" : before.label();
      stated.add(new Stated(measurement, label, place, cell.text()));
    }
  }

  /**
   * A stated change.
   *
   * @param label the label of the result before it; empty for none
   * @param place where it stands
   * @param text the whole text of its cell
   */
  record Stated(Measurement measurement, String label, Place place, String text) {}
}
