package org.jisseki.core.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.Place;
import org.jisseki.core.grid.CellAddress;
import org.jisseki.core.hierarchy.Division;
import org.jisseki.core.hierarchy.PlanGoal;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.hierarchy.ResultsReport;
import org.jisseki.core.hierarchy.SourcedText;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.reading.Repair;
import org.jisseki.core.reading.TableOutline;
import org.jisseki.core.text.FiscalYear;

/** Numbers the sheets of a reading on, so that its places stand beside those of another file. */
final class MovedReading {

  private final int offset;

  MovedReading(int offset) {
    this.offset = offset;
  }

  /** The reading with its places moved; its grid is as it was. */
  Reading move(Reading reading) {
    ResultsReport report = reading.report();
    ResultsReport moved =
        new ResultsReport(
            report.title(),
            report.organization(),
            report.years(),
            report.programs().stream().map(this::move).toList());
    return new Reading(
        reading.grid(),
        moved,
        reading.tables().stream().map(this::move).toList(),
        reading.repairs().stream().map(this::move).toList(),
        reading.findings().stream().map(this::move).toList());
  }

  private Program move(Program program) {
    Map<String, SourcedText> columns = new LinkedHashMap<>();
    program.columns().forEach((header, text) -> columns.put(header, move(text)));
    Map<FiscalYear, List<ResultText>> results = new LinkedHashMap<>();
    program
        .results()
        .forEach((year, cells) -> results.put(year, cells.stream().map(this::move).toList()));
    List<SourcedText> levels = program.division().levels().stream().map(this::move).toList();
    List<PlanGoal> goals = new ArrayList<>();
    program.goals().forEach(goal -> goals.add(new PlanGoal(goal.text(), move(goal.address()))));
    return new Program(
        program.id(),
        new Division(levels, program.division().inferred()),
        move(program.number()),
        move(program.name()),
        goals,
        move(program.plan()),
        move(program.activity()),
        columns,
        results,
        move(program.address()));
  }

  private ResultText move(ResultText cell) {
    return new ResultText(cell.text(), move(cell.address()), cell.measurements());
  }

  private SourcedText move(SourcedText text) {
    return text.isPresent() ? new SourcedText(text.text(), move(text.address())) : text;
  }

  private CellAddress move(CellAddress address) {
    return address.equals(CellAddress.NONE)
        ? address
        : new CellAddress(address.sheet() + offset, address.row(), address.column());
  }

  private TableOutline move(TableOutline table) {
    return new TableOutline(
        table.sheet() + offset, table.firstRow(), table.lastRow(), table.columns(), table.rows());
  }

  private Repair move(Repair repair) {
    return new Repair(repair.kind(), move(repair.place()), repair.by(), repair.reason());
  }

  private Finding move(Finding finding) {
    return new Finding(
        finding.code(),
        finding.severity(),
        move(finding.place()),
        finding.excerpt(),
        finding.message(),
        finding.details(),
        finding.related().stream().map(this::move).toList());
  }

  /** What is about the file as a whole is then about its sheets. */
  private Place move(Place place) {
    return new Place(
        Math.max(1, place.sheet()) + offset,
        place.row(),
        place.column(),
        place.start(),
        place.end());
  }
}
