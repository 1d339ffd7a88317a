package org.jisseki.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks that were made to hurt, each with a word that its refusal must hold. */
enum HostileFiles {
  BOMB_OF_SHARED_TEXTS(
      "a cell has more characters",
      () ->
          streamed(
              "xl/sharedStrings.xml",
              "<sst xmlns=\"" + HandMadeXlsx.MAIN + "\"><si><t>",
              "A".repeat(1_000_000),
              300,
              "</t></si></sst>")),
  BOMB_OF_A_SHEET(
      "packed so tightly",
      () ->
          streamed(
              "xl/worksheets/sheet1.xml",
              "<worksheet xmlns=\"" + HandMadeXlsx.MAIN + "\"><sheetData>",
              " ".repeat(1_000_000),
              300,
              "</sheetData></worksheet>")),
  BOMB_OF_SMALL_CELLS(
      "more rows than the limit",
      () ->
          streamed(
              "xl/worksheets/sheet1.xml",
              "<worksheet xmlns=\"" + HandMadeXlsx.MAIN + "\"><sheetData>",
              "<row><c><v>1</v></c></row>".repeat(40_000),
              300,
              "</sheetData></worksheet>")),
  BOMB_OF_RELATIONSHIPS(
      "[Content_Types].xml is",
      () ->
          streamed(
              "[Content_Types].xml",
              "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">",
              "<Default Extension=\"a\" ContentType=\"a/b\"/>".repeat(20_000),
              300,
              "</Types>")),
  MANY_ENTRIES("more than 2000 parts", HostileFiles::manyEntries),
  EXTERNAL_ENTITY(
      "document type (DOCTYPE)",
      () ->
          new HandMadeXlsx()
              .with(
                  "xl/sharedStrings.xml",
                  "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><sst xmlns=\""
                      + HandMadeXlsx.MAIN
                      + "\"><si><t>&x;</t></si></sst>")
              .bytes()),
  EXTERNAL_ENTITY_IN_UTF_16(
      "document type (DOCTYPE)",
      () ->
          new HandMadeXlsx()
              .with(
                  "xl/worksheets/sheet1.xml",
                  ("\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE worksheet [<!ENTITY x"
                          + " SYSTEM \"http://127.0.0.1:9/x\">]><worksheet xmlns=\""
                          + HandMadeXlsx.MAIN
                          + "\">&x;</worksheet>")
                      .getBytes(StandardCharsets.UTF_16LE))
              .bytes()),
  BILLION_LAUGHS("document type (DOCTYPE)", HostileFiles::billionLaughs),
  LATE_DOCUMENT_TYPE(
      "damaged or was cut off",
      () ->
          new HandMadeXlsx()
              .with(
                  "xl/workbook.xml",
                  "<!--"
                      + "x".repeat(9_000)
                      + "--><!DOCTYPE workbook [<!ENTITY x \"y\">]><workbook"
                      + " xmlns=\""
                      + HandMadeXlsx.MAIN
                      + "\">&x;</workbook>")
              .bytes()),
  ROW_OF_A_MILLION_COLUMNS(
      "beyond the limit of 2000 columns",
      () ->
          streamed(
              "xl/worksheets/sheet1.xml",
              "<worksheet xmlns=\"" + HandMadeXlsx.MAIN + "\"><sheetData><row>",
              distinctCells(),
              100,
              "</row></sheetData></worksheet>")),
  ADDRESS_FAR_RIGHT(
      "beyond the limit of 2000 columns",
      () -> HandMadeXlsx.ofRows("<row r=\"1\"><c r=\"BDWGN1\"><v>1</v></c></row>")),
  CELL_OF_300_MEGABYTES(
      "a cell has more characters",
      () ->
          streamed(
              "xl/worksheets/sheet1.xml",
              "<worksheet xmlns=\""
                  + HandMadeXlsx.MAIN
                  + "\"><sheetData><row><c t=\"inlineStr\"><is><t>",
              "字".repeat(333_334),
              300,
              "</t></is></c></row></sheetData></worksheet>")),
  LONG_CELL_THAT_PACKS_BADLY(
      "a cell has more characters",
      () ->
          streamed(
              "xl/worksheets/sheet1.xml",
              "<worksheet xmlns=\""
                  + HandMadeXlsx.MAIN
                  + "\"><sheetData><row><c t=\"inlineStr\"><is><t>",
              noise(),
              20,
              "</t></is></c></row></sheetData></worksheet>")),
  ATTRIBUTE_OF_40_MEGABYTES(
      "",
      () ->
          streamed(
              "xl/worksheets/sheet1.xml",
              "<worksheet xmlns=\"" + HandMadeXlsx.MAIN + "\"><sheetData><row r=\"",
              noise(),
              40,
              "\"/></sheetData></worksheet>")),
  DEEP_NESTING(
      "nested deeper",
      () -> new HandMadeXlsx().sheet("<a>".repeat(3_000) + "</a>".repeat(3_000)).bytes()),
  DEEP_NESTING_OF_RELATIONSHIPS(
      "",
      () ->
          new HandMadeXlsx()
              .with("_rels/.rels", "<a>".repeat(60_000) + "</a>".repeat(60_000))
              .bytes()),
  DUPLICATE_ENTRY("it holds the part", () -> renamed("xl/sharedStrings.xml")),
  DUPLICATE_ENTRY_IN_OTHER_LETTERS("it holds the part", () -> renamed("XL/SharedStrings.xml")),
  DUPLICATE_ENTRY_WITH_BACKSLASH("it holds the part", () -> renamed("xl\\sharedStrings.xml")),
  WRONG_CHECKSUM("damaged or was cut off", HostileFiles::wrongChecksum),
  MANY_SHEETS("more sheets than the limit of 256", HostileFiles::manySheets);

  private final String word;

  @SuppressWarnings("ImmutableEnumChecker") // the makers hold no state
  private final Supplier<byte[]> maker;

  HostileFiles(String word, Supplier<byte[]> maker) {
    this.word = word;
    this.maker = maker;
  }

  /** Words of the refusal; empty where any refusal will do. */
  String word() {
    return word;
  }

  byte[] bytes() {
    return maker.get();
  }

  /** A workbook of which one part is written piece by piece, since it is too large to hold. */
  private static byte[] streamed(String part, String head, String piece, int times, String tail) {
    byte[] plain = new HandMadeXlsx().without(part).bytes();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      copy(plain, zip);
      zip.putNextEntry(new ZipEntry(part));
      zip.write(head.getBytes(UTF_8));
      byte[] bytes = piece.getBytes(UTF_8);
      for (int i = 0; i < times; i++) {
        zip.write(bytes);
      }
      zip.write(tail.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void copy(byte[] from, ZipOutputStream to) throws IOException {
    try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(from))) {
      ZipEntry entry = in.getNextEntry();
      while (entry != null) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        in.transferTo(to);
        entry = in.getNextEntry();
      }
    }
  }

  /** A megabyte of letters without a pattern, always the same. */
  private static String noise() {
    StringBuilder text = new StringBuilder();
    long state = 42;
    for (int i = 0; i < 1_000_000; i++) {
      state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
      text.append((char) ('a' + (int) (state >>> 60)));
    }
    return text.toString();
  }

  private static String distinctCells() {
    StringBuilder cells = new StringBuilder();
    String letters = noise();
    for (int i = 0; i < 10_000; i++) {
      cells.append("<c t=\"str\"><v>").append(letters, i * 9, i * 9 + 9).append("</v></c>");
    }
    return cells.toString();
  }

  private static byte[] manyEntries() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (int i = 0; i < 200_000; i++) {
      parts.put("a" + i, new byte[0]);
    }
    return HandMadeXlsx.zip(parts);
  }

  private static byte[] manySheets() {
    StringBuilder sheets = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      sheets.append("<sheet name=\"").append(i).append("\" r:id=\"rId1\"/>");
    }
    return new HandMadeXlsx()
        .with(
            "xl/workbook.xml",
            "<workbook xmlns=\""
                + HandMadeXlsx.MAIN
                + "\" xmlns:r=\"http://schemas."
                + "openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                + sheets
                + "</sheets></workbook>")
        .bytes();
  }

  private static byte[] billionLaughs() {
    StringBuilder type = new StringBuilder("<!DOCTYPE sst [<!ENTITY l0 \"笑\">");
    for (int i = 1; i < 10; i++) {
      type.append("<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">");
    }
    return new HandMadeXlsx()
        .with(
            "xl/sharedStrings.xml",
            type + "]><sst xmlns=\"" + HandMadeXlsx.MAIN + "\"><si><t>&l9;</t></si></sst>")
        .bytes();
  }

  /** A workbook with a second part whose name was changed in the bytes, as no zip writer would. */
  private static byte[] renamed(String name) {
    HandMadeXlsx made = new HandMadeXlsx();
    byte[] bytes = made.with("xl/shXredStrings.xml", "<sst/>").bytes();
    byte[] from = "xl/shXredStrings.xml".getBytes(UTF_8);
    byte[] to = name.getBytes(UTF_8);
    for (int i = 0; i + from.length <= bytes.length; i++) {
      if (Arrays.equals(Arrays.copyOfRange(bytes, i, i + from.length), from)) {
        System.arraycopy(to, 0, bytes, i, to.length);
      }
    }
    return bytes;
  }

  /**
   * Stored, not packed, so that a changed byte passes the unpacking and only the checksum tells.
   */
  private static byte[] wrongChecksum() {
    byte[] bytes =
        HandMadeXlsx.stored(
            "xl/sharedStrings.xml",
            "<sst xmlns=\"" + HandMadeXlsx.MAIN + "\"><si><t>12</t></si></sst>");
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    bytes[all.indexOf("<t>12</t>") + 3] = '9';
    return bytes;
  }
}
