package org.jisseki.core.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Place;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.CellAddress;
import org.jisseki.core.grid.Row;
import org.jisseki.core.grid.Sheet;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.SourcedText;

/**
 * Looks for cells that a reading lost: each cell that shows something must be in the report, stand
 * in a row that is no program's, or be named by a finding.
 */
final class Accounting {

  private final Reading reading;
  private final Set<CellAddress> cells = new HashSet<>();
  private final Set<Place> rows = new HashSet<>();
  private final Set<Integer> sheets = new HashSet<>();

  private Accounting(Reading reading) {
    this.reading = reading;
    reading.report().programs().forEach(this::count);
    reading.tables().forEach(this::count);
    for (Finding finding : reading.findings()) {
      count(finding.place());
      finding.related().forEach(this::count);
      boolean unread =
          finding.code() == FindingCode.TABLE_IGNORED
              || finding.code() == FindingCode.ROW_UNREAD
              || finding.code() == FindingCode.YEAR_UNREAD;
      if (unread) {
        rows.add(finding.place());
        rows.addAll(finding.related());
      }
    }
  }

  /** The cells that are nowhere. */
  static List<CellAddress> lost(Reading reading) {
    return new Accounting(reading).lost();
  }

  private void count(Program program) {
    program.division().levels().forEach(this::count);
    count(program.number());
    count(program.name());
    program.goals().forEach(goal -> cells.add(goal.address()));
    count(program.plan());
    count(program.activity());
    program.columns().values().forEach(this::count);
    program.results().values().forEach(list -> list.forEach(cell -> cells.add(cell.address())));
  }

  private void count(SourcedText text) {
    cells.add(text.address());
  }

  private void count(TableOutline table) {
    for (TableColumn column : table.columns()) {
      for (RowOutline row : table.rows()) {
        if (column.role() == ColumnRole.YEAR) {
          // The year of a row is the key of its results.
          cells.add(new CellAddress(table.sheet(), row.row(), column.first()));
        }
      }
    }
    for (RowOutline row : table.rows()) {
      if (row.role() != RowRole.PROGRAM && row.role() != RowRole.CONTINUATION) {
        rows.add(Place.ofRow(table.sheet(), row.row()));
      }
    }
  }

  private void count(Place place) {
    if (place.column() > 0) {
      cells.add(new CellAddress(place.sheet(), place.row(), place.column()));
    } else if (place.row() == 0) {
      sheets.add(place.sheet());
    }
  }

  private List<CellAddress> lost() {
    List<CellAddress> lost = new ArrayList<>();
    for (Sheet sheet : reading.grid().sheets()) {
      for (Row row : sheet.rows()) {
        for (int column = 1; column <= row.width(); column++) {
          Cell cell = row.cell(column);
          CellAddress address = new CellAddress(sheet.number(), row.number(), column);
          boolean known =
              cell.isBlank()
                  || cells.contains(address)
                  || rows.contains(Place.ofRow(sheet.number(), row.number()))
                  || sheets.contains(sheet.number())
                  || isRepetition(row, cell);
          if (!known) {
            lost.add(address);
          }
        }
      }
    }
    return lost;
  }

  /**
   * What stands again in each row, or was joined to other text, is in the report by its first cell.
   */
  private boolean isRepetition(Row row, Cell cell) {
    if (isHeader(cell.text())) {
      return true;
    }
    for (Program program : reading.report().programs()) {
      if (program.address().row() <= row.number() && says(program, cell.text())) {
        return true;
      }
    }
    return false;
  }

  /** The headers of forms stand in each of them. */
  private boolean isHeader(String text) {
    return reading.tables().stream()
        .flatMap(table -> table.columns().stream())
        .anyMatch(column -> column.header().equals(text.strip()));
  }

  private static boolean says(Program program, String text) {
    List<String> texts = new ArrayList<>(program.division().path());
    texts.add(program.number().text());
    texts.add(program.name().text());
    texts.add(program.plan().text());
    texts.add(program.activity().text());
    program.goals().forEach(goal -> texts.add(goal.text()));
    program.columns().values().forEach(value -> texts.add(value.text()));
    return texts.stream().anyMatch(one -> one.contains(text.strip()));
  }
}
