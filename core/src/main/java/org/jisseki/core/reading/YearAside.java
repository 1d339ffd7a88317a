package org.jisseki.core.reading;

import com.google.common.collect.ImmutableMap;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Place;
import org.jisseki.core.text.FiscalYear;
import org.jisseki.core.text.FiscalYearNotation;

/** Finds the year of a page that neither title nor sheet nor file names: in a line beside it. */
final class YearAside {

  private final ReadingLog log;
  private final LineReader lines;
  private final TitleFinder titles;
  private final IdentityHashMap<SheetView, Optional<Tiers>> tiers = new IdentityHashMap<>();
  private final IdentityHashMap<SheetView, Integer> standing = new IdentityHashMap<>();

  YearAside(ReadingLog log, LineReader lines, TitleFinder titles) {
    this.log = log;
    this.lines = lines;
    this.titles = titles;
  }

  /** The western year; 0 where no line tells. */
  int of(Page page) {
    int year = ofUpperLines(page);
    return year == 0 ? standing.computeIfAbsent(page.sheet(), this::ofStandingLine) : year;
  }

  /** What a line of a sheet says of the upper and lower lines of its cells. */
  Optional<Tiers> tiers(SheetView sheet) {
    return tiers.computeIfAbsent(sheet, lines::tiersOf);
  }

  /** The year of the upper lines of cells, as a line or the header states it. */
  private int ofUpperLines(Page page) {
    Optional<Tiers> tiers = page.tiers();
    for (int i = page.block().first(); i <= page.block().last(); i++) {
      for (int column : page.sheet().filled(i)) {
        Optional<Tiers> own = lines.tiers(page.sheet().text(i, column));
        tiers = tiers.isPresent() ? tiers : own;
      }
    }
    return tiers
        .flatMap(found -> found.upper().years().stream().findFirst())
        .flatMap(FiscalYearNotation::year)
        .map(FiscalYear::western)
        .orElse(0);
  }

  /** The year whose end a line of the sheet names: 令和6年3月31日現在. */
  private int ofStandingLine(SheetView sheet) {
    for (int i = 0; i < sheet.size(); i++) {
      int[] filled = sheet.filled(i);
      String text = filled.length == 1 ? sheet.text(i, filled[0]) : "";
      if (lines.saysEndOfYear(text)) {
        int year = titles.year(text);
        log.note(
            FindingCode.YEAR_OF_LINE,
            Place.ofCell(sheet.address(i, filled[0])),
            text,
            ImmutableMap.of("year", FiscalYear.of(year).eraName()));
        return year;
      }
    }
    return 0;
  }
}
