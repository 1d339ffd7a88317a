package org.jisseki.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The user model of Apache POI: the shown text of every cell of a workbook, and its merges. */
final class UserModel {

  private UserModel() {}

  /** The number of characters in all cells, and of merges. */
  static long characters(byte[] workbook) {
    long chars = 0;
    DataFormatter formatter = new DataFormatter(Locale.ROOT);
    try (XSSFWorkbook model = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      for (Sheet sheet : model) {
        chars += sheet.getMergedRegions().size();
        for (Row row : sheet) {
          for (Cell cell : row) {
            boolean text = cell.getCellType() == CellType.STRING;
            chars += (text ? cell.getStringCellValue() : formatter.formatCellValue(cell)).length();
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return chars;
  }
}
