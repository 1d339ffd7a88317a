package org.jisseki.bench.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jisseki.core.finding.Language;
import org.jisseki.core.profile.Profile;
import org.jisseki.core.reading.Corrections;
import org.jisseki.csv.CorrectionsReader;
import org.jisseki.csv.CorrectionsWriter;

/** The corrections file, and what it does to a table. */
public final class CorrectionsTarget {
  private CorrectionsTarget() {}

  /**
   * Reads the bytes as corrections and corrects a table by them; only {@link IOException} may leave
   * the reader, and what was read is read again from what is written.
   */
  public static void fuzzerTestOneInput(byte[] data) {
    Corrections corrections;
    try {
      corrections = read(data);
    } catch (IOException refused) {
      Expectation.message(refused);
      return;
    }
    Expectation.hold(
        corrections.equals(again(corrections)), "Written, then read otherwise: " + corrections);
    Street.check(TextTable.grid(), Profile.none(), corrections);
  }

  private static Corrections again(Corrections corrections) {
    StringBuilder text = new StringBuilder();
    try {
      CorrectionsWriter.in(Language.JA).write(corrections.list(), text);
      return read(text.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("What was written cannot be read", e);
    }
  }

  private static Corrections read(byte[] data) throws IOException {
    return CorrectionsReader.standard().read(new ByteArrayInputStream(data), "fuzz.csv");
  }
}
