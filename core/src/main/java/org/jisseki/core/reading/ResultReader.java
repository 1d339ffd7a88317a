package org.jisseki.core.reading;

import java.util.List;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.hierarchy.SourcedText;
import org.jisseki.core.measure.CounterUnit;
import org.jisseki.core.measure.Measurement;
import org.jisseki.core.measure.MeasurementExtractor;

/** Measures result cells under the unit and the label that their column or row states. */
final class ResultReader {

  private final MeasurementExtractor extractor;

  ResultReader(MeasurementExtractor extractor) {
    this.extractor = extractor;
  }

  /**
   * Reads a result cell.
   *
   * @param unit the folded unit of bare numbers; empty for none
   * @param label what a number without a label counts; empty for unknown
   */
  ResultText read(SourcedText cell, String unit, String label) {
    CounterUnit counter = unit.isEmpty() ? CounterUnit.NONE : new CounterUnit(unit);
    List<Measurement> measurements = extractor.extract(cell.text(), counter);
    if (!label.isEmpty()) {
      measurements = measurements.stream().map(one -> labeled(one, label)).toList();
    }
    return new ResultText(cell.text(), cell.address(), measurements);
  }

  private static Measurement labeled(Measurement measurement, String label) {
    return measurement.label().isEmpty()
        ? new Measurement(
            measurement.text(),
            measurement.start(),
            measurement.quantity(),
            label,
            measurement.item(),
            measurement.qualifiers(),
            measurement.kind(),
            measurement.role(),
            measurement.confidence())
        : measurement;
  }
}
