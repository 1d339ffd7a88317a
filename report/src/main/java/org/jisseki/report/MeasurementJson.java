package org.jisseki.report;

import java.io.IOException;
import java.util.List;
import org.jisseki.core.measure.Amount;
import org.jisseki.core.measure.Confidence;
import org.jisseki.core.measure.Measurement;
import org.jisseki.core.measure.Qualifier;
import org.jisseki.core.measure.Role;

/** How a measurement stands in JSON, the same in the report and in the lines of {@code measure}. */
final class MeasurementJson {

  private MeasurementJson() {}

  /** Writes one measurement as an object. */
  static void write(ExactJson json, Measurement measurement) throws IOException {
    json.beginObject();
    json.field("text", measurement.text());
    json.field("start", measurement.start());
    json.field("value", measurement.value());
    json.fieldOrNull("unit", measurement.unit().symbol());
    json.fieldOrNull("label", measurement.label());
    json.fieldOrNull("item", measurement.item().toString());
    json.texts("qualifiers", measurement.qualifiers().stream().map(Qualifier::id).toList());
    json.field("kind", measurement.kind().id());
    if (measurement.role() != Role.RESULT) {
      json.field("role", measurement.role().id());
    }
    writeBound(json, measurement.quantity().amount());
    if (measurement.confidence() != Confidence.SURE) {
      json.field("confidence", measurement.confidence().id());
    }
    json.endObject();
  }

  /** Writes a member that is an array of measurements. */
  static void write(ExactJson json, String name, List<Measurement> measurements)
      throws IOException {
    json.array(name, measurements, measurement -> write(json, measurement));
  }

  private static void writeBound(ExactJson json, Amount amount) throws IOException {
    if (amount instanceof Amount.Fraction fraction) {
      json.field("of", fraction.of());
    } else if (amount instanceof Amount.Range range) {
      json.field("upper", range.upper());
    }
  }
}
