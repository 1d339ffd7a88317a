package org.jisseki.xlsx.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jisseki.core.finding.Language;
import org.jisseki.core.tidy.TidyColumn;
import org.jisseki.core.tidy.TidyTable;
import org.jisseki.core.tidy.TidyType;
import org.jisseki.core.tidy.TidyValue;
import org.jisseki.xlsx.book.BookSheet;
import org.jisseki.xlsx.book.Look;
import org.jisseki.xlsx.book.TextSize;

/**
 * A tidy table as a sheet: titles in row 1, a row a thing, a value a cell; no merged cell, formula
 * or object.
 */
final class TidySheet {

  private static final int SAMPLE = 200;

  private final BookSheet sheet;
  private final TidyTable table;
  private final Language language;
  private final Set<String> omitted;

  /**
   * A sheet of a table.
   *
   * @param omitted the names of columns that are left out
   */
  TidySheet(BookSheet sheet, TidyTable table, Language language, Set<String> omitted) {
    this.sheet = sheet;
    this.table = table;
    this.language = language;
    this.omitted = omitted;
  }

  /** Writes the table with these looks for its head and its cells. */
  void write(Look head, Look words, Look numbers) {
    List<Integer> shown = new ArrayList<>();
    for (int i = 0; i < table.schema().columns().size(); i++) {
      if (!omitted.contains(table.schema().columns().get(i).name())) {
        shown.add(i);
        sheet.column(width(i));
      }
    }
    sheet.nextRow();
    for (int i = 0; i < shown.size(); i++) {
      sheet.text(i, head, title(shown.get(i)));
    }
    for (List<TidyValue> row : table.rows()) {
      sheet.nextRow();
      for (int i = 0; i < shown.size(); i++) {
        boolean number = isNumber(shown.get(i));
        row.get(shown.get(i)).accept(new Cell(i, number ? numbers : words));
      }
    }
  }

  /** The number of columns that are shown. */
  int width() {
    return (int)
        table.schema().columns().stream()
            .filter(column -> !omitted.contains(column.name()))
            .count();
  }

  private boolean isNumber(int column) {
    TidyType type = table.schema().columns().get(column).type();
    return type == TidyType.NUMBER || type == TidyType.INTEGER;
  }

  private String title(int column) {
    return table.schema().columns().get(column).title().in(language);
  }

  /** As wide as the title and the values that come first, within bounds. */
  private double width(int column) {
    int widest = TextSize.width(title(column));
    TidyColumn what = table.schema().columns().get(column);
    for (List<TidyValue> row : table.rows().subList(0, Math.min(SAMPLE, table.rows().size()))) {
      TidyValue value = row.get(column);
      String text = value instanceof TidyValue.Text words ? words.text() : "";
      if (what.type() == TidyType.TEXTS && value instanceof TidyValue.Texts texts) {
        text = String.join("|", texts.texts());
      }
      widest = Math.max(widest, TextSize.width(text));
    }
    return Math.max(6, Math.min(40, widest + 2));
  }

  /** A value in a cell of the current row. */
  private final class Cell implements TidyValue.Visitor<BookSheet> {
    private final int column;
    private final Look look;

    Cell(int column, Look look) {
      this.column = column;
      this.look = look;
    }

    @Override
    public BookSheet none() {
      return look == Look.BARE ? sheet : sheet.text(column, look, "");
    }

    @Override
    public BookSheet text(String text) {
      return sheet.text(column, look, text);
    }

    @Override
    public BookSheet texts(List<String> texts) {
      return sheet.text(column, look, String.join("|", texts));
    }

    @Override
    public BookSheet number(BigDecimal number) {
      return sheet.number(column, look, "", number);
    }

    @Override
    public BookSheet truth(boolean truth) {
      return sheet.text(column, look, Boolean.toString(truth));
    }
  }
}
