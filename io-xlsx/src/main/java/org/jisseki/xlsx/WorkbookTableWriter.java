package org.jisseki.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jisseki.core.reading.CanonicalTable;

/**
 * Writes tables as plain workbooks that {@link WorkbookGridReader} reads back cell by cell.
 *
 * <p>One sheet, every cell a text: nothing is a formula, whatever character it starts with, and no
 * program turns a number or a date into something else. The same table gives the same bytes.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * WorkbookTableWriter.standard().write(CanonicalTable.of(reading), out);
 * }</pre>
 */
public final class WorkbookTableWriter implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final WorkbookTableWriter STANDARD = new WorkbookTableWriter();

  private static final String SHEET = "実績";
  private static final int CHARACTER = 256;
  private static final int NARROWEST = 8 * CHARACTER;
  private static final int WIDEST = 48 * CHARACTER;
  private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  private WorkbookTableWriter() {}

  /** The writer. */
  public static WorkbookTableWriter standard() {
    return STANDARD;
  }

  /**
   * Writes a canonical table: its title, its headers in bold, and its rows. The stream is flushed
   * and stays open.
   *
   * @throws IOException if {@code out} refuses, or a cell is longer than the 32,767 characters that
   *     a workbook can hold
   */
  public void write(CanonicalTable table, OutputStream out) throws IOException {
    List<List<String>> lines = table.lines();
    write(lines, lines.size() - table.rows().size() - 1, out);
  }

  /**
   * Writes rows of cells. The stream is flushed and stays open.
   *
   * @param rows the rows; one without cells stays blank
   * @throws IOException as {@link #write(CanonicalTable, OutputStream)} does
   */
  public void write(List<? extends List<String>> rows, OutputStream out) throws IOException {
    write(rows, -1, out);
  }

  private static void write(List<? extends List<String>> rows, int header, OutputStream out)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.getProperties().getCoreProperties().setCreated(Optional.empty());
      XSSFSheet sheet = workbook.createSheet(SHEET);
      CellStyle plain = style(workbook);
      CellStyle bold = style(workbook);
      Font font = workbook.createFont();
      font.setBold(true);
      bold.setFont(font);
      for (int i = 0; i < rows.size(); i++) {
        writeRow(sheet.createRow(i), rows.get(i), i == header ? bold : plain);
      }
      setWidths(sheet, header < 0 ? rows : rows.subList(header, rows.size()));
      workbook.write(bytes);
    }
    SteadyZip.copy(bytes.toByteArray(), out);
    out.flush();
  }

  private static CellStyle style(XSSFWorkbook workbook) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat((short) BuiltinFormats.getBuiltinFormat("@"));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(true);
    return style;
  }

  private static void writeRow(Row row, List<String> cells, CellStyle style) throws IOException {
    for (int column = 0; column < cells.size(); column++) {
      String text = cells.get(column);
      if (text.isEmpty()) {
        continue;
      }
      String escaped = Escapes.encode(text);
      if (escaped.length() > LONGEST) {
        throw new IOException(
            "Row %d, column %d has %d characters, but a workbook holds at most %d in a cell"
                .formatted(row.getRowNum() + 1, column + 1, escaped.length(), LONGEST));
      }
      row.createCell(column).setCellValue(new XSSFRichTextString(escaped));
      row.getCell(column).setCellStyle(style);
    }
  }

  /** Columns as wide as their longest line, within bounds; a kana or kanji counts as two. */
  private static void setWidths(XSSFSheet sheet, List<? extends List<String>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    for (int column = 0; column < columns; column++) {
      int at = column;
      int longest =
          rows.stream()
              .filter(row -> at < row.size())
              .flatMap(row -> row.get(at).lines())
              .mapToInt(WorkbookTableWriter::width)
              .max()
              .orElse(0);
      long width = (longest + 2L) * CHARACTER;
      sheet.setColumnWidth(column, (int) Math.max(NARROWEST, Math.min(WIDEST, width)));
    }
  }

  private static int width(String line) {
    return line.chars().map(c -> c < 0x1100 ? 1 : 2).sum();
  }
}
