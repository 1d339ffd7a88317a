package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Place;
import org.jisseki.core.grid.CellAddress;
import org.jisseki.core.grid.CellContent;
import org.jisseki.core.grid.MergedRange;
import org.jisseki.core.grid.Sheet;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.SourcedText;
import org.jisseki.core.reading.ColumnRole;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.reading.Repair;
import org.jisseki.core.reading.RepairKind;
import org.jisseki.core.reading.RowOutline;
import org.jisseki.core.reading.RowRole;
import org.jisseki.core.reading.TableColumn;
import org.jisseki.core.reading.TableOutline;

/** The rules for machine-readable tables that are about files, sheets, headers and pages. */
final class SheetForm {

  private static final ImmutableSet<String> FORMATS = ImmutableSet.of("csv", "xlsx", "xlsm", "xls");
  private static final ImmutableSet<String> TEXTS = ImmutableSet.of("csv", "tsv", "txt");
  private static final ImmutableSet<FindingCode> OBJECTS =
      ImmutableSet.of(FindingCode.TEXT_BOX_NOT_READ, FindingCode.OBJECT_NOT_READ);
  private static final Pattern WESTERN = Pattern.compile("(19|20)[0-9]{2}");
  private static final Pattern AREA =
      Pattern.compile("地域|自治体|市区町村|[\\p{IsIdeographic}々ぁ-んァ-ヶ]{1,8}(市|町|村|区|県|府|都|道)");

  private final Reading reading;
  private final TableCells cells;
  private final List<Finding> source;
  private final boolean workbook;

  SheetForm(List<Finding> source, Reading reading, TableCells cells) {
    this.source = source;
    this.reading = reading;
    this.cells = cells;
    this.workbook = !TEXTS.contains(reading.grid().source().format());
  }

  ImmutableList<FormVerdict> verdicts() {
    boolean format = FORMATS.contains(reading.grid().source().format());
    return ImmutableList.of(
        new FormVerdict(
            FormRule.FILE_FORMAT,
            true,
            format ? List.of() : List.of(Place.FILE),
            reading.grid().source().format()),
        FormVerdict.where(workbook, FormRule.MERGED_CELLS, merged()),
        FormVerdict.of(FormRule.ITEM_NAMES, leftOut()),
        FormVerdict.where(workbook, FormRule.FORMULAS, formulas()),
        FormVerdict.where(workbook, FormRule.OBJECTS, objects()),
        FormVerdict.of(FormRule.TIME_AXIS, eraOnly()),
        FormVerdict.of(FormRule.AREA, namesArea() ? List.of() : List.of(Place.FILE)),
        FormVerdict.of(FormRule.SPLIT_DATA, split()),
        FormVerdict.of(FormRule.ONE_TABLE, further()));
  }

  private List<Place> merged() {
    List<Place> places = new ArrayList<>();
    for (Sheet sheet : cells.sheets()) {
      for (MergedRange range : sheet.merges()) {
        if (cells.at(sheet.number(), range.firstRow()).isPresent()) {
          places.add(
              Place.ofCell(new CellAddress(sheet.number(), range.firstRow(), range.firstColumn())));
        }
      }
    }
    return places;
  }

  /** Ditto marks, and divisions that are only written where they begin. */
  private List<Place> leftOut() {
    Set<Place> places = new HashSet<>();
    for (Repair repair : reading.repairs()) {
      if (repair.kind() == RepairKind.DITTO) {
        places.add(repair.place());
      }
    }
    for (Program program : reading.report().programs()) {
      for (SourcedText level : program.division().levels()) {
        CellAddress cell =
            new CellAddress(
                program.address().sheet(),
                program.address().row(),
                Math.max(1, level.address().column()));
        boolean leftOut =
            level.address().row() > 0
                && hasColumn(program, level)
                && !cells.writes(program, level)
                && !cells.isMerged(cell);
        if (leftOut) {
          places.add(Place.ofCell(cell));
        }
      }
    }
    return ImmutableList.sortedCopyOf(places);
  }

  /** Whether the program's table has a column for a level, so that it was left out. */
  private boolean hasColumn(Program program, SourcedText level) {
    int at = level.address().column();
    return cells.at(program.address().sheet(), program.address().row()).stream()
        .flatMap(table -> table.columns().stream())
        .filter(column -> column.role() == ColumnRole.DIVISION)
        .anyMatch(column -> column.first() <= at && at <= column.last() + 1);
  }

  private List<Place> formulas() {
    List<Place> places = new ArrayList<>();
    if (!workbook) {
      return places;
    }
    for (TableCells.Shown shown : cells.shown()) {
      if (shown.cell().content() instanceof CellContent.Formula) {
        places.add(Place.ofCell(shown.address()));
      }
    }
    return places;
  }

  private List<Place> objects() {
    return source.stream()
        .filter(finding -> OBJECTS.contains(finding.code()))
        .map(Finding::place)
        .toList();
  }

  /** The headers of years that name the era alone. */
  private List<Place> eraOnly() {
    List<Place> places = new ArrayList<>();
    for (TableOutline table : cells.tables()) {
      for (TableColumn column : table.columns()) {
        boolean year = column.role() == ColumnRole.RESULT && column.western() > 0;
        if (year && !WESTERN.matcher(column.header()).find()) {
          places.add(
              Place.ofCell(new CellAddress(table.sheet(), table.firstRow(), column.first())));
        }
      }
    }
    return places;
  }

  private boolean namesArea() {
    return AREA.matcher(reading.report().title()).find()
        || AREA.matcher(reading.report().organization()).find()
        || cells.tables().stream()
            .flatMap(table -> table.columns().stream())
            .anyMatch(column -> AREA.matcher(column.header()).find());
  }

  /** Pages of one table, and blank rows between its programs. */
  private List<Place> split() {
    List<Place> places = new ArrayList<>();
    TableOutline before = null;
    for (TableOutline table : cells.tables()) {
      if (before != null && before.sheet() == table.sheet() && isSameHeader(before, table)) {
        places.add(Place.ofRow(table.sheet(), table.firstRow()));
      }
      before = table;
      int blank = 0;
      boolean inside = false;
      for (RowOutline row : table.rows()) {
        if (row.role() == RowRole.PROGRAM && blank > 0) {
          places.add(Place.ofRow(table.sheet(), blank));
        }
        inside |= row.role() == RowRole.PROGRAM;
        blank = row.role() == RowRole.BLANK && inside ? row.row() : 0;
      }
    }
    return places;
  }

  private static boolean isSameHeader(TableOutline one, TableOutline other) {
    return one.columns().get(0).header().equals(other.columns().get(0).header());
  }

  private List<Place> further() {
    List<Place> places = new ArrayList<>();
    Set<Integer> sheets = new HashSet<>();
    for (TableOutline table : cells.tables()) {
      if (!sheets.add(table.sheet())) {
        places.add(Place.ofRow(table.sheet(), table.firstRow()));
      }
    }
    return places;
  }
}
