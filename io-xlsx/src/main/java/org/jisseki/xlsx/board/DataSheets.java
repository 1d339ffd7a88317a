package org.jisseki.xlsx.board;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.jisseki.core.finding.Language;
import org.jisseki.core.text.Phrases;
import org.jisseki.core.tidy.TidyData;
import org.jisseki.xlsx.book.Book;
import org.jisseki.xlsx.book.BookSheet;
import org.jisseki.xlsx.book.Look;

/** Writes the sheets of a data workbook. */
public final class DataSheets {

  private DataSheets() {}

  /**
   * Writes a data workbook: measurements and comparisons, nothing else.
   *
   * @throws IOException if {@code out} refuses
   */
  public static void write(TidyData data, Language language, String generator, OutputStream out)
      throws IOException {
    Phrases words = BoardWords.in(language);
    Book book = new Book(data.title(), generator, words.text("cut.note"));
    for (String table : new String[] {"measurements", "comparisons"}) {
      BookSheet sheet = book.addSheet(words.text("sheet." + table));
      sheet.view().plain();
      new TidySheet(sheet, data.table(table), language, Set.of())
          .write(Look.BARE, Look.BARE, Look.BARE);
    }
    book.write(out);
  }
}
