package org.jisseki.core.measure;

import java.util.List;
import java.util.stream.Collectors;

/** Measurements as one line of text, so that a table of cases can hold them. */
final class Shown {

  private Shown() {}

  /** All measurements, joined by {@code " ; "}; a dash where there are none. */
  static String of(List<Measurement> measurements) {
    return measurements.isEmpty()
        ? "-"
        : measurements.stream().map(Shown::of).collect(Collectors.joining(" ; "));
  }

  private static String of(Measurement m) {
    StringBuilder out = new StringBuilder(m.text());
    out.append(" = ").append(m.value().toPlainString());
    if (m.quantity().amount() instanceof Amount.Range range) {
      out.append("..").append(range.upper().toPlainString());
    }
    if (m.quantity().amount() instanceof Amount.Fraction fraction) {
      out.append(" of ").append(fraction.of().toPlainString());
    }
    if (m.unit().isPresent()) {
      out.append(' ').append(m.unit().symbol());
    }
    if (!m.label().isEmpty()) {
      out.append(" <").append(m.label()).append('>');
    }
    if (m.item().isPresent()) {
      out.append(" @").append(m.item());
    }
    m.qualifiers().forEach(q -> out.append(" +").append(q.id()));
    if (m.role() != Role.RESULT) {
      out.append(" !").append(m.role().id());
    }
    if (m.confidence() == Confidence.LOW) {
      out.append(" ?");
    }
    return out.toString();
  }
}
