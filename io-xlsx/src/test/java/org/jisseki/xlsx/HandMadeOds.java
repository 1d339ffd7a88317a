package org.jisseki.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** OpenDocument files written by hand, so that tests decide each element. */
final class HandMadeOds {
  private static final String NAMESPACES =
      " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
          + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
          + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
          + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
          + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
          + " xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'";

  private final String kind;
  private final Map<String, String> parts = new LinkedHashMap<>();

  private HandMadeOds(String kind) {
    this.kind = kind;
    parts.put("META-INF/manifest.xml", "<manifest xmlns='m'/>");
    parts.put("content.xml", content("", ""));
  }

  /** A file of a kind, such as {@code text}. */
  static HandMadeOds ofType(String kind) {
    return new HandMadeOds(kind);
  }

  /** A spreadsheet with a sheet of these rows. */
  static HandMadeOds ofRows(String rows) {
    return ofSheets("<table:table table:name='表'>" + rows + "</table:table>");
  }

  /** A spreadsheet of these sheets. */
  static HandMadeOds ofSheets(String sheets) {
    return new HandMadeOds("spreadsheet").with("content.xml", content("", sheets));
  }

  /** A spreadsheet of these sheets and styles. */
  static HandMadeOds ofSheets(String styles, String sheets) {
    return new HandMadeOds("spreadsheet").with("content.xml", content(styles, sheets));
  }

  private static String content(String styles, String sheets) {
    return "<office:document-content"
        + NAMESPACES
        + "><office:automatic-styles>"
        + styles
        + "</office:automatic-styles><office:body><office:spreadsheet>"
        + sheets
        + "</office:spreadsheet></office:body></office:document-content>";
  }

  /** The same with another part. */
  HandMadeOds with(String part, String text) {
    parts.put(part, text);
    return this;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      byte[] type = ("application/vnd.oasis.opendocument." + kind).getBytes(UTF_8);
      ZipEntry first = new ZipEntry("mimetype");
      CRC32 sum = new CRC32();
      sum.update(type);
      first.setMethod(ZipEntry.STORED);
      first.setSize(type.length);
      first.setCrc(sum.getValue());
      zip.putNextEntry(first);
      zip.write(type);
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }
}
