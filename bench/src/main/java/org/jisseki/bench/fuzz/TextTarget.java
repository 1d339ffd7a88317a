package org.jisseki.bench.fuzz;

import java.io.IOException;
import org.jisseki.csv.TextGridReader;

/** Delimited text: character set, delimiter, quotes, limits. */
public final class TextTarget {
  private TextTarget() {}

  /** Reads the bytes as a text table; only {@link IOException} may leave the reader. */
  public static void fuzzerTestOneInput(byte[] data) {
    try {
      Expectation.grid(TextGridReader.standard().readText(data, "fuzz.tsv").grid());
    } catch (IOException refused) {
      Expectation.message(refused);
    }
  }
}
