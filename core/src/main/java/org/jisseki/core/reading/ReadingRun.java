package org.jisseki.core.reading;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Place;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.grid.Sheet;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultsReport;
import org.jisseki.core.hierarchy.SourcedText;
import org.jisseki.core.text.FiscalYear;

/** One reading of one grid: the stages in their order. Confined to one call. */
final class ReadingRun {

  private static final int LONGEST_TITLE = 60;

  private final Grid grid;
  private final HeaderWordReader words;
  private final HeaderFinder headers;
  private final LineReader lines;
  private final UnitLines units;
  private final TitleFinder titleFinder;
  private final ResultReader results;
  private final ReadingLog log;
  private final Steering steering;
  private final List<SheetView> sheets = new ArrayList<>();
  private final List<Page> pages = new ArrayList<>();
  private SourcedText title = SourcedText.NONE;
  private SourcedText organization = SourcedText.NONE;

  ReadingRun(
      Grid grid, Vocabulary vocabulary, ResultReader results, ReadingLog log, Steering steering) {
    this.grid = grid;
    this.words = new HeaderWordReader(vocabulary);
    this.headers = new HeaderFinder(words);
    this.units = new UnitLines(vocabulary);
    this.lines = new LineReader(vocabulary);
    this.titleFinder = new TitleFinder(lines);
    this.results = results;
    this.log = log;
    this.steering = steering;
  }

  /**
   * Reads the grid.
   *
   * @param owner the organization where the grid names none; empty where nobody knows
   */
  Reading read(String owner) {
    findPages();
    nameReport();
    String organizationName = organization.isPresent() ? organization.text() : owner;
    planPages();
    if (pages.isEmpty()) {
      log.note(new NoTable(headers, words).explain(sheets, isDated()));
      ResultsReport none = new ResultsReport(title.text(), organizationName, List.of(), List.of());
      return new Reading(grid, none, List.of(), log.repairsInOrder(), log.findingsInOrder());
    }
    classifyRows();
    List<Program> programs = new TableReading(pages, log, results, lines, steering).programs();
    ResultsReport report =
        new ResultsReport(title.text(), organizationName, years(programs), programs);
    checkTitleYear(report);
    reportSheets();
    List<TableOutline> outlines = new ArrayList<>();
    pages.forEach(page -> outlines.add(page.outline()));
    return new Reading(grid, report, outlines, log.repairsInOrder(), log.findingsInOrder());
  }

  private void findPages() {
    PageFinder finder = new PageFinder(words, headers, lines);
    for (Sheet sheet : grid.sheets()) {
      SheetView view = new SheetView(sheet);
      sheets.add(view);
      pages.addAll(finder.find(view));
    }
  }

  private void nameReport() {
    List<SourcedText> titles = new ArrayList<>();
    for (Page page : pages) {
      LinesAbove above = LinesAbove.read(page, lines);
      page.read(above);
      page.state(units.unit(above.unit().text()));
      if (!titles.isEmpty() && page.block().first() > 0) {
        continue;
      }
      titles.addAll(above.titles());
      if (!organization.isPresent() && !above.organizations().isEmpty()) {
        organization = above.organizations().get(0);
      }
    }
    title = titleFinder.best(titles);
    if (!title.isPresent() && !pages.isEmpty()) {
      title = firstPlainLine(pages.get(0).linesAbove());
    }
  }

  /** Where no line looks like a title, the first that is no sentence serves as one. */
  private SourcedText firstPlainLine(LinesAbove above) {
    return above.texts().stream()
        .filter(text -> !lines.isSentence(text.text()) && text.text().length() <= LONGEST_TITLE)
        .findFirst()
        .orElse(SourcedText.NONE);
  }

  private void planPages() {
    ColumnPlanner planner = new ColumnPlanner(words);
    YearAside aside = new YearAside(log, lines, titleFinder);
    int reportYear = titleFinder.year(title.text());
    int sourceYear = titleFinder.year(grid.source().name());
    long years =
        pages.stream()
            .mapToInt(page -> ownYear(page.linesAbove()))
            .filter(year -> year != 0)
            .distinct()
            .count();
    for (Page page : pages) {
      int own = ownYear(page.linesAbove());
      int sheetYear = titleFinder.year(page.sheet().sheet().name());
      int year = firstKnown(own, sheetYear, reportYear, sourceYear);
      page.tier(aside.tiers(page.sheet()));
      year = year == 0 ? aside.of(page) : year;
      page.date(year);
      page.dateBySheet(own == 0 || years > 1 ? firstKnown(own, sheetYear) : 0);
      page.plan(planner.plan(page, topic(page.linesAbove())));
    }
    if (pages.stream().anyMatch(Page::isTable)) {
      pages.stream().filter(page -> !page.isTable()).forEach(this::reportIgnored);
    }
    pages.removeIf(page -> !page.isTable());
    if (!pages.isEmpty() && title.isPresent() && pages.stream().noneMatch(this::standsUnderTitle)) {
      nameReport();
    }
  }

  /** Whether the title stands in the page's sheet, and not in one that holds no results. */
  private boolean standsUnderTitle(Page page) {
    return page.sheet().sheet().number() == title.address().sheet();
  }

  /** The year that a heading or a title right above a table says; 0 for none. */
  private int ownYear(LinesAbove above) {
    int year = titleFinder.year(above.years());
    return year == 0 ? titleFinder.year(above.titles()) : year;
  }

  /** Whether a line of a sheet, a sheet's name or the file's name gives a year. */
  private boolean isDated() {
    for (SheetView sheet : sheets) {
      boolean said = titleFinder.year(sheet.sheet().name()) != 0;
      for (int i = 0; i < sheet.size() && !said; i++) {
        int[] filled = sheet.filled(i);
        said = filled.length == 1 && titleFinder.year(sheet.text(i, filled[0])) != 0;
      }
      if (said) {
        return true;
      }
    }
    return titleFinder.year(grid.source().name()) != 0;
  }

  /** What a table is about: its own title, or the report's where it has none. */
  private TitleTopic topic(LinesAbove above) {
    SourcedText own = titleFinder.best(above.titles());
    String near = own.isPresent() ? own.text() : title.text();
    if (lines.speaksOfOther(near)) {
      return TitleTopic.OTHER;
    }
    boolean results =
        lines.speaksOfResults(near)
            || (lines.speaksOfResults(title.text()) && !lines.speaksOfOther(title.text()));
    return results ? TitleTopic.RESULTS : TitleTopic.OPEN;
  }

  private void reportIgnored(Page page) {
    int sheet = page.sheet().sheet().number();
    int from = page.from();
    while (from < page.block().first() && page.sheet().filled(from).length == 0) {
      from++;
    }
    int first = page.sheet().number(from);
    int last = page.sheet().number(page.to() - 1);
    ImmutableMap<String, String> rows =
        ImmutableMap.of("first", Integer.toString(first), "last", Integer.toString(last));
    List<Place> places = new ArrayList<>();
    for (int i = from; i < page.to(); i++) {
      places.add(Place.ofRow(sheet, page.sheet().number(i)));
    }
    log.note(Finding.of(FindingCode.TABLE_IGNORED, places.get(0), "", rows).relatedTo(places));
  }

  private static int firstKnown(int... years) {
    for (int year : years) {
      if (year != 0) {
        return year;
      }
    }
    return 0;
  }

  private void classifyRows() {
    MeasureRows measures = new MeasureRows(words);
    Set<String> titles = new HashSet<>();
    for (Page page : pages) {
      page.linesAbove().titles().forEach(line -> titles.add(FoldedText.of(line.text())));
    }
    boolean headed = pages.stream().anyMatch(WrappedNames::beginsWithHeading);
    for (int i = 0; i < pages.size(); i++) {
      Page page = pages.get(i);
      boolean last = i + 1 == pages.size() || pages.get(i + 1).sheet() != page.sheet();
      new RowClassifier(lines, titles, last, headed).classify(page);
      reportUnread(page);
      for (SourcedText heading : page.linesAbove().headings()) {
        page.headingsAbove().add(Heading.of(heading));
      }
      if (measures.fill(page)) {
        page.plan(page.layout().asList());
      }
    }
    new PlainHeadings(lines).find(pages);
  }

  /** Tells of the rows that hold several cells and belong to no program. */
  private void reportUnread(Page page) {
    for (int i = page.firstDataRow(); i < page.to(); i++) {
      if (page.role(i) == RowRole.UNREAD) {
        String text = page.sheet().text(i, page.sheet().filled(i)[0]);
        Place place = Place.ofRow(page.sheet().sheet().number(), page.sheet().number(i));
        log.note(FindingCode.ROW_UNREAD, place, text, ImmutableMap.of("text", text));
      }
    }
  }

  /**
   * The years with a result somewhere, the latest first; all years of the layout if there are none.
   */
  private static List<FiscalYear> years(List<Program> programs) {
    Set<FiscalYear> held = new TreeSet<>();
    Set<FiscalYear> planned = new TreeSet<>();
    for (Program program : programs) {
      program.results().forEach((year, cells) -> (cells.isEmpty() ? planned : held).add(year));
    }
    planned.removeIf(
        year ->
            !held.isEmpty()
                && year.compareTo(held.stream().max(FiscalYear::compareTo).orElse(year)) > 0);
    held.addAll(planned);
    List<FiscalYear> years = new ArrayList<>(held);
    Collections.reverse(years);
    return years;
  }

  private void checkTitleYear(ResultsReport report) {
    int stated = titleFinder.year(title.text());
    report
        .fiscalYear()
        .filter(year -> stated != 0 && year.western() != stated)
        .ifPresent(
            year ->
                log.note(
                    FindingCode.TITLE_YEAR,
                    Place.ofCell(title.address()),
                    title.text(),
                    ImmutableMap.of(
                        "title", FiscalYear.of(stated).eraName(), "table", year.eraName())));
  }

  private void reportSheets() {
    Set<Integer> read = new HashSet<>();
    pages.forEach(page -> read.add(page.sheet().sheet().number()));
    for (SheetView view : sheets) {
      Sheet sheet = view.sheet();
      boolean blank = sheet.rows().stream().allMatch(row -> row.isBlank());
      Place place = Place.ofSheet(sheet.number());
      if (!read.contains(sheet.number()) && !blank) {
        log.note(
            FindingCode.SHEET_IGNORED, place, sheet.name(), ImmutableMap.of("sheet", sheet.name()));
      } else if (sheet.hidden() && !blank) {
        log.note(
            FindingCode.HIDDEN_PART, place, sheet.name(), ImmutableMap.of("part", sheet.name()));
      }
    }
  }
}
