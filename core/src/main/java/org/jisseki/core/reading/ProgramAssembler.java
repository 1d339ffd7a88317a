package org.jisseki.core.reading;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.SourcedText;

/** Turns the rows of all pages into programs. Confined to one reading. */
final class ProgramAssembler {

  private final ReadingLog log;
  private final DittoMemory dittos;
  private final DivisionState divisions;
  private final RowFiller filler;
  private final ProgramDrafts drafts;
  private final WrappedNames wraps;
  private final OfWhich parts;
  private Optional<ProgramDraft> current = Optional.empty();

  ProgramAssembler(
      List<Page> pages,
      ReadingLog log,
      DittoMemory dittos,
      DivisionState divisions,
      RowFiller filler,
      LineReader lines,
      Steering steering) {
    this.log = log;
    this.dittos = dittos;
    this.divisions = divisions;
    this.filler = filler;
    this.drafts = new ProgramDrafts(steering);
    this.wraps = new WrappedNames(pages, log);
    this.parts = new OfWhich(lines);
  }

  /** A heading ends the program above it. */
  void open(Page page, Heading heading, boolean level) {
    current = Optional.empty();
    List<PlannedColumn> columns = page.layout().divisions();
    for (int i = 0; i < columns.size(); i++) {
      if (level && columns.get(i).first() == heading.column()) {
        divisions.enter(i, heading.text());
        return;
      }
    }
    divisions.open(heading);
  }

  /** Reads a row; says what it turned out to be. */
  RowRole read(TableRow row) {
    Layout layout = row.layout();
    Optional<PlannedColumn> nameColumn = layout.first(ColumnRole.NAME);
    if (nameColumn.isEmpty()) {
      return layout.isList() ? readListed(row) : readColumns(row);
    }
    PlannedColumn names = nameColumn.get();
    SourcedText number = layout.first(ColumnRole.NUMBER).map(row::written).orElse(SourcedText.NONE);
    SourcedText written = row.written(names);
    if (written.isPresent()) {
      return readNamed(row, names, number, written);
    }
    boolean merged = row.isCovered(names.first());
    boolean divisionWritten =
        layout.divisions().stream().anyMatch(column -> writesAnew(row, column));
    if (!divisionWritten && !number.isPresent()) {
      return continueProgram(row, merged);
    }
    if (merged && row.shown(names).isPresent()) {
      return readNamed(row, names, number, row.shown(names));
    }
    return readNameless(row, number);
  }

  private boolean writesAnew(TableRow row, PlannedColumn column) {
    SourcedText text = row.written(column);
    return text.isPresent() && !dittos.isDitto(text);
  }

  private RowRole readNamed(
      TableRow row, PlannedColumn names, SourcedText number, SourcedText written) {
    if (current.filter(above -> wraps.goesOn(row, number, written, above)).isPresent()) {
      return goOnWithName(row, written, current.get());
    }
    if (!number.isPresent()
        && current.filter(above -> parts.isPart(row, written, above)).isPresent()) {
      return countPart(row, written, current.get());
    }
    current.ifPresent(above -> wraps.tellUnnumbered(row, number, written, above));
    divisions.closeAbove(written);
    divisions.enter(row, RowNumber.value(number.text()));
    SourcedText name = dittos.resolve(names.key(), written);
    Optional<ProgramDraft> same =
        goesOnByMark(row, written) ? current : sameProgram(row, number, name);
    if (same.isPresent()) {
      current = same;
      filler.beginRow(row, false);
      filler.hold(row.layout(), same.get());
      filler.fill(row, same.get());
      drafts.remember(row, same.get());
      same.get().goOnIn(row.key());
      keepNumber(row, number, same.get());
      return RowRole.CONTINUATION;
    }
    begin(row, new ProgramDraft(divisions.division(), number, name, row.address()));
    return RowRole.PROGRAM;
  }

  /** A row that holds the rest of the name above, and the rest of other cells. */
  private RowRole goOnWithName(TableRow row, SourcedText tail, ProgramDraft draft) {
    SourcedText whole = WrappedNames.join(draft.name(), tail);
    ImmutableMap<String, String> details = ImmutableMap.of("program", whole.text());
    log.repaired(
        RepairKind.CONTINUATION,
        0,
        Finding.ofForm(FindingCode.CONTINUATION, "wrapped", row.place(), tail.text(), details));
    if (!log.repairs()) {
      begin(row, new ProgramDraft(divisions.division(), SourcedText.NONE, tail, row.address()));
      return RowRole.PROGRAM;
    }
    draft.rename(whole);
    goOn(row, draft);
    return RowRole.CONTINUATION;
  }

  /** A row that counts a part of the program above is more of its results. */
  private RowRole countPart(TableRow row, SourcedText part, ProgramDraft draft) {
    ImmutableMap<String, String> details =
        ImmutableMap.of("part", part.text().strip(), "program", draft.name().text());
    log.note(Finding.ofForm(FindingCode.CONTINUATION, "part", row.place(), part.text(), details));
    draft.goOnIn(row.key());
    draft.addColumn(OfWhich.HEADER, part);
    filler.beginRow(row, false);
    filler.fillPart(row, part, draft);
    return RowRole.CONTINUATION;
  }

  private void goOn(TableRow row, ProgramDraft draft) {
    draft.goOnIn(row.key());
    filler.beginRow(row, false);
    filler.fill(row, draft);
  }

  /** Another number in a row that goes on with a program is kept beside it. */
  private static void keepNumber(TableRow row, SourcedText number, ProgramDraft draft) {
    if (number.isPresent() && !number.text().equals(draft.number().text())) {
      row.layout()
          .first(ColumnRole.NUMBER)
          .ifPresent(column -> draft.addColumn(column.outline().header(), number));
    }
  }

  /** The program that a row with the same name goes on with, in tables of several rows each. */
  private Optional<ProgramDraft> sameProgram(TableRow row, SourcedText number, SourcedText name) {
    Layout layout = row.layout();
    if (layout.first(ColumnRole.YEAR).isPresent()) {
      return called(name);
    }
    if (row.page().sheetYear() != 0) {
      return called(name).filter(draft -> holdsNone(draft, layout));
    }
    if (layout.first(ColumnRole.INDICATOR).isEmpty()) {
      return Optional.empty();
    }
    return current.filter(
        draft ->
            FoldedText.of(draft.name().text()).equals(FoldedText.of(name.text()))
                && draft.division().path().equals(divisions.division().path())
                && (!number.isPresent() || number.text().equals(draft.number().text())));
  }

  /** 〃 for a name where no number begins another program: the one above goes on. */
  private boolean goesOnByMark(TableRow row, SourcedText written) {
    Layout layout = row.layout();
    return layout.first(ColumnRole.NUMBER).isEmpty()
        && log.repairs()
        && dittos.isDitto(written)
        && layout.divisions().stream().noneMatch(column -> writesAnew(row, column));
  }

  /** Whether a program of another sheet has no results yet for any year of this layout. */
  private static boolean holdsNone(ProgramDraft draft, Layout layout) {
    return layout.of(ColumnRole.RESULT).stream()
        .noneMatch(column -> column.outline().year().filter(draft::holds).isPresent());
  }

  private Optional<ProgramDraft> called(SourcedText name) {
    return drafts.called(divisions.division(), name);
  }

  private void begin(TableRow row, ProgramDraft draft) {
    drafts.add(draft);
    drafts.remember(row, draft);
    current = Optional.of(draft);
    filler.beginRow(row, true);
    filler.hold(row.layout(), draft);
    filler.fill(row, draft);
  }

  private RowRole continueProgram(TableRow row, boolean merged) {
    if (current.isEmpty()) {
      String excerpt = row.page().sheet().cell(row.index(), row.address().column()).text();
      log.note(FindingCode.ROW_UNREAD, row.place(), excerpt, ImmutableMap.of("text", excerpt));
      return RowRole.UNREAD;
    }
    divisions.enter(row, RowNumber.NONE);
    ProgramDraft draft = current.get();
    boolean byLayout =
        merged
            || row.layout().of(ColumnRole.INDICATOR).stream()
                .anyMatch(column -> row.shown(column).isPresent())
            || row.layout()
                .first(ColumnRole.YEAR)
                .filter(c -> row.shown(c).isPresent())
                .isPresent();
    if (!byLayout) {
      ImmutableMap<String, String> details = ImmutableMap.of("program", draft.name().text());
      Finding finding =
          log.repairs()
              ? Finding.of(FindingCode.CONTINUATION, row.place(), "", details)
              : Finding.ofForm(FindingCode.CONTINUATION, "kept", row.place(), "", details);
      log.repaired(RepairKind.CONTINUATION, 0, finding);
      if (!log.repairs()) {
        begin(
            row,
            new ProgramDraft(
                divisions.division(), SourcedText.NONE, SourcedText.NONE, row.address()));
        return RowRole.PROGRAM;
      }
    }
    goOn(row, draft);
    return RowRole.CONTINUATION;
  }

  /** A row with a division or a number but without a name takes its division for the name. */
  private RowRole readNameless(TableRow row, SourcedText number) {
    divisions.enter(row, RowNumber.value(number.text()));
    SourcedText name = SourcedText.NONE;
    for (PlannedColumn column : row.layout().divisions()) {
      name = writesAnew(row, column) ? row.written(column) : name;
    }
    log.note(
        FindingCode.NAME_MISSING, row.place(), name.text(), ImmutableMap.of("name", name.text()));
    begin(
        row,
        new ProgramDraft(
            name.isPresent() ? divisions.divisionAbove() : divisions.division(),
            number,
            name,
            row.address()));
    return RowRole.PROGRAM;
  }

  /** A row of what the program held that the heading above names. */
  private RowRole readListed(TableRow row) {
    if (current.isPresent()) {
      filler.beginRow(row, false);
      filler.fill(row, current.get());
      return RowRole.CONTINUATION;
    }
    List<SourcedText> levels = divisions.division().levels();
    if (levels.isEmpty()) {
      return continueProgram(row, false);
    }
    SourcedText name = levels.get(levels.size() - 1);
    begin(row, new ProgramDraft(divisions.divisionAbove(), SourcedText.NONE, name, name.address()));
    return RowRole.PROGRAM;
  }

  /** Years in rows and no names: each column of results is a program. */
  private RowRole readColumns(TableRow row) {
    divisions.enter(row, RowNumber.NONE);
    filler.beginRow(row, false);
    boolean started = false;
    for (PlannedColumn column : row.layout().of(ColumnRole.RESULT)) {
      SourcedText name =
          new SourcedText(
              column.outline().header(),
              row.page().sheet().address(row.page().block().last(), column.first()));
      Optional<ProgramDraft> known = called(name);
      ProgramDraft draft =
          known.orElseGet(
              () -> new ProgramDraft(divisions.division(), SourcedText.NONE, name, name.address()));
      if (known.isEmpty()) {
        drafts.add(draft);
        started = true;
      }
      filler.fillResult(row, column, draft);
      filler.fillBeside(row, draft);
    }
    return started ? RowRole.PROGRAM : RowRole.CONTINUATION;
  }

  List<Program> programs() {
    return drafts.finish(filler.moved());
  }
}
