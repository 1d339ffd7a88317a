package org.jisseki.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.InputProblem;
import org.jisseki.core.finding.UnreadableInputException;
import org.jisseki.core.grid.FileKind;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.grid.GridSource;
import org.jisseki.core.grid.Limits;
import org.jisseki.core.grid.Row;
import org.jisseki.core.grid.Sheet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads delimited text as a grid: TSV, CSV and text with semicolons or vertical bars, in UTF-8,
 * UTF-16, Shift_JIS (as windows-31j), EUC-JP or ISO-2022-JP; and plain text whose columns only runs
 * of blanks divide.
 *
 * <p>Character set, delimiter and quotes are found from the bytes, whatever the file is called;
 * what was found, and by what margin, comes with {@link #readText}. The rows stay ragged as they
 * stand in the file, blank lines are rows without cells, and the number of a row is the line on
 * which it starts. In comma-separated text with a byte order mark, an apostrophe before a formula
 * is the guard that {@link TextTableWriter#csvForPeople} sets, and no part of the cell. Immutable
 * and thread-safe.
 *
 * <pre>{@code
 * Grid grid = TextGridReader.standard().read(Path.of("results-r5.tsv"));
 * }</pre>
 */
public final class TextGridReader implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(TextGridReader.class);

  private static final TextGridReader STANDARD = new TextGridReader(Limits.standard(), "", '\0');

  private final Limits limits;
  private final String charset;
  private final char delimiter;

  private TextGridReader(Limits limits, String charset, char delimiter) {
    this.limits = limits;
    this.charset = charset;
    this.delimiter = delimiter;
  }

  /** The reader that finds character set and delimiter itself, with the standard limits. */
  public static TextGridReader standard() {
    return STANDARD;
  }

  /**
   * The same reader for texts whose character set is known.
   *
   * @param known the character set; Shift_JIS, EUC-JP and ISO-2022-JP are read with the extensions
   *     of their vendors, such as {@code ①} and {@code ㈱}
   */
  public TextGridReader withCharset(Charset known) {
    return new TextGridReader(limits, known.name(), delimiter);
  }

  /**
   * The same reader for texts whose delimiter is known.
   *
   * @param known the character between the cells
   * @throws IllegalArgumentException for a quote, a line end or NUL, which cannot stand between
   *     cells
   */
  public TextGridReader withDelimiter(char known) {
    if (known == '"' || known == '\n' || known == '\r' || known == '\0') {
      throw new IllegalArgumentException(
          "A quote, a line end or NUL is no delimiter, but got U+%04X".formatted((int) known));
    }
    return new TextGridReader(limits, charset, known);
  }

  /** The same reader with other limits; of these, bytes, rows, columns, cells and their lengths. */
  public TextGridReader withLimits(Limits changed) {
    return new TextGridReader(changed, charset, delimiter);
  }

  /**
   * Reads a file as a grid.
   *
   * @throws UnreadableInputException for a missing file, a folder, an empty file, a file that is no
   *     text, or one beyond a limit
   * @throws IOException if reading fails
   */
  public Grid read(Path file) throws IOException {
    return readText(file).grid();
  }

  /**
   * Reads a stream to its end as a grid, and leaves it open.
   *
   * @param name the name that the grid's source gets, its folders left out
   * @throws UnreadableInputException for an empty stream, one that is no text, or one beyond a
   *     limit
   * @throws IOException if reading fails
   */
  public Grid read(InputStream in, String name) throws IOException {
    return readText(in, name).grid();
  }

  /**
   * Reads a file as a grid, with how it was understood.
   *
   * @throws UnreadableInputException as {@link #read(Path)} does
   * @throws IOException if reading fails
   */
  public TextGrid readText(Path file) throws IOException {
    return text(BoundedInput.read(file, limits.maxBytes()));
  }

  /**
   * Reads a stream to its end as a grid, with how it was understood, and leaves the stream open.
   *
   * @param name the name that the grid's source gets, its folders left out
   * @throws UnreadableInputException as {@link #read(InputStream, String)} does
   * @throws IOException if reading fails
   */
  public TextGrid readText(InputStream in, String name) throws IOException {
    return text(BoundedInput.read(in, name, limits.maxBytes()));
  }

  /**
   * Reads bytes as a grid, with how they were understood.
   *
   * @param name the name that the grid's source gets, its folders left out
   * @throws UnreadableInputException as {@link #read(InputStream, String)} does
   */
  public TextGrid readText(byte[] bytes, String name) throws IOException {
    return readText(new ByteArrayInputStream(bytes), name);
  }

  private TextGrid text(BoundedInput input) throws IOException {
    refuseOtherKinds(input);
    CharsetDetector.Decoded decoded =
        charset.isEmpty()
            ? CharsetDetector.decode(input.bytes())
            : CharsetDetector.decode(input.bytes(), Charset.forName(charset));
    char[] text = decoded.chars();
    TextCensus census = TextCensus.of(text, delimiter);
    if (census.isNoText() || decoded.looksLikeNoise()) {
      throw InputProblem.BINARY.asException(Map.of("name", input.name()));
    }
    DelimiterDetector.Found found =
        delimiter == '\0'
            ? DelimiterDetector.find(census, limits)
            : DelimiterDetector.given(census, delimiter, limits);
    refuseBeyondLimits(found.trial(), input.name());
    Optional<List<Row>> blanks =
        found.evidence().isPoor() && census.delimiters('\t') == 0
            ? BlankColumns.cut(text)
            : Optional.empty();
    TextEvidence evidence =
        new TextEvidence(
            decoded.evidence(),
            blanks
                .map(rows -> DelimiterEvidence.ofBlanks(found.evidence().candidates()))
                .orElse(found.evidence()),
            found.trial().quotes(),
            census.lineEnds());
    LOG.debug("{}: {} rows, {}", input.name(), found.trial().rows(), evidence);
    List<Finding> findings = TextFindings.of(text, evidence, census, found.trial());
    Sheet sheet =
        Sheet.ofText(
            blanks.orElseGet(() -> GridRecords.of(census, found.trial(), isForPeople(evidence))));
    return new TextGrid(new Grid(source(input, evidence), List.of(sheet)), evidence, findings);
  }

  /** Comma-separated text with a byte order mark is what programs write for spreadsheets. */
  static boolean isForPeople(TextEvidence evidence) {
    return evidence.charset().basis() == CharsetEvidence.Basis.BYTE_ORDER_MARK
        && evidence.delimiter().delimiter() == ',';
  }

  private static GridSource source(BoundedInput input, TextEvidence evidence) {
    String format =
        evidence.delimiter().isSingleColumn() || evidence.delimiter().isBlanks()
            ? "txt"
            : evidence.delimiter().delimiter() == '\t' ? "tsv" : "csv";
    return new GridSource(input.name(), input.sha256(), format, evidence.charset().charset());
  }

  private static void refuseOtherKinds(BoundedInput input) throws UnreadableInputException {
    byte[] head = Arrays.copyOf(input.bytes(), Math.min(input.bytes().length, FileKind.HEAD_BYTES));
    InputProblem problem =
        switch (FileKind.of(head)) {
          case TEXT -> null;
          case EMPTY -> InputProblem.EMPTY;
          case ZIP -> InputProblem.WORKBOOK;
          case OPEN_DOCUMENT -> InputProblem.OPEN_DOCUMENT;
          case OLE2 -> InputProblem.OLD_WORKBOOK;
          case HTML -> InputProblem.HTML;
          case XML -> InputProblem.XML;
          case PDF, RTF -> InputProblem.DOCUMENT;
          case IMAGE -> InputProblem.IMAGE;
          case ARCHIVE -> InputProblem.ARCHIVE;
        };
    if (problem != null) {
      String kind = FileKind.of(head) == FileKind.PDF ? "PDF" : "RTF";
      throw problem.asException(Map.of("name", input.name(), "kind", kind));
    }
  }

  private void refuseBeyondLimits(DelimiterTrial trial, String name)
      throws UnreadableInputException {
    if (trial.firstTooLong() > 0) {
      throw beyond(InputProblem.CELL_TOO_LONG, name, limits.maxCellChars(), trial.firstTooLong());
    }
    if (trial.firstTooWide() > 0) {
      throw beyond(InputProblem.TOO_MANY_COLUMNS, name, limits.maxColumns(), trial.firstTooWide());
    }
    if (trial.rows() > limits.maxRows()) {
      throw beyond(InputProblem.TOO_MANY_ROWS, name, limits.maxRows(), 0);
    }
    if (trial.cells() > limits.maxCells()) {
      throw beyond(InputProblem.TOO_MANY_CELLS, name, limits.maxCells(), 0);
    }
  }

  private static UnreadableInputException beyond(
      InputProblem problem, String name, int limit, int row) {
    return problem.asException(
        Map.of("name", name, "limit", Integer.toString(limit), "row", Integer.toString(row)));
  }
}
