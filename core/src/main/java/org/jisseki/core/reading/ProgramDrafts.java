package org.jisseki.core.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jisseki.core.hierarchy.Division;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.SourcedText;

/** The programs of a reading so far, at hand by name and by row. Confined to one reading. */
final class ProgramDrafts {

  private final Steering steering;
  private final List<ProgramDraft> drafts = new ArrayList<>();
  private final Map<String, ProgramDraft> byName = new HashMap<>();
  private final Map<RowKey, ProgramDraft> byRow = new HashMap<>();
  private int named;

  ProgramDrafts(Steering steering) {
    this.steering = steering;
  }

  void add(ProgramDraft draft) {
    drafts.add(draft);
  }

  /** Notes of which program a row speaks, where corrections may ask. */
  void remember(TableRow row, ProgramDraft draft) {
    if (steering.joinsRows()) {
      byRow.put(row.key(), draft);
    }
  }

  /** The latest program of a name in a division; only some layouts ask. */
  Optional<ProgramDraft> called(Division division, SourcedText name) {
    for (; named < drafts.size(); named++) {
      ProgramDraft draft = drafts.get(named);
      byName.put(key(draft.division(), draft.name()), draft);
    }
    return Optional.ofNullable(byName.get(key(division, name)));
  }

  private static String key(Division division, SourcedText name) {
    return FoldedText.of(String.join("/", division.path()) + "//" + name.text());
  }

  /**
   * The programs, once all rows are read.
   *
   * @param moved the results that corrections give to other programs than that of their row
   */
  List<Program> finish(List<MovedResult> moved) {
    for (MovedResult one : moved) {
      at(one.receiver()).ifPresent(draft -> draft.receive(one.year(), one.result()));
    }
    for (RowKey row : steering.merges().keySet()) {
      absorb(row);
    }
    ProgramIds ids = new ProgramIds();
    List<Program> programs = new ArrayList<>();
    for (ProgramDraft draft : drafts) {
      programs.add(draft.finish(ids.of(draft)));
    }
    return programs;
  }

  /** Joins the program of a row to the one that a correction names. */
  private void absorb(RowKey row) {
    ProgramDraft repeated = byRow.get(row);
    Optional<ProgramDraft> kept = at(row);
    if (repeated != null && kept.isPresent() && kept.get() != repeated) {
      kept.get().absorb(repeated);
      drafts.remove(repeated);
    }
  }

  /** The program of a row, or that to which corrections join it. */
  private Optional<ProgramDraft> at(RowKey row) {
    RowKey at = row;
    while (steering.merges().containsKey(at)) {
      at = Objects.requireNonNull(steering.merges().get(at));
    }
    return Optional.ofNullable(byRow.get(at));
  }
}
