package org.jisseki.core.reading;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Place;
import org.jisseki.core.hierarchy.SourcedText;
import org.jisseki.core.text.FiscalYear;
import org.jisseki.core.text.FiscalYearNotation;

/** Parts cells, or the rows of a program, into what stands above and what below. */
final class TierReader {

  private final ReadingLog log;
  private final LineReader lines;
  private final Set<String> told = new HashSet<>();

  TierReader(ReadingLog log, LineReader lines) {
    this.log = log;
    this.lines = lines;
  }

  /**
   * One part of a cell.
   *
   * @param word what the part states, as a header
   * @param text the part
   */
  record Part(HeaderWord word, SourcedText text) {

    /** Whether the part states something else than a result. */
    boolean isBesideResults() {
      return !word.meaning().results();
    }

    /** The year of the part, with the help of the one in hand. */
    FiscalYear year(FiscalYear inHand) {
      Optional<FiscalYearNotation> mention = word.years().stream().findFirst();
      return mention.map(found -> found.year(inHand)).orElse(inHand);
    }
  }

  /** What the column holds in two parts; empty for most columns. */
  Optional<Tiers> of(Page page, PlannedColumn column) {
    if (!column.inBrackets().isBlank()) {
      return Optional.of(Tiers.ofBrackets(column.inBrackets()));
    }
    String header = column.outline().header();
    if (Tiers.isIn(header)) {
      return lines.tiers(header);
    }
    return page.tiers()
        .filter(tiers -> !tiers.nameYears() || FiscalYearNotation.findFirst(header).isEmpty());
  }

  /**
   * The parts of a cell.
   *
   * @param row which of the program's rows it is, from 0; every second one states what stands below
   */
  List<Part> parts(Tiers tiers, PlannedColumn column, SourcedText cell, int row) {
    tell(tiers, column, cell);
    if (tiers.brackets()) {
      return bracketed(tiers, cell);
    }
    List<String> halves = Tiers.split(cell.text());
    if (!halves.isEmpty()) {
      return List.of(
          new Part(tiers.upper(), new SourcedText(halves.get(0), cell.address())),
          new Part(tiers.lower(), new SourcedText(halves.get(1), cell.address())));
    }
    if (cell.text().strip().indexOf('\n') >= 0) {
      log.note(FindingCode.TIERS_UNSURE, Place.ofCell(cell.address()), cell.text(), details(tiers));
    }
    return List.of(new Part(row % 2 == 0 ? tiers.upper() : tiers.lower(), cell));
  }

  private static List<Part> bracketed(Tiers tiers, SourcedText cell) {
    BracketedParts parts = BracketedParts.of(cell.text());
    List<Part> found = new ArrayList<>(2);
    if (!parts.outside().isEmpty()) {
      found.add(new Part(tiers.upper(), new SourcedText(parts.outside(), cell.address())));
    }
    if (!parts.inside().isEmpty()) {
      found.add(new Part(tiers.lower(), new SourcedText(parts.inside(), cell.address())));
    }
    return found;
  }

  private void tell(Tiers tiers, PlannedColumn column, SourcedText cell) {
    if (told.add(column.key())) {
      Place place = Place.ofCell(cell.address());
      log.note(
          tiers.brackets()
              ? Finding.ofForm(
                  FindingCode.TIERS_READ, "brackets", place, cell.text(), details(tiers))
              : Finding.of(FindingCode.TIERS_READ, place, cell.text(), details(tiers)));
    }
  }

  private static ImmutableMap<String, String> details(Tiers tiers) {
    return ImmutableMap.of("upper", tiers.upper().text(), "lower", tiers.lower().text());
  }
}
