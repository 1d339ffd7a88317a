package org.jisseki.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jisseki.core.finding.Correction;
import org.jisseki.core.finding.UnreadableInputException;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.grid.Row;
import org.jisseki.core.grid.Sheet;
import org.jisseki.core.reading.Corrections;

/**
 * Reads a corrections file: a table that people edit in a spreadsheet program.
 *
 * <p>A header names the columns, in any order: 採用, シート, 行, 列, 処理, 値, 元の内容 and 理由, or accept, sheet,
 * row, column, what, value, found and reason; others are left alone. Only lines with a ○ in the
 * first are taken. Lines whose first cell starts with {@code #} are comments. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * 採用,行,列,処理,値,元の内容,理由
 * ○,53,,実績を移す,52 居宅介護支援,認定訪問調査,1行下に入っていた
 * }</pre>
 */
public final class CorrectionsReader implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final CorrectionsReader STANDARD = new CorrectionsReader();

  private CorrectionsReader() {}

  /** The reader. */
  public static CorrectionsReader standard() {
    return STANDARD;
  }

  /**
   * Reads a file in any charset that spreadsheet programs save text in.
   *
   * @throws UnreadableInputException if it is no corrections file, or if a line that is to be
   *     applied cannot be understood
   */
  public Corrections read(Path file) throws IOException {
    return read(TextGridReader.standard().readText(file));
  }

  /**
   * Reads a file in any charset that spreadsheet programs save text in; the stream stays open.
   *
   * @param name the file's name, for messages
   * @throws UnreadableInputException if it is no corrections file, or if a line that is to be
   *     applied cannot be understood
   */
  public Corrections read(InputStream in, String name) throws IOException {
    return read(TextGridReader.standard().readText(in, name));
  }

  /**
   * Reads a text that has been read as a grid.
   *
   * @throws UnreadableInputException if it is no corrections file, or if a line that is to be
   *     applied cannot be understood
   */
  public Corrections read(TextGrid text) throws UnreadableInputException {
    return read(text.grid(), !TextGridReader.isForPeople(text.evidence()));
  }

  /**
   * Reads the first sheet that is not blank, of a workbook for instance.
   *
   * @throws UnreadableInputException if it is no corrections file, or if a line that is to be
   *     applied cannot be understood
   */
  public Corrections read(Grid grid) throws UnreadableInputException {
    return read(grid, true);
  }

  private static Corrections read(Grid grid, boolean guarded) throws UnreadableInputException {
    String name = grid.source().name();
    List<Correction> corrections = new ArrayList<>();
    Optional<CorrectionLine> header = Optional.empty();
    for (Row row : rows(grid)) {
      if (row.isBlank() || row.cell(1).text().strip().startsWith("#")) {
        continue;
      }
      if (header.isEmpty()) {
        header = Optional.of(CorrectionLine.ofHeader(row, name, guarded));
      } else {
        header.get().read(row).ifPresent(corrections::add);
      }
    }
    if (header.isEmpty()) {
      CorrectionLine.ofHeader(Row.of(1, List.of()), name, guarded);
    }
    return new Corrections(corrections);
  }

  private static List<Row> rows(Grid grid) {
    return grid.sheets().stream()
        .filter(sheet -> !sheet.rows().stream().allMatch(Row::isBlank))
        .findFirst()
        .map(Sheet::rows)
        .orElse(List.of());
  }
}
