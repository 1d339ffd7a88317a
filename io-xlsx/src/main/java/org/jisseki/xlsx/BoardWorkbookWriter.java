package org.jisseki.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.List;
import org.jisseki.core.document.Document;
import org.jisseki.core.document.HouseForm;
import org.jisseki.core.document.ProgramReason;
import org.jisseki.core.tidy.TidyData;
import org.jisseki.xlsx.board.BoardSheets;

/**
 * Writes the workbook that a board reads and staff go on working in: cover, the house form,
 * indicators with formulas, native charts, divisions, findings, measurements and notes.
 *
 * <p>The same input gives the same bytes. A text is never a formula, whatever it starts with; one
 * that no cell can hold is cut, and the workbook says where the whole stands. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * ReportDocument documents = ReportDocument.in(Language.JA);
 * BoardWorkbookWriter.standard()
 *     .write(
 *         documents.build(reading, comparison, findings),
 *         documents.buildHouseForm(reading, comparison, findings),
 *         TidyData.of(reading, comparison, findings),
 *         BoardWorkbookReader.standard().reasons(earlier).orElse(List.of()),
 *         out);
 * }</pre>
 */
public final class BoardWorkbookWriter implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final BoardWorkbookWriter STANDARD = new BoardWorkbookWriter();

  private BoardWorkbookWriter() {}

  /** The writer. */
  public static BoardWorkbookWriter standard() {
    return STANDARD;
  }

  /**
   * Writes a workbook; the stream is flushed and stays open.
   *
   * @param document the whole report, in the language of the workbook
   * @param form the table as filed, of the same report
   * @param data the tidy tables of the same report
   * @param reasons what people wrote into an earlier workbook; those whose program is gone are kept
   *     among the notes
   * @throws IOException if {@code out} refuses
   */
  public void write(
      Document document,
      HouseForm form,
      TidyData data,
      List<ProgramReason> reasons,
      OutputStream out)
      throws IOException {
    BoardSheets.write(document, form, data, reasons, out);
  }
}
