package org.jisseki.core.document;

import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.measure.Measurement;
import org.jisseki.core.measure.Qualifier;

/** What documents call a figure: its label, with what changes its meaning. */
final class FigureNames {

  private FigureNames() {}

  /** The name of a measurement; of a nameless number its item marks. */
  static String of(String label, Measurement measurement, Words words) {
    List<String> qualifiers = new ArrayList<>();
    for (Qualifier qualifier : measurement.qualifiers()) {
      if (IndicatorRows.changesMeaning(qualifier)) {
        qualifiers.add(words.text("qualifier." + qualifier.id()));
      }
    }
    String marks = String.join("", measurement.item().marks());
    String none = words.text(measurement.has(Qualifier.TOTAL) ? "total" : "unlabeled");
    String bare = !label.isEmpty() ? label : !marks.isEmpty() ? marks : none;
    return qualifiers.isEmpty() ? bare : bare + "(" + words.list(qualifiers) + ")";
  }
}
