package org.jisseki.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.jisseki.core.finding.UnreadableInputException;
import org.jisseki.core.grid.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableTextTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  @TempDir Path folder;

  @Test
  void aMissingFileIsCalledMissing() {
    assertEquals(
        "表.tsv: there is no such file; check its name and folder",
        refusal(() -> TextGridReader.standard().read(folder.resolve("表.tsv"))));
  }

  @Test
  void aFolderIsCalledAFolder() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("令和5年度"));
    assertEquals(
        "令和5年度: this is a folder; name a file in it",
        refusal(() -> TextGridReader.standard().read(inner)));
  }

  @ParameterizedTest
  @CsvSource({
    "'', the file is empty; give one that holds a results table",
    "EFBBBF, the file is empty; give one that holds a results table",
    "504B0304, 'by its content this is a workbook (a ZIP archive), not text; give it as .xlsx or save the table as TSV or CSV'",
    "D0CF11E0A1B11AE1, 'by its content this is an old workbook or one with a password (a compound file), not text; give it as .xls or save the table as TSV or CSV'",
    "3C68746D6C3E, 'by its content this is a web page (HTML); open it in a spreadsheet program and save it as .xlsx, TSV or CSV'",
    "255044462D, 'by its content this is a PDF document; give the table it was made from as .xlsx, TSV or CSV'",
    "89504E470D0A1A0A, 'by its content this is a picture, and no text can be read from it; give the table as .xlsx, TSV or CSV'",
    "1F8B08, this is a packed archive; unpack it and give the file of the table in it",
    "000102030405060708, 'this is neither text nor a workbook; save the table as TSV, CSV or an Excel workbook'",
  })
  void whatIsNoTextIsCalledWhatItIs(String hex, String said) {
    byte[] bytes = java.util.HexFormat.of().parseHex(hex);
    assertEquals(
        "表.tsv: " + said, refusal(() -> TextGridReader.standard().readText(bytes, "表.tsv")));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noiseIsNoText(long seed) {
    byte[] noise = new byte[5_000];
    new Random(seed).nextBytes(noise);
    assertEquals(
        "x: this is neither text nor a workbook; save the table as TSV, CSV or an Excel workbook",
        refusal(() -> TextGridReader.standard().readText(noise, "x")));
  }

  @Test
  void eachLimitHasItsOwnWords() {
    Limits small =
        Limits.standard()
            .withMaxBytes(1_000)
            .withMaxRows(5)
            .withMaxColumns(4)
            .withMaxCells(12)
            .withMaxCellChars(20);
    TextGridReader reader = TextGridReader.standard().withLimits(small);

    assertEquals(
        "t: the file is larger than the limit of 1000 bytes; remove what is not needed or raise"
            + " the limit",
        refusal(() -> reader.readText(bytes("a\n".repeat(501)), "t")));
    assertEquals(
        "t: more rows than the limit of 5; split the table or raise the limit",
        refusal(() -> reader.readText(bytes("a\n".repeat(6)), "t")));
    assertEquals(
        "t: row 2 has more columns than the limit of 4; check the delimiter or raise the limit",
        refusal(() -> reader.readText(bytes("a\tb\na\tb\tc\td\te\n"), "t")));
    assertEquals(
        "t: more cells than the limit of 12; split the table or raise the limit",
        refusal(() -> reader.readText(bytes("a\tb\tc\n".repeat(5)), "t")));
    assertEquals(
        "t: row 2 has a cell of more characters than the limit of 20; look for a quote that is"
            + " not closed or raise the limit",
        refusal(() -> reader.readText(bytes("a\tb\nc\t" + "d".repeat(21) + "\n"), "t")));
  }

  @Test
  void aFileAtItsLimitsIsRead() throws IOException {
    Limits exact =
        Limits.standard().withMaxBytes(8).withMaxRows(2).withMaxColumns(2).withMaxCells(4);
    assertEquals(
        2,
        TextGridReader.standard()
            .withLimits(exact)
            .readText(bytes("a\tb\nc\td\n"), "t")
            .grid()
            .sheets()
            .get(0)
            .rows()
            .size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", ",", "\"", "\"\t", "\"\",", "\"a\"\"", ",\"\n", "\r", "(", "あ"})
  void hugeRepetitionsAreReadOrRefusedSoon(String piece) {
    byte[] bytes = bytes(piece.repeat(3_000_000 / piece.length()));
    assertTimeoutPreemptively(SOON, () -> readOrRefuse(bytes));
  }

  @Test
  void aRowOfAMillionColumnsIsRefusedByItsColumns() {
    byte[] bytes = bytes("a\tb\n" + "x\t".repeat(1_000_000) + "\n");
    assertTimeoutPreemptively(
        SOON,
        () ->
            assertEquals(
                "t: row 2 has more columns than the limit of 2000; check the delimiter or raise the"
                    + " limit",
                refusal(() -> TextGridReader.standard().readText(bytes, "t"))));
  }

  @Test
  void aCellOfThreeHundredMegabytesIsRefusedByItsBytes() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }

          @Override
          public int read(byte[] target, int offset, int length) {
            java.util.Arrays.fill(target, offset, offset + length, (byte) 'x');
            return length;
          }
        };
    assertTimeoutPreemptively(
        SOON,
        () ->
            assertEquals(
                "t: the file is larger than the limit of 50000000 bytes; remove what is not needed"
                    + " or raise the limit",
                refusal(() -> TextGridReader.standard().read(endless, "t"))));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 7, 11})
  void aTextThatBreaksOffInsideACharacterIsStillRead(int cut) throws IOException {
    byte[] whole = bytes("事業名\t実績\n配食サービス\t延べ31,904食\n会食会\t三回\n");
    byte[] broken = java.util.Arrays.copyOf(whole, whole.length - cut);

    assertEquals(
        "UTF-8", TextGridReader.standard().readText(broken, "t").grid().source().charset());
  }

  @Test
  void loneSurrogatesAreReplacedAndSaid() throws IOException {
    byte[] bytes =
        "\uFEFF事業名\t実績の\uD800まとめ\n配食サービス\t延べ31,904食\n".getBytes(StandardCharsets.UTF_16LE);
    // The encoder would write U+FFFD itself: put the surrogate in by hand.
    bytes[18] = 0x00;
    bytes[19] = (byte) 0xD8;
    TextGrid read = TextGridReader.standard().readText(bytes, "t");

    assertEquals("J002", read.findings().get(0).code().id());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void readOrRefuse(byte[] bytes) throws IOException {
    try {
      TextGridReader.standard().readText(bytes, "t");
    } catch (UnreadableInputException e) {
      assertEquals("t: ", e.words().en().substring(0, 3));
    }
  }

  private static String refusal(org.junit.jupiter.api.function.Executable reading) {
    return assertThrows(UnreadableInputException.class, reading).words().en();
  }
}
