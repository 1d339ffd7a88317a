package org.jisseki.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes the workbooks among the examples: {@code shiomino-r5.xlsx} of the clean table, and {@code
 * kaikan-r5.xls}. Run it with the folder of the tables after the table or this class has changed.
 */
final class ExampleWorkbooks {

  private static final int LEVELS = 2;
  private static final int NUMBER = 2;

  private ExampleWorkbooks() {}

  /** Writes both workbooks into the folder that is named. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Files.write(
        folder.resolve("shiomino-r5.xlsx"),
        report(Files.readAllLines(folder.resolve("shiomino-r5-clean.tsv"))));
    Files.write(folder.resolve("kaikan-r5.xls"), hall());
  }

  /**
   * The clean table as an office keeps it: divisions merged down their programs, the title merged
   * over the table, the numbers as numbers, and a sheet of instructions before it.
   */
  static byte[] report(List<String> lines) throws IOException {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.getProperties().getCoreProperties().setCreated(Optional.empty());
      Sheet notes = workbook.createSheet("記入要領");
      notes.createRow(0).createCell(0).setCellValue("記入要領");
      notes.createRow(2).createCell(0).setCellValue("実績には数と単位を書いてください。");
      notes.createRow(3).createCell(0).setCellValue("行を足すときは、番号を振り直してください。");
      Sheet sheet = workbook.createSheet("令和5年度");
      CellStyle style = style(workbook);
      for (int i = 0; i < lines.size(); i++) {
        writeRow(sheet.createRow(i), lines.get(i).split("\t", -1), style);
      }
      int width = lines.get(3).split("\t", -1).length;
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, width - 1));
      sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, width - 1));
      for (int level = 0; level < LEVELS; level++) {
        mergeDown(sheet, lines, level);
      }
      workbook.setActiveSheet(1);
      workbook.write(plain);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SteadyZip.copy(plain.toByteArray(), out);
    return out.toByteArray();
  }

  private static CellStyle style(Workbook workbook) {
    CellStyle style = workbook.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private static void writeRow(Row row, String[] cells, CellStyle style) {
    for (int column = 0; column < cells.length; column++) {
      Cell cell = row.createCell(column);
      cell.setCellStyle(style);
      if (column == NUMBER && cells[column].matches("[0-9]+")) {
        cell.setCellValue(Integer.parseInt(cells[column]));
      } else if (!cells[column].isEmpty()) {
        cell.setCellValue(cells[column]);
      }
    }
  }

  /** Merges runs of equal cells; a run of a lower level ends where one of a higher level does. */
  private static void mergeDown(Sheet sheet, List<String> lines, int level) {
    int from = 4;
    for (int i = 5; i <= lines.size(); i++) {
      if (i == lines.size() || !upTo(lines.get(i), level).equals(upTo(lines.get(from), level))) {
        if (i - from > 1) {
          sheet.addMergedRegion(new CellRangeAddress(from, i - 1, level, level));
          for (int covered = from + 1; covered < i; covered++) {
            sheet.getRow(covered).getCell(level).setBlank();
          }
        }
        from = i;
      }
    }
  }

  private static String upTo(String line, int level) {
    return String.join("\t", List.of(line.split("\t", -1)).subList(0, level + 1));
  }

  /** A table of numbers with formats, sums by formula and merged groups, as an old workbook. */
  static byte[] hall() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("利用状況");
      sheet.createRow(0).createCell(0).setCellValue("令和5年度 汐見野市福祉会館 利用実績");
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
      texts(sheet.createRow(2), "区分", "事業名", "令和4年度", "令和5年度", "増減");
      hallRow(sheet, 3, "貸館", "大広間", 4_812, 5_306);
      hallRow(sheet, 4, "", "会議室", 2_950, 2_871);
      hallRow(sheet, 5, "", "調理室", 640, 1_018);
      hallRow(sheet, 6, "教室", "手話教室", 275, 302);
      hallRow(sheet, 7, "", "点字教室", 118, 96);
      sheet.addMergedRegion(new CellRangeAddress(3, 5, 0, 0));
      sheet.addMergedRegion(new CellRangeAddress(6, 7, 0, 0));
      sheet.createRow(8).createCell(0).setCellValue("合計");
      for (int column = 2; column < 5; column++) {
        String letter = String.valueOf((char) ('A' + column));
        Cell sum = sheet.getRow(8).createCell(column);
        sum.setCellFormula("SUM(" + letter + "4:" + letter + "8)");
        sum.setCellStyle(sheet.getRow(3).getCell(column).getCellStyle());
      }
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      workbook.write(out);
    }
    return out.toByteArray();
  }

  private static void texts(Row row, String... texts) {
    for (int column = 0; column < texts.length; column++) {
      row.createCell(column).setCellValue(texts[column]);
    }
  }

  private static void hallRow(
      Sheet sheet, int at, String group, String room, int earlier, int later) {
    Row row = sheet.createRow(at);
    texts(row, group, room);
    Workbook workbook = sheet.getWorkbook();
    WorkbookGridReaderTest.number(workbook, sheet, at, 2, earlier, "#,##0\"人\"");
    WorkbookGridReaderTest.number(workbook, sheet, at, 3, later, "#,##0\"人\"");
    WorkbookGridReaderTest.number(workbook, sheet, at, 4, 0, "#,##0\"人\";\"△\"#,##0\"人\"");
    row.getCell(4).setCellFormula("D" + (at + 1) + "-C" + (at + 1));
  }
}
