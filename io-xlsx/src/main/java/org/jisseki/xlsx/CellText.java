package org.jisseki.xlsx;

import java.math.BigDecimal;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.CellContent;
import org.jisseki.xlsx.format.DateBase;
import org.jisseki.xlsx.format.FormatCode;

/**
 * Makes cells of what a sheet stores: numbers, texts, truth values and errors, as their formats
 * show them.
 */
final class CellText {

  private final DateBase base;
  private final SheetFindings findings;
  private boolean zerosShown = true;

  CellText(DateBase base, SheetFindings findings) {
    this.base = base;
    this.findings = findings;
  }

  SheetFindings findings() {
    return findings;
  }

  /** Says whether the sheet shows cells that hold 0. */
  void showZeros(boolean shown) {
    zerosShown = shown;
  }

  /** A number through its format; what its format hides is empty text with the number kept. */
  Cell number(double value, FormatCode format, int row, int column) {
    String shown = value == 0 && !zerosShown ? "" : format.number(value, base);
    BigDecimal exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    BigDecimal plain = exact.scale() < 0 && exact.scale() > -20 ? exact.setScale(0) : exact;
    if (shown.isBlank() && value != 0) {
      findings.cell(FindingCode.VALUE_NOT_SHOWN, row, column, plain.toPlainString());
    }
    String code = format.isGeneral() ? "" : format.code();
    return new Cell(shown, new CellContent.Numeric(plain, code));
  }

  /** A text through its format; a text that its format hides is read all the same. */
  Cell text(Cell text, FormatCode format, int row, int column) {
    String shown = format.text(text.text());
    if (shown.equals(text.text())) {
      return text;
    }
    if (shown.isBlank()) {
      findings.cell(FindingCode.VALUE_NOT_SHOWN, row, column, text.text());
      return text;
    }
    return Cell.of(shown);
  }

  /** A truth value, as all editions show it. */
  static Cell truth(boolean value) {
    return Cell.of(value ? "TRUE" : "FALSE");
  }

  /** An error value. */
  Cell error(String shown, int row, int column) {
    findings.cell(FindingCode.ERROR_VALUE, row, column, shown);
    return new Cell(shown, new CellContent.ErrorValue());
  }

  /** The stored result of a formula. */
  Cell formula(Cell result, int row, int column) {
    findings.cell(FindingCode.FORMULA_VALUES, row, column, result.text());
    return new Cell(result.text(), new CellContent.Formula(result.content()));
  }
}
