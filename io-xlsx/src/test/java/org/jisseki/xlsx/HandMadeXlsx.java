package org.jisseki.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook whose parts a test writes by hand. */
final class HandMadeXlsx {

  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  HandMadeXlsx() {
    with(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/"
            + "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
    with("_rels/.rels", relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")));
    with(
        "xl/_rels/workbook.xml.rels",
        relationships(
            relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
            relationship("rId2", "sharedStrings", "sharedStrings.xml"),
            relationship("rId3", "styles", "styles.xml")));
    with(
        "xl/workbook.xml",
        "<workbook xmlns=\""
            + MAIN
            + "\" xmlns:r=\""
            + OFFICE
            + "\"><sheets>"
            + "<sheet name=\"集計\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    with("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\"/>");
    sharedStrings("");
    sheet("<sheetData/>");
  }

  /** A workbook with one sheet of these rows. */
  static byte[] ofRows(String rows) {
    return new HandMadeXlsx().sheet("<sheetData>" + rows + "</sheetData>").bytes();
  }

  HandMadeXlsx with(String part, String content) {
    return with(part, content.getBytes(StandardCharsets.UTF_8));
  }

  HandMadeXlsx with(String part, byte[] content) {
    parts.put(part, content);
    return this;
  }

  HandMadeXlsx without(String part) {
    parts.remove(part);
    return this;
  }

  /** What stands between the tags of the sheet. */
  HandMadeXlsx sheet(String content) {
    return with(
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns=\"" + MAIN + "\">" + content + "</worksheet>");
  }

  HandMadeXlsx sharedStrings(String items) {
    return with("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
  }

  /** One style a format code, from index 0 on. */
  HandMadeXlsx formats(String... codes) {
    StringBuilder formats = new StringBuilder();
    StringBuilder styles = new StringBuilder();
    for (int i = 0; i < codes.length; i++) {
      String code = codes[i].replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
      int id = 164 + i;
      formats.append("<numFmt numFmtId=\"" + id + "\" formatCode=\"" + code + "\"/>");
      styles.append("<xf numFmtId=\"" + id + "\"/>");
    }
    return with(
        "xl/styles.xml",
        "<styleSheet xmlns=\""
            + MAIN
            + "\"><numFmts>"
            + formats
            + "</numFmts>"
            + "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs>"
            + styles
            + "</cellXfs></styleSheet>");
  }

  static String relationships(String... relationships) {
    return "<Relationships xmlns=\""
        + PACKAGE
        + "\">"
        + String.join("", relationships)
        + "</Relationships>";
  }

  static String relationship(String id, String kind, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + OFFICE
        + "/"
        + kind
        + "\" Target=\""
        + target
        + "\"/>";
  }

  byte[] bytes() {
    return zip(parts);
  }

  /** A workbook of which one part is stored as it is, not packed. */
  static byte[] stored(String part, String content) {
    HandMadeXlsx made = new HandMadeXlsx().without(part);
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      write(made.parts, zip);
      ZipEntry entry = new ZipEntry(part);
      entry.setMethod(ZipEntry.STORED);
      CRC32 crc = new CRC32();
      crc.update(bytes);
      entry.setCrc(crc.getValue());
      entry.setSize(bytes.length);
      zip.putNextEntry(entry);
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void write(Map<String, byte[]> parts, ZipOutputStream zip) throws IOException {
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      zip.putNextEntry(new ZipEntry(part.getKey()));
      zip.write(part.getValue());
      zip.closeEntry();
    }
  }

  static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      write(parts, zip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
