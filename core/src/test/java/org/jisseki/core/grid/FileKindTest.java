package org.jisseki.core.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTest {

  @ParameterizedTest
  @CsvSource({
    "504B0304 1400 0600, ZIP",
    "504B0506, ZIP",
    "D0CF11E0 A1B11AE1, OLE2",
    "255044462D 312E37, PDF",
    "7B5C727466 31, RTF",
    "89504E470D0A1A0A, IMAGE",
    "FFD8FFE0, IMAGE",
    "474946383961, IMAGE",
    "1F8B08, ARCHIVE",
    "377ABCAF271C, ARCHIVE",
    "526172211A07, ARCHIVE",
    "425A68 39 314159265359, ARCHIVE",
    "0000 2D6C6835 2D, ARCHIVE"
  })
  void theMarkOfAFormatTellsItsKind(String hex, FileKind expected) {
    assertEquals(expected, FileKind.of(bytes(hex)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><html>",
        "\r\n  <HTML xmlns:x='urn'>",
        "<?xml version='1.0'?><html>",
        "<meta http-equiv='Content-Type'><table>",
        "<!-- saved --><html>",
        "<table><tr><td>"
      })
  void aWebPageIsHtmlWhateverStandsBeforeItsFirstTag(String text) {
    assertEquals(FileKind.HTML, FileKind.of(text.getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void aWebPageInUtf16IsHtml() {
    byte[] page = "\uFEFF<html>".getBytes(StandardCharsets.UTF_16LE);
    assertEquals(FileKind.HTML, FileKind.of(page));
  }

  @Test
  void otherXmlIsXml() {
    assertEquals(
        FileKind.XML,
        FileKind.of("<?xml version='1.0'?><Workbook>".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void anOpenDocumentNamesItsTypeInTheFirstEntry() {
    String head =
        "PK\u0003\u0004"
            + "x".repeat(26)
            + "mimetypeapplication/vnd.oasis.opendocument.spreadsheet";
    assertEquals(FileKind.OPEN_DOCUMENT, FileKind.of(head.getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void nothingOrABareByteOrderMarkIsEmpty() {
    assertEquals(FileKind.EMPTY, FileKind.of(new byte[0]));
    assertEquals(FileKind.EMPTY, FileKind.of(bytes("EFBBBF")));
    assertEquals(FileKind.EMPTY, FileKind.of(bytes("FFFE")));
    assertEquals(FileKind.EMPTY, FileKind.of(bytes("FEFF")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"事業名\t実績", "PK戦\t3回", "<参加者>\t12名", "BZhの会", "MM2Hの集い", "  ", "GIFアニメ講座"})
  void anythingElseIsTextInEveryEncoding(String text) {
    for (String name : new String[] {"UTF-8", "windows-31j", "EUC-JP", "ISO-2022-JP", "UTF-16LE"}) {
      assertEquals(FileKind.TEXT, FileKind.of(text.getBytes(Charset.forName(name))), name);
    }
  }

  private static byte[] bytes(String hex) {
    return java.util.HexFormat.of().parseHex(hex.replace(" ", ""));
  }
}
