package org.jisseki.xlsx.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sheet while it is written: rows from top to bottom, cells from left to right.
 *
 * <p>Rows and columns count from 0. A text is always a text, whatever it starts with. Not
 * thread-safe.
 */
public final class BookSheet {

  /** The significant digits that a spreadsheet program keeps of a number. */
  public static final int MAX_DIGITS = 15;

  private final Book book;
  private final String name;
  private final StringBuilder rows = new StringBuilder();
  private final StringBuilder columns = new StringBuilder();
  private final StringBuilder links = new StringBuilder();
  private final List<String> merges = new ArrayList<>();
  private final List<Integer> breaks = new ArrayList<>();
  private final List<BarChart> charts = new ArrayList<>();
  private final SheetView view = new SheetView();
  private int row = -1;
  private int widest;
  private String filter = "";
  private String coloring = "";
  private String printArea = "";
  private int repeated;

  BookSheet(Book book, String name) {
    this.book = book;
    this.name = name;
  }

  /** The name of the sheet. */
  public String name() {
    return name;
  }

  /** The row that cells go into, from 0; -1 before the first. */
  public int row() {
    return row;
  }

  /** How the sheet is seen and printed. */
  public SheetView view() {
    return view;
  }

  /** Sets the width of the next column, in characters, from the first on. */
  public BookSheet column(double width) {
    return column(width, false);
  }

  /** Sets the width of the next column, which nobody sees. */
  public BookSheet hiddenColumn(double width) {
    return column(width, true);
  }

  private BookSheet column(double width, boolean hidden) {
    widest++;
    columns.append(
        "<col min=\"%d\" max=\"%d\" width=\"%s\" customWidth=\"1\"%s/>"
            .formatted(widest, widest, decimal(width), hidden ? " hidden=\"1\"" : ""));
    return this;
  }

  /** Goes to the next row, its height left to the program. */
  public BookSheet nextRow() {
    return nextRow(0);
  }

  /**
   * Goes to the next row.
   *
   * @param height its height in points; 0 to leave it to the program
   */
  public BookSheet nextRow(double height) {
    if (row >= 0) {
      rows.append("</row>");
    }
    row++;
    rows.append("<row r=\"").append(row + 1).append('"');
    if (height > 0) {
      rows.append(" ht=\"").append(decimal(height)).append("\" customHeight=\"1\"");
    }
    rows.append('>');
    return this;
  }

  /** Writes a text; an empty one leaves a styled cell. */
  public BookSheet text(int column, Look look, String text) {
    open(column, look, "");
    if (text.isEmpty()) {
      rows.append("/>");
    } else {
      int number = book.text(text, look, name, Markup.cell(row, column));
      rows.append(" t=\"s\"><v>").append(number).append("</v></c>");
    }
    return this;
  }

  /** Writes a text that leads to a cell of a sheet. */
  public BookSheet link(int column, Look look, String text, CellTarget target) {
    text(column, look, text);
    links
        .append("<hyperlink ref=\"")
        .append(Markup.cell(row, column))
        .append("\" location=\"")
        .append(Markup.of(target.location()))
        .append("\" display=\"")
        .append(Markup.of(text.length() > CutText.MAX_LINK ? "" : text))
        .append("\"/>");
    return this;
  }

  /**
   * Writes a number; one with more than {@value #MAX_DIGITS} digits is written as a text, so that
   * none is lost.
   *
   * @param format the format of the number; empty for none
   */
  public BookSheet number(int column, Look look, String format, BigDecimal value) {
    if (value.precision() > MAX_DIGITS) {
      return text(column, look, value.toPlainString());
    }
    open(column, look, format);
    rows.append("><v>").append(value.toPlainString()).append("</v></c>");
    return this;
  }

  /** Writes a formula with the number that it gives. */
  public BookSheet formula(
      int column, Look look, String format, String formula, BigDecimal result) {
    open(column, look, format);
    rows.append("><f>").append(Markup.of(formula)).append("</f><v>");
    rows.append(result.toPlainString()).append("</v></c>");
    return this;
  }

  /** Writes a formula with the text that it gives. */
  public BookSheet formula(int column, Look look, String format, String formula, String result) {
    open(column, look, format);
    rows.append(" t=\"str\"><f>").append(Markup.of(formula)).append("</f><v>");
    rows.append(Markup.of(result)).append("</v></c>");
    return this;
  }

  private void open(int column, Look look, String format) {
    rows.append("<c r=\"").append(Markup.cell(row, column)).append('"');
    int style = book.style(look, format);
    if (style > 0) {
      rows.append(" s=\"").append(style).append('"');
    }
  }

  /** Makes one cell of a range; of a single cell nothing. */
  public BookSheet merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    if (lastRow > firstRow || lastColumn > firstColumn) {
      merges.add(Markup.cell(firstRow, firstColumn) + ":" + Markup.cell(lastRow, lastColumn));
    }
    return this;
  }

  /** Starts a new page below the current row. */
  public BookSheet breakPage() {
    breaks.add(row + 1);
    return this;
  }

  /** Offers a filter over a range. */
  public BookSheet filter(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    filter = Markup.fixed(firstRow, firstColumn, lastRow, lastColumn);
    return this;
  }

  /** Colors what is above and below zero in a range. */
  public BookSheet color(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    String range = Markup.fixed(firstRow, firstColumn, lastRow, lastColumn).replace("$", "");
    String first = Markup.cell(firstRow, firstColumn);
    coloring +=
        "<conditionalFormatting sqref=\"%s\">".formatted(range)
            + rule(0, "AND(ISNUMBER(%s),%s&gt;0)".formatted(first, first))
            + rule(1, "AND(ISNUMBER(%s),%s&lt;0)".formatted(first, first))
            + "</conditionalFormatting>";
    return this;
  }

  private static String rule(int difference, String formula) {
    return "<cfRule type=\"expression\" dxfId=\"%d\" priority=\"%d\"><formula>%s</formula></cfRule>"
        .formatted(difference, difference + 1, formula);
  }

  /** Repeats the first rows on every page. */
  public BookSheet repeat(int rowsOnEachPage) {
    repeated = rowsOnEachPage;
    return this;
  }

  /** Prints a range alone. */
  public BookSheet print(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    printArea = Markup.fixed(firstRow, firstColumn, lastRow, lastColumn);
    return this;
  }

  /** Adds a chart. */
  public BookSheet chart(BarChart chart) {
    charts.add(chart);
    return this;
  }

  /** A range of the sheet as charts name it, from 0. */
  public String range(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    return quotedName() + "!" + Markup.fixed(firstRow, firstColumn, lastRow, lastColumn);
  }

  List<BarChart> charts() {
    return charts;
  }

  /** The name as formulas have it. */
  String quotedName() {
    return "'" + name.replace("'", "''") + "'";
  }

  String definedNames(int index) {
    StringBuilder names = new StringBuilder();
    if (!filter.isEmpty()) {
      names.append(definedName("_xlnm._FilterDatabase", index, true, filter));
    }
    if (!printArea.isEmpty()) {
      names.append(definedName("_xlnm.Print_Area", index, false, printArea));
    }
    if (repeated > 0) {
      names.append(definedName("_xlnm.Print_Titles", index, false, "$1:$" + repeated));
    }
    return names.toString();
  }

  private String definedName(String of, int index, boolean hidden, String range) {
    return "<definedName name=\"%s\" localSheetId=\"%d\"%s>%s!%s</definedName>"
        .formatted(of, index, hidden ? " hidden=\"1\"" : "", Markup.of(quotedName()), range);
  }

  /** The part; its elements stand in the order that the schema asks for. */
  String xml(boolean selected) {
    StringBuilder xml = new StringBuilder(Book.XML);
    xml.append("<worksheet xmlns=\"%s\" xmlns:r=\"%s\">".formatted(Book.MAIN, Book.RELATIONS));
    xml.append(view.before(selected));
    if (columns.length() > 0) {
      xml.append("<cols>").append(columns).append("</cols>");
    }
    xml.append("<sheetData>").append(rows).append(row >= 0 ? "</row>" : "").append("</sheetData>");
    if (!filter.isEmpty()) {
      xml.append("<autoFilter ref=\"").append(filter.replace("$", "")).append("\"/>");
    }
    if (!merges.isEmpty()) {
      xml.append("<mergeCells count=\"").append(merges.size()).append("\">");
      merges.forEach(merge -> xml.append("<mergeCell ref=\"").append(merge).append("\"/>"));
      xml.append("</mergeCells>");
    }
    xml.append(coloring);
    if (links.length() > 0) {
      xml.append("<hyperlinks>").append(links).append("</hyperlinks>");
    }
    xml.append(view.after());
    if (!breaks.isEmpty()) {
      xml.append(
          "<rowBreaks count=\"%d\" manualBreakCount=\"%d\">"
              .formatted(breaks.size(), breaks.size()));
      breaks.forEach(at -> xml.append("<brk id=\"%d\" max=\"16383\" man=\"1\"/>".formatted(at)));
      xml.append("</rowBreaks>");
    }
    if (!charts.isEmpty()) {
      xml.append("<drawing r:id=\"rId1\"/>");
    }
    return xml.append("</worksheet>").toString();
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
