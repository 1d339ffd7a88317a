package org.jisseki.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.InputProblem;
import org.jisseki.core.finding.UnreadableInputException;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.grid.GridSource;
import org.jisseki.core.grid.Limits;
import org.jisseki.core.grid.Sheet;

/**
 * Reads workbooks as grids: {@code .xlsx}, {@code .xlsm}, {@code .xls} (Excel 97 and later) and
 * {@code .ods}, told apart by their content, whatever the file is called.
 *
 * <p>Cells show what Japanese editions of spreadsheet programs show: numbers and dates through
 * their formats, formulas by their stored results, furigana left out. Nothing is evaluated, fetched
 * or run. Hidden sheets, rows and columns are read and marked; what is not read (notes, text boxes,
 * pictures, macros) is a finding of {@link #readWorkbook}. Immutable and thread-safe.
 *
 * <pre>{@code
 * Grid grid = WorkbookGridReader.standard().read(Path.of("results-r5.xlsx"));
 * }</pre>
 */
public final class WorkbookGridReader implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final WorkbookGridReader STANDARD = new WorkbookGridReader(Limits.standard());

  private final Limits limits;

  private WorkbookGridReader(Limits limits) {
    this.limits = limits;
  }

  /** The reader with the standard limits. */
  public static WorkbookGridReader standard() {
    return STANDARD;
  }

  /** The same reader with other limits. */
  public WorkbookGridReader withLimits(Limits changed) {
    return new WorkbookGridReader(changed);
  }

  /**
   * Reads a file as a grid.
   *
   * @throws UnreadableInputException for a missing file, a folder, a file that is no workbook, is
   *     damaged, locked by a password or beyond a limit
   * @throws IOException if reading fails
   */
  public Grid read(Path file) throws IOException {
    return readWorkbook(file).grid();
  }

  /**
   * Reads a stream to its end as a grid, and leaves it open.
   *
   * @param name the name that the grid's source gets, its folders left out
   * @throws UnreadableInputException for bytes that are no workbook, are damaged, locked by a
   *     password or beyond a limit
   * @throws IOException if reading fails
   */
  public Grid read(InputStream in, String name) throws IOException {
    return readWorkbook(in, name).grid();
  }

  /**
   * Reads a file as a grid, with what a reader must be told of it.
   *
   * @throws UnreadableInputException as {@link #read(Path)} does
   * @throws IOException if reading fails
   */
  public WorkbookGrid readWorkbook(Path file) throws IOException {
    return workbook(WorkbookBytes.read(file, limits.maxBytes()));
  }

  /**
   * Reads a stream to its end as a grid, with what a reader must be told of it, and leaves the
   * stream open.
   *
   * @param name the name that the grid's source gets, its folders left out
   * @throws UnreadableInputException as {@link #read(InputStream, String)} does
   * @throws IOException if reading fails
   */
  public WorkbookGrid readWorkbook(InputStream in, String name) throws IOException {
    return workbook(WorkbookBytes.read(in, name, limits.maxBytes()));
  }

  /**
   * Reads bytes as a grid, with what a reader must be told of it.
   *
   * @param name the name that the grid's source gets, its folders left out
   * @throws UnreadableInputException as {@link #read(InputStream, String)} does
   */
  public WorkbookGrid readWorkbook(byte[] bytes, String name) throws IOException {
    return workbook(WorkbookBytes.of(bytes, name, limits.maxBytes()));
  }

  private WorkbookGrid workbook(WorkbookBytes input) throws IOException {
    Budget budget = new Budget(input.name(), limits);
    return switch (input.kind()) {
      case ZIP -> {
        SheetsRead read =
            EngineBoundary.cross(budget, () -> XlsxReader.read(input.bytes(), budget));
        yield grid(input, "xlsx", read.sheets(), read.findings());
      }
      case OLE2 -> {
        SheetsRead read = EngineBoundary.cross(budget, () -> XlsReader.read(input.bytes(), budget));
        yield grid(input, "xls", read.sheets(), read.findings());
      }
      case OPEN_DOCUMENT -> {
        SheetsRead read = EngineBoundary.cross(budget, () -> OdsReader.read(input.bytes(), budget));
        yield grid(input, "ods", read.sheets(), read.findings());
      }
      case EMPTY -> throw refused(InputProblem.EMPTY, input, "");
      case HTML -> throw refused(InputProblem.HTML, input, "");
      case XML -> throw refused(InputProblem.XML, input, "");
      case PDF -> throw refused(InputProblem.DOCUMENT, input, "PDF");
      case RTF -> throw refused(InputProblem.DOCUMENT, input, "RTF");
      case IMAGE -> throw refused(InputProblem.IMAGE, input, "");
      case ARCHIVE -> throw refused(InputProblem.ARCHIVE, input, "");
      case TEXT -> throw refused(InputProblem.NO_WORKBOOK, input, "");
    };
  }

  private static WorkbookGrid grid(
      WorkbookBytes input, String format, List<Sheet> sheets, List<Finding> findings)
      throws UnreadableInputException {
    if (sheets.isEmpty()) {
      throw refused(InputProblem.NO_SHEET, input, "");
    }
    GridSource source = new GridSource(input.name(), input.sha256(), format, "");
    return new WorkbookGrid(new Grid(source, sheets), findings);
  }

  private static UnreadableInputException refused(
      InputProblem problem, WorkbookBytes input, String kind) {
    return problem.asException(Map.of("name", input.name(), "kind", kind));
  }
}
