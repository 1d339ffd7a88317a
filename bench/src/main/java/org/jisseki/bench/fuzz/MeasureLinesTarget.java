package org.jisseki.bench.fuzz;

import java.nio.charset.StandardCharsets;
import org.jisseki.core.finding.Language;
import org.jisseki.report.MeasureLines;

/** The filter of JSON Lines. */
public final class MeasureLinesTarget {
  private static final MeasureLines LINES = MeasureLines.standard(Language.EN);

  private MeasureLinesTarget() {}

  /** Answers each line of the bytes with one line. */
  public static void fuzzerTestOneInput(byte[] data) {
    long number = 0;
    for (String line : new String(data, StandardCharsets.UTF_8).split("\n", -1)) {
      number++;
      String answer = LINES.answer(line, number).json();
      Expectation.hold(answer.indexOf('\n') < 0, "An answer of two lines: " + answer);
    }
  }
}
