package org.jisseki.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jisseki.core.finding.UnreadableInputException;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.grid.Limits;
import org.jisseki.core.grid.Row;
import org.jisseki.core.profile.ProfileDraft;

/**
 * Reads a council's profile: a small table {@code kind,word,meaning,note} as spreadsheets save it,
 * in whatever encoding and with whatever delimiter.
 *
 * <p>The columns may stand in any order and the note may be missing; further columns and blank rows
 * are passed over. Immutable and thread-safe.
 *
 * <pre>{@code
 * ProfileFile file = ProfileReader.standard().read(in, "our-words.csv");
 * TableReader reader = TableReader.builder().profile(file.profile()).build();
 * }</pre>
 */
public final class ProfileReader implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final List<String> REQUIRED = List.of("kind", "word", "meaning");

  /** A profile is written by hand: what is longer is another file, given by mistake. */
  private static final Limits LIMITS =
      Limits.standard().withMaxBytes(1 << 20).withMaxRows(10_000).withMaxCellChars(2_000);

  private static final ProfileReader STANDARD = new ProfileReader();

  private ProfileReader() {}

  /** The reader of profiles. */
  public static ProfileReader standard() {
    return STANDARD;
  }

  /**
   * Reads a profile to its end, and leaves the stream open.
   *
   * @param name the file, as problems call it
   * @return what could be taken up, and what could not
   * @throws UnreadableInputException for an empty stream, one that is no text, or one far too large
   * @throws IOException if reading fails
   */
  public ProfileFile read(InputStream in, String name) throws IOException {
    TextGrid text = TextGridReader.standard().withLimits(LIMITS).readText(in, name);
    Grid grid = text.grid();
    boolean guarded = !TextGridReader.isForPeople(text.evidence()); // else the guard is gone
    ProfileDraft draft = new ProfileDraft(name);
    List<Row> rows = new ArrayList<>(grid.sheets().get(0).rows());
    rows.removeIf(Row::isBlank);
    Map<String, Integer> columns = rows.isEmpty() ? Map.of() : columns(rows.get(0));
    if (!columns.keySet().containsAll(REQUIRED)) {
      Row first = rows.isEmpty() ? Row.of(1, List.of()) : rows.get(0);
      draft.refuseHeader(first.number(), shown(first));
      return new ProfileFile(draft.profile(), draft.problems());
    }
    for (Row row : rows.subList(1, rows.size())) {
      draft.add(
          row.number(),
          text(row, columns, "kind", guarded),
          text(row, columns, "word", guarded),
          text(row, columns, "meaning", guarded),
          text(row, columns, "note", guarded));
    }
    return new ProfileFile(draft.profile(), draft.problems());
  }

  private static Map<String, Integer> columns(Row header) {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < header.cells().size(); i++) {
      String name = header.cells().get(i).text().strip().toLowerCase(Locale.ROOT);
      columns.putIfAbsent(name, i);
    }
    return columns;
  }

  private static String text(
      Row row, Map<String, Integer> columns, String column, boolean guarded) {
    int at = columns.getOrDefault(column, Integer.MAX_VALUE);
    String text = at < row.cells().size() ? row.cells().get(at).text() : "";
    return guarded ? FormulaGuard.strip(text) : text;
  }

  private static String shown(Row row) {
    List<String> texts = row.cells().stream().map(Cell::text).limit(8).toList();
    String shown = String.join(",", texts);
    return shown.length() > 60 ? shown.substring(0, 60) + "…" : shown;
  }
}
