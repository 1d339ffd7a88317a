package org.jisseki.core.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jisseki.core.hierarchy.Division;
import org.jisseki.core.hierarchy.SourcedText;

/** Gives each program a name that stays the same as long as its division, number and name do. */
final class ProgramIds {

  private final Map<String, Integer> seen = new HashMap<>();
  private List<SourcedText> levels = List.of();
  private String path = "";

  /**
   * The program's path, number and name, folded; the second of the same name ends in {@code ~2}.
   */
  String of(ProgramDraft draft) {
    StringBuilder id = new StringBuilder(path(draft.division()));
    append(id, draft.number().text());
    append(id, draft.name().text());
    String base = id.toString();
    int times = seen.merge(base, 1, Integer::sum);
    return times == 1 ? base : base + "~" + times;
  }

  /** The folded path; programs of one division follow each other. */
  private String path(Division division) {
    if (!division.levels().equals(levels)) {
      levels = division.levels();
      StringBuilder folded = new StringBuilder();
      levels.forEach(level -> append(folded, level.text()));
      path = folded.toString();
    }
    return path;
  }

  private static void append(StringBuilder id, String text) {
    String folded = FoldedText.of(text).replace('/', '-');
    if (!folded.isEmpty()) {
      id.append(id.length() == 0 ? "" : "/").append(folded);
    }
  }
}
