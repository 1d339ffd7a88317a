package org.jisseki.xlsx;

import java.util.Optional;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.UnreadableInputException;
import org.jisseki.core.grid.Cell;
import org.xml.sax.Attributes;

/** Reads the cells, merges and hidden rows and columns of one sheet in a single pass. */
final class SheetXml extends PartHandler {

  private final SheetBuilder sheet;
  private final StoredValue value;
  private final CellText texts;
  private final TextBuffer text;
  private boolean collecting;
  private int phonetic;
  private int row;
  private int column;
  private String type = "";
  private int style;
  private boolean hasValue;
  private boolean hasFormula;

  SheetXml(Budget budget, String part, SheetBuilder sheet, StoredValue value, CellText texts) {
    super(budget, part, SPREADSHEET);
    this.sheet = sheet;
    this.value = value;
    this.texts = texts;
    this.text = new TextBuffer(budget);
  }

  @Override
  void open(String element, Attributes attributes) throws UnreadableInputException {
    switch (element) {
      case "c" -> startCell(attributes);
      case "v" -> {
        hasValue = true;
        text.clear();
        collecting = true;
      }
      case "f" -> hasFormula = true;
      case "is" -> {
        hasValue = true;
        text.clear();
      }
      case "t" -> collecting = phonetic == 0;
      case "rPh" -> phonetic++;
      case "row" -> startRow(attributes);
      case "mergeCell" -> merge(attribute(attributes, "ref"));
      case "col" -> column(attributes);
      case "sheetView" -> texts.showZeros(showsZeros(attributes));
      default -> {}
    }
  }

  @Override
  void close(String element) throws UnreadableInputException {
    switch (element) {
      case "c" -> endCell();
      case "v", "t" -> collecting = false;
      case "rPh" -> phonetic--;
      case "row" -> sheet.endRow();
      default -> {}
    }
  }

  @Override
  void text(char[] chars, int start, int length) throws UnreadableInputException {
    if (collecting) {
      text.add(chars, start, length);
    }
  }

  private static boolean showsZeros(Attributes attributes) {
    String shown = attribute(attributes, "showZeros");
    return !shown.equals("0") && !shown.equals("false");
  }

  private void startRow(Attributes attributes) {
    int given = number(attribute(attributes, "r"));
    row = given > 0 ? given : row + 1;
    column = 0;
    sheet.startRow(row, isTrue(attributes, "hidden"));
  }

  private void startCell(Attributes attributes) throws UnreadableInputException {
    String reference = attribute(attributes, "r");
    int next = column + 1;
    Optional<CellReference> given = CellReference.parse(reference);
    column = given.map(CellReference::column).orElse(next);
    if (given.isEmpty() && !reference.isEmpty()) {
      texts.findings().cell(FindingCode.CELL_DAMAGED, row, column, reference);
    }
    budget().checkColumn(column > 16_384 ? column : 1, "", row);
    type = attribute(attributes, "t");
    style = Math.max(0, number(attribute(attributes, "s")));
    hasValue = false;
    hasFormula = false;
    text.clear();
  }

  private void endCell() throws UnreadableInputException {
    if (!hasValue && !hasFormula) {
      return;
    }
    Cell cell = Cell.EMPTY;
    if (hasValue) {
      cell = value.cell(type, style, text, row, column);
    } else if (!type.equals("str")) {
      texts.findings().cell(FindingCode.FORMULA_WITHOUT_VALUE, row, column, "");
      return;
    }
    sheet.cell(column, hasFormula ? texts.formula(cell, row, column) : cell);
  }

  private void merge(String reference) {
    int colon = reference.indexOf(':');
    if (colon < 0) {
      return; // a range of one cell
    }
    Optional<CellReference> first = CellReference.parse(reference.substring(0, colon));
    Optional<CellReference> last = CellReference.parse(reference.substring(colon + 1));
    if (first.isPresent() && last.isPresent()) {
      sheet.merge(first.get().row(), first.get().column(), last.get().row(), last.get().column());
    } else {
      texts.findings().sheet(FindingCode.MERGE_REFUSED, reference);
    }
  }

  private void column(Attributes attributes) {
    if (isTrue(attributes, "hidden")) {
      sheet.hideColumns(number(attribute(attributes, "min")), number(attribute(attributes, "max")));
    }
  }
}
