package org.jisseki.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jisseki.core.grid.Grid;
import org.jisseki.xlsx.WorkbookGridReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A workbook of 60 rows with merges, beside the user model of the engine that reads the same. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class WorkbookBenchmark {

  private static final int HEADER_LINES = 4;

  private byte[] bytes = {};

  /** The rows of the workbook; a subclass asks for more. */
  int rows() {
    return 60;
  }

  /** Makes the workbook, its divisions merged down six rows each. */
  @Setup
  public void makeWorkbook() throws IOException {
    String[] lines =
        new String(SampleTable.ofRows(rows()).bytes(), java.nio.charset.StandardCharsets.UTF_8)
            .split("\n", -1);
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
    bytes = out.toByteArray();
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

  /** The engine's user model: the shown text of every cell, and the merges. */
  @Benchmark
  public int poiUserModel() throws IOException {
    int chars = 0;
    DataFormatter formatter = new DataFormatter(java.util.Locale.ROOT);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      for (Sheet sheet : workbook) {
        chars += sheet.getMergedRegions().size();
        for (Row row : sheet) {
          for (Cell cell : row) {
            boolean text = cell.getCellType() == CellType.STRING;
            chars += (text ? cell.getStringCellValue() : formatter.formatCellValue(cell)).length();
          }
        }
      }
    }
    return chars;
  }

  /** Bytes to grid: limits, checksums, shown texts, numbers, merges, findings. */
  @Benchmark
  public Grid bytesToGrid() throws IOException {
    return WorkbookGridReader.standard().read(new ByteArrayInputStream(bytes), "table.xlsx");
  }
}
