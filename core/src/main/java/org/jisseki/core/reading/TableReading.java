package org.jisseki.core.reading;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.finding.Correction;
import org.jisseki.core.finding.CorrectionKind;
import org.jisseki.core.finding.CorrectionPlace;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Place;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.SourcedText;

/** Reads the rows of all pages: puts them in their place, then turns them into programs. */
final class TableReading {

  private final List<Page> pages;
  private final ReadingLog log;
  private final ResultReader results;
  private final LineReader lines;
  private final Steering steering;

  TableReading(
      List<Page> pages, ReadingLog log, ResultReader results, LineReader lines, Steering steering) {
    this.pages = pages;
    this.log = log;
    this.results = results;
    this.lines = lines;
    this.steering = steering;
  }

  List<Program> programs() {
    List<TableRow> rows = aligned();
    DittoMemory dittos = new DittoMemory(log, lines);
    DivisionState divisions = new DivisionState(log, dittos, LevelProfiles.of(rows), steering);
    RowFiller filler = new RowFiller(log, dittos, results, lines, steering);
    ProgramAssembler assembler =
        new ProgramAssembler(pages, log, dittos, divisions, filler, lines, steering);
    int next = 0;
    SheetNames names = new SheetNames(pages, lines);
    for (int p = 0; p < pages.size(); p++) {
      Page page = pages.get(p);
      if (p == 0 || pages.get(p - 1).sheet() != page.sheet()) {
        beginSheet(page, names.division(page), divisions);
      }
      divisions.beginPage(page.layout());
      page.headingsAbove().forEach(heading -> assembler.open(page, heading, false));
      next = readPage(page, rows, next, assembler, divisions);
      new PageNotes(page, log).report();
    }
    return assembler.programs();
  }

  private void beginSheet(Page page, SourcedText name, DivisionState divisions) {
    divisions.beginSheet(name);
    if (name.isPresent()) {
      Place sheet = Place.ofSheet(page.sheet().sheet().number());
      ImmutableMap<String, String> details = ImmutableMap.of("sheet", name.text());
      log.note(FindingCode.SHEET_AS_DIVISION, sheet, name.text(), details);
    }
  }

  private int readPage(
      Page page,
      List<TableRow> rows,
      int from,
      ProgramAssembler assembler,
      DivisionState divisions) {
    int next = from;
    for (int i = page.firstDataRow(); i < page.to(); i++) {
      int index = i;
      if (page.role(i) == RowRole.SECTION) {
        page.heading(i).ifPresent(heading -> open(page, index, heading, assembler));
      } else if (page.role(i) == RowRole.TOTAL) {
        divisions.pass(new TableRow(page, i, 0));
      } else if (page.role(i) == RowRole.PROGRAM) {
        page.mark(i, assembler.read(rows.get(next++)));
      }
    }
    return next;
  }

  private void open(Page page, int index, Heading heading, ProgramAssembler assembler) {
    boolean level = writesDivision(page, index, heading);
    boolean plain = heading.mark() == SectionMark.NONE && !level;
    if (plain && page.sheet().span(index, heading.column()) == 1) {
      String text = heading.text().text();
      log.note(
          FindingCode.SECTION_ASSUMED,
          Place.ofCell(heading.text().address()),
          text,
          ImmutableMap.of("text", text));
    }
    assembler.open(page, heading, level);
  }

  /** Whether a heading stands in a column of divisions that programs write in as well. */
  private static boolean writesDivision(Page page, int index, Heading heading) {
    if (page.layout().roleAt(heading.column()) != ColumnRole.DIVISION
        || page.sheet().span(index, heading.column()) > 1) {
      return false;
    }
    for (int i = page.firstDataRow(); i < page.to(); i++) {
      if (page.role(i) != RowRole.SECTION
          && page.role(i) != RowRole.TOTAL
          && !page.sheet().isBlank(i, heading.column())
          && page.role(i) != RowRole.NOTE) {
        return true;
      }
    }
    return false;
  }

  private List<TableRow> aligned() {
    RowAligner aligner = new RowAligner();
    List<TableRow> straight = new ArrayList<>();
    for (Page page : pages) {
      ColumnProfile[] profiles = aligner.profiles(page.layout());
      for (int i = page.firstDataRow(); i < page.to(); i++) {
        if (page.role(i) == RowRole.PROGRAM) {
          TableRow row = new TableRow(page, i, 0);
          straight.add(row);
          boolean fixed = isFixed(page, i) || steering.isPinned(row);
          aligner.add(profiles, page.sheet().row(i).cells(), fixed);
        }
      }
    }
    List<Alignment> alignments = aligner.align();
    reportMany(straight, alignments);
    List<TableRow> rows = new ArrayList<>(straight.size());
    for (int i = 0; i < straight.size(); i++) {
      TableRow row = straight.get(i);
      TableRow moved = move(row, alignments.get(i), aligner);
      reportOutside(moved);
      rows.add(moved);
    }
    return rows;
  }

  /** Where more than a third of the rows slipped, too few are left to learn the columns from. */
  private void reportMany(List<TableRow> rows, List<Alignment> alignments) {
    long shifted = alignments.stream().filter(alignment -> alignment.shift() != 0).count();
    if (shifted * 3 > alignments.size()) {
      Page first = rows.get(0).page();
      log.note(
          FindingCode.MANY_ROWS_SHIFTED,
          Place.ofSheet(first.sheet().sheet().number()),
          "",
          ImmutableMap.of(
              "rows", Integer.toString(alignments.size()), "shifted", Long.toString(shifted)));
    }
  }

  /** Merged cells say where a row stands. */
  private static boolean isFixed(Page page, int index) {
    if (!page.sheet().hasMerges()) {
      return false;
    }
    for (int column = 1; column <= page.layout().width(); column++) {
      if (page.sheet().merge(index, column).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private TableRow move(TableRow row, Alignment alignment, RowAligner aligner) {
    if (alignment.isUnsure()) {
      log.note(unsure(row, alignment));
    }
    int shift = alignment.shift();
    if (shift == 0) {
      return row;
    }
    RepairKind kind = shift > 0 ? RepairKind.SHIFT_LEFT : RepairKind.SHIFT_RIGHT;
    log.repaired(kind, Math.abs(shift), shifted(row, alignment));
    if (!log.repairs()) {
      return row;
    }
    TableRow moved = new TableRow(row.page(), row.index(), shift);
    reportLost(moved, aligner.profiles(row.layout()));
    return moved;
  }

  private Finding shifted(TableRow row, Alignment alignment) {
    ImmutableMap<String, String> details =
        ImmutableMap.of(
            "by", Integer.toString(Math.abs(alignment.shift())),
            "margin", decimal(alignment.margin()));
    String form = side(alignment.shift()) + (log.repairs() ? "" : "-kept");
    return Finding.ofForm(FindingCode.ROW_SHIFTED, form, row.place(), "", details);
  }

  private static Finding unsure(TableRow row, Alignment alignment) {
    ImmutableMap<String, String> details =
        ImmutableMap.of(
            "by", Integer.toString(Math.abs(alignment.bestShift())),
            "plain", decimal(alignment.plain()),
            "best", decimal(alignment.best()));
    String form = side(alignment.bestShift());
    Correction correction =
        Correction.of(
            CorrectionKind.SHIFT_ROW,
            CorrectionPlace.ofRow(row.place()),
            row.layout().first(ColumnRole.NAME).map(names -> row.written(names).text()).orElse(""),
            Integer.toString(alignment.bestShift()));
    return Finding.ofForm(FindingCode.ALIGNMENT_UNSURE, form, row.place(), "", details)
        .proposing(List.of(correction));
  }

  /** The side to which a row slipped that must move by so many columns to the right. */
  private static String side(int shift) {
    return shift > 0 ? "left" : "right";
  }

  /** Names the cells of a row that no column of the table covers. */
  private void reportOutside(TableRow row) {
    SheetView sheet = row.page().sheet();
    for (int source : sheet.filled(row.index())) {
      int column = source + row.shift();
      if (column > row.layout().width() || isBehindYear(row.layout(), column)) {
        String text = sheet.text(row.index(), source);
        Place place = Place.ofCell(sheet.address(row.index(), source));
        log.note(FindingCode.CELL_OUTSIDE, place, text, ImmutableMap.of("text", text));
      }
    }
  }

  private static boolean isBehindYear(Layout layout, int column) {
    return layout.roleAt(column) == ColumnRole.YEAR
        && layout.at(column).filter(year -> year.first() < column).isPresent();
  }

  /** A row pushed to the right lost its last cells, unless its file kept them beyond the edge. */
  private void reportLost(TableRow row, ColumnProfile[] profiles) {
    int width = row.layout().width();
    for (int column = width + row.shift() + 1; column <= width; column++) {
      boolean usual = profiles[column - 1].filledShare() >= 0.3;
      if (usual && !row.written(column).isPresent()) {
        String header = PageNotes.header(row.layout(), column);
        log.note(FindingCode.CELL_LOST, row.place(), "", ImmutableMap.of("column", header));
      }
    }
  }

  private static String decimal(double number) {
    return Double.isInfinite(number)
        ? "∞"
        : BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
  }
}
