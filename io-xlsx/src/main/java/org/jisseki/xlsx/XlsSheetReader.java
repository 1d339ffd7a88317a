package org.jisseki.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.UnreadableInputException;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.Sheet;
import org.jisseki.xlsx.format.BuiltInFormats;
import org.jisseki.xlsx.format.FormatCode;

/** Reads one sheet of an {@code .xls} workbook. */
final class XlsSheetReader {

  private static final int LAST_COLUMN = 256;

  private final HSSFWorkbook workbook;
  private final int index;
  private final BiffOutline outline;
  private final Budget budget;
  private final SheetFindings findings;
  private final SheetBuilder builder;
  private final CellText texts;
  private final Map<Short, FormatCode> formats = new HashMap<>();

  XlsSheetReader(
      HSSFWorkbook workbook,
      int index,
      BiffOutline outline,
      Budget budget,
      SheetFindings findings) {
    this.workbook = workbook;
    this.index = index;
    this.outline = outline;
    this.budget = budget;
    this.findings = findings;
    this.builder = new SheetBuilder(index + 1, workbook.getSheetName(index), budget, findings);
    this.texts = new CellText(outline.dateBase(), findings);
  }

  Sheet read() throws UnreadableInputException {
    if (outline.sheetType(index) == 0) {
      readCells(workbook.getSheetAt(index));
    } else {
      findings.sheet(FindingCode.SHEET_NOT_READ, workbook.getSheetName(index));
    }
    return builder.build(workbook.isSheetHidden(index) || workbook.isSheetVeryHidden(index));
  }

  private void readCells(HSSFSheet sheet) throws UnreadableInputException {
    texts.showZeros(sheet.isDisplayZeros());
    for (Row row : sheet) {
      builder.startRow(row.getRowNum() + 1, row.getZeroHeight());
      for (org.apache.poi.ss.usermodel.Cell cell : row) {
        builder.cell(cell.getColumnIndex() + 1, cell((HSSFCell) cell));
      }
      builder.endRow();
    }
    for (CellRangeAddress range : sheet.getMergedRegions()) {
      builder.merge(
          range.getFirstRow() + 1,
          range.getFirstColumn() + 1,
          range.getLastRow() + 1,
          range.getLastColumn() + 1);
    }
    for (int column = 1; column <= LAST_COLUMN; column++) {
      if (sheet.isColumnHidden(column - 1)) {
        builder.hideColumns(column, column);
      }
    }
    XlsExtras.note(sheet, outline.hasDrawings(), findings);
  }

  private Cell cell(HSSFCell cell) throws UnreadableInputException {
    if (cell.getCellType() != CellType.FORMULA) {
      return cell(cell, cell.getCellType());
    }
    Cell result = cell(cell, cell.getCachedFormulaResultType());
    return texts.formula(result, cell.getRowIndex() + 1, cell.getColumnIndex() + 1);
  }

  private Cell cell(HSSFCell cell, CellType type) throws UnreadableInputException {
    int row = cell.getRowIndex() + 1;
    int column = cell.getColumnIndex() + 1;
    return switch (type) {
      case NUMERIC -> number(cell.getNumericCellValue(), cell, row, column);
      case STRING -> text(cell, row, column);
      case BOOLEAN -> CellText.truth(cell.getBooleanCellValue());
      case ERROR -> texts.error(error(cell.getErrorCellValue()), row, column);
      default -> Cell.EMPTY;
    };
  }

  private Cell number(double value, HSSFCell cell, int row, int column) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      findings.cell(FindingCode.CELL_DAMAGED, row, column, Double.toString(value));
      return Cell.of(Double.toString(value));
    }
    return texts.number(value, format(cell), row, column);
  }

  private Cell text(HSSFCell cell, int row, int column) throws UnreadableInputException {
    String text = cell.getRichStringCellValue().getString();
    budget.checkLength(text.length());
    if (OddCharacters.in(text)) {
      findings.cell(FindingCode.ODD_CHARACTERS, row, column, text);
    }
    return texts.text(Cell.of(text), format(cell), row, column);
  }

  private static String error(byte code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR!";
  }

  private FormatCode format(HSSFCell cell) {
    HSSFCellStyle style = cell.getCellStyle();
    return formats.computeIfAbsent(style.getDataFormat(), id -> FormatCode.of(code(id, style)));
  }

  /** The file's own code, else the one of Japanese editions for the number. */
  private static String code(short id, HSSFCellStyle style) {
    String given = style.getDataFormatString();
    boolean engineOwn = given == null || given.equals(BuiltinFormats.getBuiltinFormat(id));
    return engineOwn ? BuiltInFormats.code(id) : given;
  }
}
