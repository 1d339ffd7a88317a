package org.jisseki.xlsx.book;

/** How a sheet is seen and printed: A4, one page wide, its name and the page number at the foot. */
public final class SheetView {

  private boolean plain;
  private boolean portrait;
  private int frozenRows;
  private int frozenColumns;
  private String footer = "";

  SheetView() {}

  /** Leaves everything to the program, as data files do. */
  public SheetView plain() {
    plain = true;
    return this;
  }

  /** Keeps rows at the top and columns at the left in sight. */
  public SheetView freeze(int rows, int columns) {
    frozenRows = rows;
    frozenColumns = columns;
    return this;
  }

  /** Prints upright and not across. */
  public SheetView portrait() {
    portrait = true;
    return this;
  }

  /** What stands at the left of the foot of each page. */
  public SheetView footer(String text) {
    footer = text;
    return this;
  }

  String before(boolean selected) {
    StringBuilder xml = new StringBuilder();
    if (!plain) {
      xml.append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
    }
    xml.append("<sheetViews><sheetView");
    if (!plain) {
      xml.append(" showGridLines=\"0\"");
    }
    xml.append(selected ? " tabSelected=\"1\"" : "").append(" workbookViewId=\"0\"");
    if (frozenRows + frozenColumns == 0) {
      xml.append("/>");
    } else {
      xml.append('>').append(pane()).append("</sheetView>");
    }
    return xml.append("</sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>").toString();
  }

  private String pane() {
    String pane = frozenRows == 0 ? "topRight" : frozenColumns == 0 ? "bottomLeft" : "bottomRight";
    StringBuilder xml = new StringBuilder("<pane");
    if (frozenColumns > 0) {
      xml.append(" xSplit=\"").append(frozenColumns).append('"');
    }
    if (frozenRows > 0) {
      xml.append(" ySplit=\"").append(frozenRows).append('"');
    }
    return xml.append(" topLeftCell=\"")
        .append(Markup.cell(frozenRows, frozenColumns))
        .append(
            "\" activePane=\"%s\" state=\"frozen\"/><selection pane=\"%s\"/>".formatted(pane, pane))
        .toString();
  }

  String after() {
    if (plain) {
      return "<pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\" header=\"0.3\""
          + " footer=\"0.3\"/>";
    }
    return "<printOptions horizontalCentered=\"1\"/><pageMargins left=\"0.4\" right=\"0.4\""
        + " top=\"0.5\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\""
        + " fitToHeight=\"0\" orientation=\""
        + (portrait ? "portrait" : "landscape")
        + "\"/><headerFooter><oddFooter>&amp;L"
        + Markup.of(footer.replace("&", "&&"))
        + "&amp;C&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>";
  }
}
