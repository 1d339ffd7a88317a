package org.jisseki.bench.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jisseki.core.profile.Profile;
import org.jisseki.core.reading.Corrections;
import org.jisseki.csv.ProfileFile;
import org.jisseki.csv.ProfileReader;
import org.jisseki.csv.ProfileWriter;

/** A council's profile, and what its words do to a table. */
public final class ProfileTarget {
  private ProfileTarget() {}

  /**
   * Reads the bytes as a profile and a table by it; only {@link IOException} may leave the reader,
   * and what was taken up is read again from what is written.
   */
  public static void fuzzerTestOneInput(byte[] data) {
    ProfileFile file;
    try {
      file = read(data);
    } catch (IOException refused) {
      Expectation.message(refused);
      return;
    }
    ProfileFile again = again(file.profile());
    Expectation.hold(
        words(again.profile()).equals(words(file.profile())) && again.problems().isEmpty(),
        "Written, then read otherwise: " + file.profile() + " " + again);
    Street.check(TextTable.grid(), file.profile(), Corrections.NONE);
  }

  /** What the entries say, wherever they stand. */
  private static List<String> words(Profile profile) {
    return profile.entries().stream()
        .map(
            entry ->
                entry.kind() + "\t" + entry.word() + "\t" + entry.meaning() + "\t" + entry.note())
        .toList();
  }

  private static ProfileFile again(Profile profile) {
    StringBuilder text = new StringBuilder();
    try {
      ProfileWriter.standard().write(profile, text);
      return read(text.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("What was written cannot be read", e);
    }
  }

  private static ProfileFile read(byte[] data) throws IOException {
    return ProfileReader.standard().read(new ByteArrayInputStream(data), "fuzz.csv");
  }
}
