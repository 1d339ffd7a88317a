package org.jisseki.csv;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.jisseki.core.reading.CanonicalTable;

/**
 * Writes tables as delimited text that {@link TextGridReader} reads back cell by cell.
 *
 * <p>A cell stands in quotes where it holds a delimiter, a quote or a line break, as RFC 4180 has
 * it; everything else is written as it is, but for the formulas of {@link #csvForPeople}. Immutable
 * and thread-safe.
 *
 * <pre>{@code
 * TextTableWriter.tsv().write(CanonicalTable.of(reading), out);
 * }</pre>
 */
public final class TextTableWriter implements Serializable {

  private static final long serialVersionUID = 1L;

  /** By this, spreadsheet programs know a text for UTF-8. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final TextTableWriter TSV = new TextTableWriter('\t', "\n", false);
  private static final TextTableWriter CSV = new TextTableWriter(',', "\r\n", false);
  private static final TextTableWriter CSV_FOR_PROGRAMS = new TextTableWriter(',', "\n", false);
  private static final TextTableWriter CSV_FOR_PEOPLE = new TextTableWriter(',', "\r\n", true);

  private final char delimiter;
  private final String lineEnd;
  private final boolean forPeople;

  private TextTableWriter(char delimiter, String lineEnd, boolean forPeople) {
    this.delimiter = delimiter;
    this.lineEnd = lineEnd;
    this.forPeople = forPeople;
  }

  /** The writer of tab-separated text, its lines ended by LF. */
  public static TextTableWriter tsv() {
    return TSV;
  }

  /** The writer of comma-separated text, its lines ended by CR LF as RFC 4180 asks. */
  public static TextTableWriter csv() {
    return CSV;
  }

  /**
   * The writer of comma-separated text that people open in a spreadsheet program: a byte order mark
   * comes first, and a text that would be taken for a formula gets an apostrophe before it. {@link
   * TextGridReader} takes the apostrophe away again.
   */
  public static TextTableWriter csvForPeople() {
    return CSV_FOR_PEOPLE;
  }

  /** Comma-separated text, its lines ended by LF as tools of pipes like it. */
  static TextTableWriter csvForPrograms() {
    return CSV_FOR_PROGRAMS;
  }

  /**
   * Writes a canonical table: its title, its headers and its rows.
   *
   * @throws IOException if {@code out} refuses
   */
  public void write(CanonicalTable table, Appendable out) throws IOException {
    write(table.lines(), out);
  }

  /**
   * Writes rows of cells.
   *
   * @param rows the rows; one without cells becomes an empty line
   * @throws IOException if {@code out} refuses
   */
  public void write(List<? extends List<String>> rows, Appendable out) throws IOException {
    if (forPeople) {
      out.append(BYTE_ORDER_MARK);
    }
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        if (i > 0) {
          out.append(delimiter);
        }
        writeCell(forPeople ? FormulaGuard.guard(row.get(i)) : row.get(i), out);
      }
      out.append(lineEnd);
    }
  }

  private void writeCell(String cell, Appendable out) throws IOException {
    if (needsQuotes(cell)) {
      out.append('"').append(cell.replace("\"", "\"\"")).append('"');
    } else {
      out.append(cell);
    }
  }

  private boolean needsQuotes(String cell) {
    // A leading U+FEFF would be taken for a byte order mark at the start of the file.
    return cell.indexOf(delimiter) >= 0
        || cell.indexOf('"') >= 0
        || cell.indexOf('\n') >= 0
        || cell.indexOf('\r') >= 0
        || cell.startsWith("\uFEFF");
  }
}
