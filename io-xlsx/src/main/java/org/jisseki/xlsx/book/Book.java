package org.jisseki.xlsx.book;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook while it is written: sheets in order, styles, texts and charts.
 *
 * <p>Nothing of the clock reaches the bytes: no date stands in the properties, and all entries of
 * the archive carry its first moment. Not thread-safe.
 */
public final class Book {

  static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

  /** The first moment that an archive can name. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final String title;
  private final String creator;
  private final String cutNote;
  private final Styles styles = new Styles();
  private final SharedTexts texts = new SharedTexts();
  private final List<BookSheet> sheets = new ArrayList<>();
  private final List<CutText> cuts = new ArrayList<>();
  private final ContentMark mark = new ContentMark();
  private final Seal seal = new Seal();
  private boolean sealed;

  /**
   * An empty workbook.
   *
   * @param title its title
   * @param creator what made it
   * @param cutNote what stands at the end of a text that is too long for a cell
   */
  public Book(String title, String creator, String cutNote) {
    this.title = title;
    this.creator = creator;
    this.cutNote = cutNote;
  }

  /**
   * A further sheet.
   *
   * @param name its name, at most 31 characters, none of them {@code []:*?/\}
   */
  public BookSheet addSheet(String name) {
    BookSheet sheet = new BookSheet(this, name);
    sheets.add(sheet);
    return sheet;
  }

  /** The texts that were cut so far, in order. */
  public List<CutText> cuts() {
    return List.copyOf(cuts);
  }

  /** The mark of all texts so far, those in cells for people left out. */
  public String mark() {
    return mark.text();
  }

  /** Seals the workbook: it holds nothing yet that people wrote; see {@link Seal}. */
  public void seal() {
    sealed = true;
  }

  int style(Look look, String format) {
    return styles.of(look, format);
  }

  /** The number of a text; one that no cell can hold is cut, and that is remembered. */
  int text(String text, Look look, String sheet, String cell) {
    String fitting = CutText.fit(text, cutNote);
    if (!fitting.equals(text)) {
      cuts.add(new CutText(sheet, cell, text.length()));
    }
    if (look != Look.ENTRY) {
      mark.add(sheet, fitting);
    }
    return texts.of(fitting);
  }

  /**
   * Writes the workbook; the stream is flushed and stays open.
   *
   * @throws IOException if {@code out} refuses
   */
  public void write(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    // Packing harder takes three quarters of the time of a report and saves a third of a small
    // file.
    zip.setLevel(Deflater.BEST_SPEED);
    put(zip, "[Content_Types].xml", contentTypes());
    put(zip, "_rels/.rels", packageRelations());
    put(zip, "docProps/app.xml", appProperties());
    put(zip, "xl/workbook.xml", workbook());
    put(zip, "xl/_rels/workbook.xml.rels", workbookRelations());
    int charts = 0;
    for (int i = 0; i < sheets.size(); i++) {
      BookSheet sheet = sheets.get(i);
      put(zip, "xl/worksheets/sheet" + (i + 1) + ".xml", sheet.xml(i == 0));
      if (!sheet.charts().isEmpty()) {
        putDrawing(zip, i + 1, charts, sheet.charts());
        charts += sheet.charts().size();
      }
    }
    put(zip, "xl/styles.xml", styles.xml());
    put(zip, "xl/sharedStrings.xml", texts.xml());
    // The seal covers all parts before it.
    put(zip, Seal.PLACE, coreProperties());
    zip.finish();
    out.flush();
  }

  private void putDrawing(ZipOutputStream zip, int sheet, int before, List<BarChart> charts)
      throws IOException {
    put(
        zip,
        "xl/worksheets/_rels/sheet" + sheet + ".xml.rels",
        relations(relation("rId1", "drawing", "../drawings/drawing" + sheet + ".xml")));
    put(zip, "xl/drawings/drawing" + sheet + ".xml", DrawingPart.xml(charts));
    StringBuilder links = new StringBuilder();
    for (int i = 0; i < charts.size(); i++) {
      int number = before + i + 1;
      put(zip, "xl/charts/chart" + number + ".xml", ChartPart.xml(charts.get(i)));
      links.append(relation("rId" + (i + 1), "chart", "../charts/chart" + number + ".xml"));
    }
    put(zip, "xl/drawings/_rels/drawing" + sheet + ".xml.rels", relations(links.toString()));
  }

  private void put(ZipOutputStream zip, String name, String xml) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    seal.add(entry);
  }

  private static String relations(String inside) {
    return XML
        + "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\">"
        + inside
        + "</Relationships>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, RELATIONS, type, target);
  }

  private static String packageRelations() {
    return relations(
        relation("rId1", "officeDocument", "xl/workbook.xml")
            + "<Relationship Id=\"rId2\" Type=\""
            + PACKAGE
            + "relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"
            + relation("rId3", "extended-properties", "docProps/app.xml"));
  }

  private String contentTypes() {
    StringBuilder xml = new StringBuilder(XML);
    xml.append("<Types xmlns=\"")
        .append(PACKAGE)
        .append("content-types\">")
        .append(
            "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
        .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    type(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    type(xml, "/docProps/app.xml", OFFICE + "extended-properties+xml");
    type(xml, "/xl/workbook.xml", OFFICE + "spreadsheetml.sheet.main+xml");
    type(xml, "/xl/styles.xml", OFFICE + "spreadsheetml.styles+xml");
    type(xml, "/xl/sharedStrings.xml", OFFICE + "spreadsheetml.sharedStrings+xml");
    int charts = 0;
    for (int i = 1; i <= sheets.size(); i++) {
      type(xml, "/xl/worksheets/sheet" + i + ".xml", OFFICE + "spreadsheetml.worksheet+xml");
      int own = sheets.get(i - 1).charts().size();
      if (own > 0) {
        type(xml, "/xl/drawings/drawing" + i + ".xml", OFFICE + "drawing+xml");
      }
      for (int chart = 0; chart < own; chart++) {
        charts++;
        type(xml, "/xl/charts/chart" + charts + ".xml", OFFICE + "drawingml.chart+xml");
      }
    }
    return xml.append("</Types>").toString();
  }

  private static void type(StringBuilder xml, String part, String type) {
    xml.append("<Override PartName=\"%s\" ContentType=\"%s\"/>".formatted(part, type));
  }

  private String workbook() {
    StringBuilder xml = new StringBuilder(XML);
    xml.append("<workbook xmlns=\"%s\" xmlns:r=\"%s\">".formatted(MAIN, RELATIONS))
        .append("<bookViews><workbookView/></bookViews><sheets>");
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < sheets.size(); i++) {
      BookSheet sheet = sheets.get(i);
      xml.append("<sheet name=\"")
          .append(Markup.of(sheet.name()))
          .append("\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(i + 1, i + 1));
      names.append(sheet.definedNames(i));
    }
    xml.append("</sheets>");
    if (names.length() > 0) {
      xml.append("<definedNames>").append(names).append("</definedNames>");
    }
    return xml.append("<calcPr calcId=\"191029\"/></workbook>").toString();
  }

  private String workbookRelations() {
    StringBuilder links = new StringBuilder();
    for (int i = 1; i <= sheets.size(); i++) {
      links.append(relation("rId" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
    }
    links.append(relation("rId" + (sheets.size() + 1), "styles", "styles.xml"));
    links.append(relation("rId" + (sheets.size() + 2), "sharedStrings", "sharedStrings.xml"));
    return relations(links.toString());
  }

  private String coreProperties() {
    return XML
        + "<cp:coreProperties xmlns:cp=\""
        + PACKAGE
        + "metadata/core-properties\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
        + Markup.of(title)
        + "</dc:title><dc:creator>"
        + Markup.of(creator)
        + "</dc:creator>"
        + (sealed ? "<dc:identifier>" + seal.text() + "</dc:identifier>" : "")
        + "</cp:coreProperties>";
  }

  private static String appProperties() {
    return XML
        + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
        + "<Application>jisseki</Application></Properties>";
  }
}
