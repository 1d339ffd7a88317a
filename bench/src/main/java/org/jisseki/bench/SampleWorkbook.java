package org.jisseki.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sample table as a workbook, its divisions merged down six rows each. */
final class SampleWorkbook {

  private static final int HEADER_LINES = 4;

  private SampleWorkbook() {}

  /** The bytes of the workbook. */
  static byte[] of(SampleTable table) throws IOException {
    String[] lines = new String(table.bytes(), StandardCharsets.UTF_8).split("\n", -1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("表");
      CellStyle style = workbook.createCellStyle();
      style.setWrapText(true);
      style.setBorderBottom(BorderStyle.THIN);
      for (int i = 0; i < lines.length; i++) {
        writeRow(sheet.createRow(i), lines[i].split("\t", -1), style);
      }
      sheet.addMergedRegionUnsafe(new CellRangeAddress(0, 0, 0, 8));
      for (int at = HEADER_LINES; at + 6 <= lines.length; at += 6) {
        sheet.addMergedRegionUnsafe(new CellRangeAddress(at, at + 5, 0, 0));
        sheet.addMergedRegionUnsafe(new CellRangeAddress(at, at + 2, 1, 1));
      }
      workbook.write(out);
    }
    return out.toByteArray();
  }

  private static void writeRow(Row row, String[] cells, CellStyle style) {
    for (int column = 0; column < cells.length; column++) {
      Cell cell = row.createCell(column);
      cell.setCellStyle(style);
      if (column == 2 && cells[column].matches("[0-9]+")) {
        cell.setCellValue(Integer.parseInt(cells[column]));
      } else {
        cell.setCellValue(cells[column]);
      }
    }
  }
}
