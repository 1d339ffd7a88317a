package org.jisseki.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.UnreadableInputException;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.CellContent;
import org.jisseki.core.grid.Sheet;
import org.jisseki.xlsx.format.DateBase;
import org.xml.sax.Attributes;

/** The rows of one OpenDocument sheet: what is repeated is written out, within the budget. */
final class OdsRows {

  /** Farther than any row or column stands. */
  static final int FARTHEST = 10_000_000;

  private final SheetFindings findings;
  private final CellText notes;
  private final SheetBuilder sheet;
  private final Budget budget;
  private final String name;
  private final OdsText text;
  private final List<Placed> placed = new ArrayList<>();
  private int row = 1;
  private int rowCount;
  private boolean rowHidden;
  private int column;
  private int columnCount;
  private OdsCell cell = new OdsCell("", "", false, 1, 1);

  /** A cell that shows something, where it starts and how often it stands side by side. */
  private record Placed(int column, int count, Cell cell) {}

  OdsRows(Budget budget, int number, String name) {
    this.budget = budget;
    this.name = name;
    findings = new SheetFindings(number, name);
    notes = new CellText(DateBase.FROM_1900, findings);
    sheet = new SheetBuilder(number, name, budget, findings);
    text = new OdsText(budget);
  }

  void start(boolean hidden, int count) {
    rowHidden = hidden;
    rowCount = count;
    column = 1;
    placed.clear();
  }

  void cell(OdsCell started, int count) {
    cell = started;
    columnCount = count;
    text.clear();
  }

  void textOpens(String element, Attributes attributes) throws UnreadableInputException {
    text.open(element, attributes);
  }

  void textCloses(String element) {
    text.close(element);
  }

  void text(char[] chars, int start, int length) throws UnreadableInputException {
    text.add(chars, start, length);
  }

  void endCell() throws UnreadableInputException {
    Cell shown = shown(text.text());
    if (!shown.text().isEmpty() || cell.isNumber()) {
      budget.checkColumn(column + columnCount - 1, name, row);
      placed.add(new Placed(column, columnCount, shown));
    }
    if (cell.rows() > 1 || cell.columns() > 1) {
      sheet.merge(row, column, row + cell.rows() - 1, column + cell.columns() - 1);
    }
    column = Math.min(column + columnCount, FARTHEST);
  }

  private Cell shown(String shown) {
    if (cell.isError()) {
      return notes.error(shown, row, column);
    }
    Cell plain = cell.isNumber() ? new Cell(shown, cell.content()) : Cell.of(shown);
    if (shown.isBlank() && plain.content() instanceof CellContent.Numeric hidden) {
      findings.cell(FindingCode.VALUE_NOT_SHOWN, row, column, hidden.value().toPlainString());
    }
    return cell.formula() ? notes.formula(plain, row, column) : plain;
  }

  /** Writes the row out, as often as it stands; of rows that show nothing only the place counts. */
  void end() throws UnreadableInputException {
    for (int i = 0; i < rowCount && !placed.isEmpty(); i++) {
      sheet.startRow(row + i, rowHidden);
      for (Placed each : placed) {
        for (int j = 0; j < each.count(); j++) {
          sheet.cell(each.column() + j, each.cell());
        }
      }
      sheet.endRow();
    }
    row = Math.min(row + rowCount, FARTHEST);
  }

  void hideColumns(int first, int last) {
    sheet.hideColumns(first, last);
  }

  /** A note stands at the cell. */
  void note() {
    findings.cell(FindingCode.NOTE_NOT_READ, row, Math.max(1, column), "");
  }

  /** Something was drawn on the sheet, with a text or without. */
  void drawn(String words) {
    String shown = words.strip();
    FindingCode code =
        shown.isEmpty() ? FindingCode.OBJECT_NOT_READ : FindingCode.TEXT_BOX_NOT_READ;
    findings.sheet(code, Excerpts.shorten(shown));
  }

  Sheet build(boolean hidden) throws UnreadableInputException {
    return sheet.build(hidden);
  }

  List<Finding> findings() {
    return findings.all();
  }
}
