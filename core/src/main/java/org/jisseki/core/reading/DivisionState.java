package org.jisseki.core.reading;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jisseki.core.finding.Correction;
import org.jisseki.core.finding.CorrectionKind;
import org.jisseki.core.finding.CorrectionPlace;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Place;
import org.jisseki.core.hierarchy.Division;
import org.jisseki.core.hierarchy.SourcedText;

/**
 * Where in the organization the reader stands, from row to row.
 *
 * <p>A name holds for the rows below it; a new name on one level ends the levels below. Where the
 * numbering starts again at 1 although no new division is named, the division is carried on, but
 * marked as inferred.
 */
final class DivisionState {

  private final ReadingLog log;
  private final DittoMemory dittos;
  private final LevelProfiles profiles;
  private final Steering steering;
  private final SectionStack sections = new SectionStack();
  private List<String> keys = List.of();
  private SourcedText[] levels = {};
  private SourcedText sheetLevel = SourcedText.NONE;
  private boolean inferred;
  private int lastNumber = RowNumber.NONE;

  /** The division that was asked for last; mostly the next row stands there too. */
  private Division latest = new Division(List.of(), false);

  /** The levels above the columns that a correction put in place of sheet and headings. */
  private Optional<List<SourcedText>> decided = Optional.empty();

  DivisionState(ReadingLog log, DittoMemory dittos, LevelProfiles profiles, Steering steering) {
    this.log = log;
    this.dittos = dittos;
    this.profiles = profiles;
    this.steering = steering;
  }

  /** Begins a sheet whose name is a division, or says nothing. */
  void beginSheet(SourcedText name) {
    sections.clear();
    Arrays.fill(levels, SourcedText.NONE);
    sheetLevel = name;
    decided = Optional.empty();
    restart();
  }

  private void restart() {
    inferred = false;
    lastNumber = RowNumber.NONE;
  }

  /** Begins a page: other division columns than before start from nothing. */
  void beginPage(Layout layout) {
    List<String> found = new ArrayList<>();
    for (PlannedColumn column : layout.divisions()) {
      found.add(column.key());
    }
    if (!found.equals(keys)) {
      keys = found;
      levels = new SourcedText[found.size()];
      Arrays.fill(levels, SourcedText.NONE);
      restart();
    }
  }

  /** A heading over the rows below. */
  void open(Heading heading) {
    sections.open(heading);
    decided = Optional.empty();
    Arrays.fill(levels, SourcedText.NONE);
    restart();
  }

  /** A name that stands no deeper than the heading of indented names above it ends that heading. */
  void closeAbove(SourcedText name) {
    sections.closeAbove(name);
  }

  /** A division that stands alone in its row. */
  void enter(int level, SourcedText name) {
    levels[level] = name;
    Arrays.fill(levels, level + 1, levels.length, SourcedText.NONE);
    restart();
  }

  /** Passes a total: beside 計 in the column of the names, a division of its own begins. */
  void pass(TableRow total) {
    List<PlannedColumn> columns = total.layout().divisions();
    boolean named =
        total.layout().first(ColumnRole.NAME).filter(c -> total.written(c).isPresent()).isPresent();
    for (int i = 0; i < columns.size() && named; i++) {
      SourcedText cell = total.written(columns.get(i));
      if (cell.isPresent() && !dittos.isDitto(cell) && !dittos.isTotal(cell)) {
        if (!same(cell, levels[i])) {
          enter(i, cell);
        }
      }
    }
  }

  /** Reads the divisions of a program's row. */
  void enter(TableRow row, int number) {
    Optional<List<String>> path = steering.division(row);
    if (path.isPresent()) {
      decide(path.get(), row);
      lastNumber = number == RowNumber.NONE ? lastNumber : number;
      return;
    }
    List<PlannedColumn> columns = row.layout().divisions();
    boolean changed = false;
    boolean repeated = false;
    for (int i = 0; i < columns.size(); i++) {
      SourcedText cell = undittoed(row.shown(columns.get(i)), i);
      if (!cell.isPresent()) {
        continue;
      }
      if (log.repairs() && belongsBelow(row, columns, i, cell)) {
        moveDown(i, cell, row);
        changed = true;
        break;
      }
      boolean same =
          same(cell, levels[i]) || ContinuedText.continues(cell.text(), levels[i].text());
      if (!same) {
        enter(i, cell);
      }
      changed |= !same;
      repeated = same;
    }
    if (!steering.isMerged(row)) {
      infer(row, columns, number, changed, repeated);
    }
    lastNumber = number == RowNumber.NONE ? lastNumber : number;
  }

  /** Stands where a person says; as if the row wrote it, so the rows below go on with it. */
  private void decide(List<String> path, TableRow row) {
    List<SourcedText> written = new ArrayList<>();
    for (String level : path) {
      written.add(new SourcedText(level, row.address()));
    }
    List<SourcedText> above = above();
    boolean below = written.size() - above.size() <= levels.length;
    for (int i = 0; i < above.size() && below; i++) {
      below = i < written.size() && same(above.get(i), written.get(i));
    }
    int first = below ? above.size() : Math.max(0, written.size() - levels.length);
    decided = below ? decided : Optional.of(List.copyOf(written.subList(0, first)));
    Arrays.fill(levels, SourcedText.NONE);
    for (int i = first; i < written.size(); i++) {
      levels[i - first] = written.get(i);
    }
    inferred = false;
  }

  /** The levels that stand over the columns of divisions. */
  private List<SourcedText> above() {
    if (decided.isPresent()) {
      return decided.get();
    }
    List<SourcedText> above = new ArrayList<>();
    if (sheetLevel.isPresent()) {
      above.add(sheetLevel);
    }
    above.addAll(sections.levels());
    return above;
  }

  private SourcedText undittoed(SourcedText cell, int level) {
    if (!cell.isPresent() || !dittos.isDitto(cell)) {
      return cell;
    }
    if (levels[level].isPresent()) {
      dittos.link(FindingCode.DITTO_RESOLVED, cell, levels[level]);
    } else {
      log.note(
          FindingCode.DITTO_UNRESOLVED,
          Place.ofCell(cell.address()),
          cell.text(),
          ImmutableMap.of("mark", cell.text()));
    }
    return SourcedText.NONE;
  }

  private static boolean same(SourcedText one, SourcedText other) {
    return one.text().equals(other.text())
        || FoldedText.of(one.text()).equals(FoldedText.of(other.text()));
  }

  private boolean belongsBelow(
      TableRow row, List<PlannedColumn> columns, int level, SourcedText cell) {
    return level + 1 < columns.size()
        && levels[level].isPresent()
        && !same(cell, levels[level])
        && !row.shown(columns.get(level + 1)).isPresent()
        && profiles.isMisplaced(cell, columns.get(level), columns.get(level + 1));
  }

  private void moveDown(int level, SourcedText cell, TableRow row) {
    enter(level + 1, cell);
    inferred = true;
    ImmutableMap<String, String> details =
        ImmutableMap.of("text", cell.text(), "above", levels[level].text());
    Finding finding =
        Finding.of(FindingCode.DIVISION_LEVEL, Place.ofCell(cell.address()), cell.text(), details)
            .proposing(proposal(row));
    log.repaired(RepairKind.LEVEL_MOVED, 0, finding);
  }

  private void infer(
      TableRow row, List<PlannedColumn> columns, int number, boolean changed, boolean repeated) {
    if (columns.isEmpty() || changed || lastNumber == RowNumber.NONE) {
      return;
    }
    PlannedColumn deepest = columns.get(columns.size() - 1);
    if (row.shown(deepest).isPresent() || row.isCovered(deepest.first())) {
      return;
    }
    if (number == 1) {
      Finding finding =
          Finding.of(FindingCode.DIVISION_MISSING, row.place(), "", details())
              .proposing(proposal(row));
      inferred = true;
      log.repaired(RepairKind.DIVISION_INFERRED, 0, finding);
    } else if (repeated && number == lastNumber + 1) {
      log.note(FindingCode.DIVISION_INFERRED, row.place(), "", details());
    }
  }

  private ImmutableMap<String, String> details() {
    return ImmutableMap.of("division", String.join(" / ", division().path()));
  }

  /** What a person may confirm, or put another division into. */
  private List<Correction> proposal(TableRow row) {
    String name =
        row.layout().first(ColumnRole.NAME).map(names -> row.shown(names).text()).orElse("");
    return List.of(
        Correction.of(
            CorrectionKind.SET_DIVISION,
            CorrectionPlace.ofRow(row.place()),
            name,
            String.join(" / ", division().path())));
  }

  /** The name of the innermost level that the row itself writes; for rows without a name. */
  SourcedText innermost() {
    for (int i = levels.length - 1; i >= 0; i--) {
      if (levels[i].isPresent()) {
        return levels[i];
      }
    }
    return SourcedText.NONE;
  }

  /** Where the row stands. */
  Division division() {
    List<SourcedText> path = new ArrayList<>(above());
    for (SourcedText level : levels) {
      if (level.isPresent()) {
        path.add(level);
      }
    }
    if (latest.inferred() != inferred || !latest.levels().equals(path)) {
      latest = new Division(path, inferred);
    }
    return latest;
  }

  /** Where a row stands that uses its innermost division as its name. */
  Division divisionAbove() {
    List<SourcedText> path = new ArrayList<>(division().levels());
    path.remove(path.size() - 1);
    return new Division(path, inferred);
  }
}
