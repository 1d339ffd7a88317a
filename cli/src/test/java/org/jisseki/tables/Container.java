package org.jisseki.tables;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jisseki.core.grid.Grid;
import org.jisseki.csv.TextGridReader;
import org.jisseki.xlsx.WorkbookGridReader;

/** The files in which tables are kept: encodings, delimiters, workbooks. */
enum Container {
  TSV_UTF8("UTF-8", '\t', "\n", ""),
  TSV_UTF8_MARKED("UTF-8", '\t', "\r\n", "\uFEFF"),
  TSV_UTF16("UTF-16LE", '\t', "\r\n", "\uFEFF"),
  TSV_UTF16_UNMARKED("UTF-16BE", '\t', "\n", ""),
  TSV_WINDOWS("windows-31j", '\t', "\r\n", ""),
  CSV_UTF8("UTF-8", ',', "\r\n", ""),
  CSV_WINDOWS("windows-31j", ',', "\r\n", ""),
  CSV_EUC("x-eucJP-Open", ',', "\n", ""),
  CSV_JIS("x-windows-iso2022jp", ',', "\n", ""),
  SEMICOLONS("UTF-8", ';', "\r", ""),
  BARS("windows-31j", '|', "\n", ""),
  XLSX("", '\0', "", ""),
  XLS("", '\0', "", "");

  private final String charset;
  private final char delimiter;
  private final String lineEnd;
  private final String mark;

  Container(String charset, char delimiter, String lineEnd, String mark) {
    this.charset = charset;
    this.delimiter = delimiter;
    this.lineEnd = lineEnd;
    this.mark = mark;
  }

  boolean isWorkbook() {
    return charset.isEmpty();
  }

  /** The sheets as a file, and that file as a grid. */
  Grid grid(List<DraftSheet> sheets) throws IOException {
    if (!isWorkbook()) {
      byte[] bytes = text(sheets.get(0)).getBytes(Charset.forName(charset));
      return TextGridReader.standard().read(new ByteArrayInputStream(bytes), "table.txt");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = this == XLS ? new HSSFWorkbook() : new XSSFWorkbook()) {
      for (DraftSheet draft : sheets) {
        write(draft, workbook.createSheet(draft.name().isEmpty() ? "Sheet1" : draft.name()));
      }
      workbook.write(out);
    }
    return WorkbookGridReader.standard()
        .read(new ByteArrayInputStream(out.toByteArray()), "table." + name());
  }

  private String text(DraftSheet sheet) {
    StringBuilder text = new StringBuilder(mark);
    for (List<String> row : sheet.rows()) {
      for (int i = 0; i < row.size(); i++) {
        String cell = row.get(i);
        boolean quoted = cell.indexOf(delimiter) >= 0 || cell.indexOf('\n') >= 0;
        text.append(i > 0 ? String.valueOf(delimiter) : "")
            .append(quoted ? '"' + cell + '"' : cell);
      }
      text.append(lineEnd);
    }
    return text.toString();
  }

  private static void write(DraftSheet draft, Sheet sheet) {
    for (int i = 0; i < draft.rows().size(); i++) {
      List<String> cells = draft.rows().get(i);
      Row row = sheet.createRow(i);
      for (int c = 0; c < cells.size(); c++) {
        if (!cells.get(c).isEmpty()) {
          row.createCell(c).setCellValue(cells.get(c));
        }
      }
    }
    for (DraftSheet.Merge merge : draft.merges()) {
      sheet.addMergedRegion(
          new CellRangeAddress(
              merge.firstRow(), merge.lastRow(), merge.firstColumn(), merge.lastColumn()));
    }
  }
}
