package org.jisseki.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes the files of the batch benchmark: tables as text in three encodings and as workbooks, and
 * one file in a hundred broken in a way that is known. Beside them it writes what must become of
 * each: {@code NAME<TAB>OUTCOME}.
 */
public final class BatchFiles {

  private static final int ROWS = 40;
  private static final int IN_A_FOLDER = 100;
  private static final int HEADER_LINES = 4;

  private final Path folder;
  private final BufferedWriter expected;

  private BatchFiles(Path folder, BufferedWriter expected) {
    this.folder = folder;
    this.expected = expected;
  }

  /**
   * Makes the files.
   *
   * @param arguments the folder, how many files, and the file for what must become of them
   * @throws IOException if they cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    try (BufferedWriter expected = Files.newBufferedWriter(Path.of(arguments[2]))) {
      BatchFiles files = new BatchFiles(Path.of(arguments[0]), expected);
      for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
        files.make(i);
      }
    }
  }

  private void make(int i) throws IOException {
    byte[] table = SampleTable.ofRows(ROWS, i).bytes();
    if (i % 100 == 37) {
      broken(i, table);
    } else if (i % 4 == 3) {
      Path file = file(i, ".xlsx", "table");
      writeWorkbook(table, file);
    } else {
      String[] charsets = {"UTF-8", "windows-31j", "EUC-JP"};
      String text = new String(table, StandardCharsets.UTF_8);
      String name = i % 2 == 0 ? ".tsv" : ".txt";
      Files.write(file(i, name, "table"), text.getBytes(Charset.forName(charsets[i % 3])));
    }
  }

  private void broken(int i, byte[] table) throws IOException {
    switch (i / 100 % 6) {
      case 0 -> Files.write(file(i, ".tsv", "unreadable"), new byte[0]);
      case 1 -> {
        Path file = file(i, ".xlsx", "unreadable");
        writeWorkbook(table, file);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
      }
      case 2 -> {
        byte[] noise = new byte[20_000];
        new Random(i).nextBytes(noise);
        Files.write(file(i, ".csv", "unreadable"), noise);
      }
      case 3 -> Files.writeString(file(i, ".xls", "unreadable"), "<html><body></body></html>");
      case 4 -> Files.writeString(file(i, ".txt", "no-table"), "前略\nお元気ですか。\n草々\n");
      default -> Files.writeString(file(i, ".pdf", "unreadable"), "%PDF-1.7\n");
    }
  }

  private Path file(int i, String ending, String outcome) throws IOException {
    String name = String.format(Locale.ROOT, "%03d/%05d%s", i / IN_A_FOLDER, i, ending);
    expected.write(name + "\t" + outcome + "\n");
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    return file;
  }

  /** A workbook of the table, its title merged over the columns and its divisions down the rows. */
  private static void writeWorkbook(byte[] table, Path file) throws IOException {
    String[] lines = new String(table, StandardCharsets.UTF_8).split("\n", -1);
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet("表");
      for (int i = 0; i < lines.length; i++) {
        Row row = sheet.createRow(i);
        String[] cells = lines[i].split("\t", -1);
        for (int column = 0; column < cells.length; column++) {
          row.createCell(column).setCellValue(cells[column]);
        }
      }
      sheet.addMergedRegionUnsafe(new CellRangeAddress(0, 0, 0, 8));
      for (int at = HEADER_LINES; at + 6 <= lines.length; at += 6) {
        sheet.addMergedRegionUnsafe(new CellRangeAddress(at, at + 5, 0, 0));
      }
      workbook.write(out);
    }
  }
}
