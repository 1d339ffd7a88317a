package org.jisseki.core.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jisseki.core.compare.ProgramComparison;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingTexts;
import org.jisseki.core.finding.Place;
import org.jisseki.core.grid.CellAddress;
import org.jisseki.core.grid.Sheet;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.SourcedText;

/** Turns findings into what a document shows of them, the heaviest first. */
final class FindingEntries {

  private final List<Sheet> sheets;
  private final Words words;

  FindingEntries(List<Sheet> sheets, Words words) {
    this.sheets = sheets;
    this.words = words;
  }

  ImmutableList<FindingList.Entry> of(List<Finding> findings, List<ProgramComparison> programs) {
    Map<Place, String> targets = targets(programs);
    List<Finding> sorted = new ArrayList<>(findings);
    sorted.sort(Comparator.comparing(Finding::severity));
    ImmutableList.Builder<FindingList.Entry> entries = ImmutableList.builder();
    int number = 0;
    for (Finding finding : sorted) {
      number++;
      entries.add(entry(finding, "f" + number, targets));
    }
    return entries.build();
  }

  private FindingList.Entry entry(Finding finding, String id, Map<Place, String> targets) {
    Place place = finding.place();
    return new FindingList.Entry(
        id,
        finding.code().id(),
        finding.severity(),
        words.text("severity." + finding.severity().id()),
        FindingTexts.title(finding.code()).in(words.language()),
        finding.message().in(words.language()),
        words.place(place, sheets),
        finding.excerpt(),
        targets.getOrDefault(Place.ofRow(place.sheet(), place.row()), ""));
  }

  /** The id of the program's sheet by each row that the program has a cell in. */
  private static Map<Place, String> targets(List<ProgramComparison> programs) {
    Map<Place, String> targets = new HashMap<>();
    int index = 0;
    for (ProgramComparison each : programs) {
      index++;
      String id = ProgramView.idOf(index);
      for (CellAddress cell : cells(each.program())) {
        targets.putIfAbsent(Place.ofRow(cell.sheet(), cell.row()), id);
      }
    }
    return targets;
  }

  /** The cells of the program itself; not those that wrote what it inherits. */
  private static List<CellAddress> cells(Program program) {
    List<CellAddress> cells = new ArrayList<>();
    cells.add(program.address());
    program.results().values().forEach(year -> year.forEach(cell -> cells.add(cell.address())));
    for (SourcedText text : List.of(program.name(), program.plan(), program.activity())) {
      if (text.isPresent()) {
        cells.add(text.address());
      }
    }
    return cells;
  }
}
