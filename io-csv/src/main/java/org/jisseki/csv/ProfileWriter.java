package org.jisseki.csv;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.profile.Profile;
import org.jisseki.core.profile.ProfileEntry;

/**
 * Writes a profile so that a spreadsheet opens it as it stands: UTF-8 with a byte order mark, lines
 * ended by CR LF, and no cell that a spreadsheet would take for a formula.
 *
 * <pre>{@code
 * ProfileWriter.standard().write(profile, out);
 * }</pre>
 */
public final class ProfileWriter implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final ProfileWriter STANDARD = new ProfileWriter();

  private ProfileWriter() {}

  /** The writer of profiles. */
  public static ProfileWriter standard() {
    return STANDARD;
  }

  /**
   * Writes a profile, the byte order mark first; the characters are to be encoded as UTF-8.
   *
   * @throws IOException if {@code out} refuses
   */
  public void write(Profile profile, Appendable out) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("kind", "word", "meaning", "note"));
    for (ProfileEntry entry : profile.entries()) {
      rows.add(
          List.of(
              entry.kind().id(),
              FormulaGuard.guard(entry.word()),
              FormulaGuard.guard(entry.meaning()),
              FormulaGuard.guard(entry.note())));
    }
    out.append('\uFEFF');
    TextTableWriter.csv().write(rows, out);
  }
}
