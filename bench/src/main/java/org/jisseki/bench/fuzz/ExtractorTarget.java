package org.jisseki.bench.fuzz;

import java.nio.charset.StandardCharsets;
import org.jisseki.core.measure.Measurement;
import org.jisseki.core.measure.MeasurementExtractor;
import org.jisseki.core.text.Numeral;
import org.jisseki.core.text.NumeralReader;

/** Measurements and numerals of any text. */
public final class ExtractorTarget {
  private ExtractorTarget() {}

  /** Extracts; each text is the source's at its place, and none overlap. */
  public static void fuzzerTestOneInput(byte[] data) {
    String text = new String(data, StandardCharsets.UTF_8);
    int end = 0;
    for (Measurement each : MeasurementExtractor.standard().extract(text)) {
      Expectation.hold(text.startsWith(each.text(), each.start()), "Not in the text: " + each);
      Expectation.hold(each.start() >= end, "Overlaps the one before it: " + each);
      end = each.end();
    }

    for (Numeral each : NumeralReader.standard().read(text)) {
      Expectation.hold(text.startsWith(each.text(), each.start()), "Not in the text: " + each);
    }
  }
}
