package org.jisseki.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import org.jisseki.core.finding.Language;
import org.jisseki.core.tidy.TidyData;
import org.jisseki.xlsx.board.DataSheets;

/**
 * Writes measurements and comparisons as a workbook to be published and read by programs.
 *
 * <p>After the rules of the Ministry of Internal Affairs and Communications for statistical tables
 * (総務省「統計表における機械判読可能なデータの表記方法の統一ルール」, 2020): a value a cell, titles in row 1, no merged cell,
 * formula or object, the western and the era year, the unit in a column of its own. The same input
 * gives the same bytes. Immutable and thread-safe.
 */
public final class DataWorkbookWriter implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final DataWorkbookWriter STANDARD = new DataWorkbookWriter();

  private DataWorkbookWriter() {}

  /** The writer. */
  public static DataWorkbookWriter standard() {
    return STANDARD;
  }

  /**
   * Writes a workbook; the stream is flushed and stays open.
   *
   * @param language the language of the titles
   * @param generator what makes it, for the properties; empty for nothing
   * @throws IOException if {@code out} refuses
   */
  public void write(TidyData data, Language language, String generator, OutputStream out)
      throws IOException {
    DataSheets.write(data, language, generator, out);
  }
}
