package org.jisseki.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.grid.GridSource;
import org.jisseki.core.grid.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextGridReaderTest {

  private static final String TABLE =
      """
      番号,事業名,令和5年度実績,令和4年度実績
      1,配食サービス事業,"配食 延べ31,904食
      安否確認 7件","配食 延べ33,460食"
      2,髙齢者のつどい①,\"\"\"はまなす\"\"の会 12回(㈱汐見協力)",Ⅱ期のみ

      3,ﾌﾚｲﾙ予防,約30名,中止
      """;

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8",
    "windows-31j, windows-31j",
    "x-eucJP-Open, EUC-JP",
    "x-windows-iso2022jp, ISO-2022-JP",
    "UTF-16LE, UTF-16LE",
    "UTF-16BE, UTF-16BE",
    "UTF-16, UTF-16BE",
  })
  void theSameTableIsReadFromEveryCharacterSet(String writtenIn, String found) throws IOException {
    Grid grid = read(TABLE.getBytes(Charset.forName(writtenIn))).grid();

    assertEquals(found, grid.source().charset());
    assertEquals("2|髙齢者のつどい①|\"はまなす\"の会 12回(㈱汐見協力)|Ⅱ期のみ", shown(grid).get(2));
    assertEquals("3|ﾌﾚｲﾙ予防|約30名|中止", shown(grid).get(4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkDecidesAndIsNoText(String name) throws IOException {
    TextGrid read = read("\uFEFF番号\t事業名\n1\t配食\n".getBytes(Charset.forName(name)));

    assertEquals("番号|事業名", shown(read.grid()).get(0));
    assertEquals(name, read.evidence().charset().charset());
    assertEquals(CharsetEvidence.Basis.BYTE_ORDER_MARK, read.evidence().charset().basis());
  }

  @Test
  void spacesThatSetBarsApartAreNoPartOfTheCells() throws IOException {
    String text = "| 事業 | 実績 |\n| --- | --- |\n| 会食会 | 3回 延べ238名 |\n|  | 12回 |\n";
    TextGrid read = read(text);
    assertEquals(List.of("|事業|実績|", "|---|---|", "|会食会|3回 延べ238名|", "||12回|"), shown(read.grid()));
  }

  @ParameterizedTest
  @ValueSource(chars = {'\t', ',', ';', '|'})
  void everyDelimiterIsFound(char delimiter) throws IOException {
    String text =
        "番号\t事業名\t実績\n1\t会食会\t3回、延べ238名(うち新規 12名)\n2\t体操\t\"1,204回; 平均 23名|会場\"\n"
            .replace('\t', delimiter);
    TextGrid read = read(text);

    assertEquals(delimiter, read.evidence().delimiter().delimiter());
    assertTrue(read.evidence().delimiter().sure());
    assertEquals("1|会食会|3回、延べ238名(うち新規 12名)", shown(read.grid()).get(1));
    assertEquals("1,204回; 平均 23名|会場", cell(read, 3, 3));
  }

  @Test
  void thousandsSeparatorsNeverOutweighTabs() throws IOException {
    TextGrid read = read("広報紙\t97,200部\n会費\t4,935,800円\n募金\t6,204,318円\n");

    assertEquals('\t', read.evidence().delimiter().delimiter());
    assertEquals("会費|4,935,800円", shown(read.grid()).get(1));
  }

  @Test
  void aTextWithoutDelimitersIsOneColumn() throws IOException {
    TextGrid read = read("汐見野市\n事業の記録\n");

    assertTrue(read.evidence().delimiter().isSingleColumn());
    assertEquals("txt", read.grid().source().format());
    assertEquals(List.of("汐見野市", "事業の記録"), shown(read.grid()));
  }

  @Test
  void raggedRowsStayAsTheyAre() throws IOException {
    Grid grid = read("表題\n\na\tb\tc\n\t\td\t\t\n \tx\n").grid();

    assertEquals(List.of(1, 0, 3, 5, 2), rows(grid).stream().map(Row::width).toList());
    assertEquals(" ", rows(grid).get(4).cell(1).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void aRowsNumberIsTheLineOnWhichItStarts(String lineEnd) throws IOException {
    String text = "表題|||x,y|\"一\n二\n三\",z|u,v".replace("\n", lineEnd).replace("|", lineEnd);

    assertEquals(
        List.of(1, 2, 3, 4, 5, 8), rows(read(text).grid()).stream().map(Row::number).toList());
  }

  @Test
  void mixedLineEndsAreCountedAndEachEndsARow() throws IOException {
    TextGrid read = read("a\tb\nc\td\r\ne\tf\rg\th");

    assertEquals(new LineEnds(1, 1, 1), read.evidence().lineEnds());
    assertTrue(read.evidence().lineEnds().isMixed());
    assertEquals(List.of("a|b", "c|d", "e|f", "g|h"), shown(read.grid()));
  }

  @Test
  void aQuoteThatNothingClosesIsACharacterAndSwallowsNoRow() throws IOException {
    TextGrid read = read("番号,事業名,実績\n1,\"はまなす,3回\n2,\"みんな\"の広場,\"1,204名\n延べ\"\n3,体操,12回\n");

    assertEquals(
        List.of("番号|事業名|実績", "1|\"はまなす|3回", "2|\"みんな\"の広場|1,204名\n延べ", "3|体操|12回"),
        shown(read.grid()));
    assertEquals(new QuoteEvidence(1, 0, 2), read.evidence().quotes());
    assertEquals(
        List.of(
            "J004 @2: 2 cells start with a quote that is not closed as it should be, the first on"
                + " line 2; the quote was read as a character"),
        told(read));
  }

  @Test
  void tabSeparatedTextWithoutQuotedCellsKeepsEveryQuote() throws IOException {
    TextGrid read = read("事業\t実績\n\"転ばない\"教室\t12回\n5\" 画面\t\"2台\n");

    assertEquals(List.of("事業|実績", "\"転ばない\"教室|12回", "5\" 画面|\"2台"), shown(read.grid()));
  }

  @Test
  void textBehindAClosingQuoteIsJoinedAndSaid() throws IOException {
    TextGrid read = read("事業,実績\n会費,\"4,935\"千円\n募金,\"6,204\"\n");

    assertEquals("会費|4,935千円", shown(read.grid()).get(1));
    assertEquals(
        List.of(
            "J005 @2: 1 cells go on behind their closing quote, the first on line 2; the quotes"
                + " were dropped and the parts joined"),
        told(read));
  }

  @Test
  void cellsPastedFromASpreadsheetKeepTheirLineBreaks() throws IOException {
    TextGrid read = read("体操\t\"12回\n延べ \"\"238\"\"名\"\t6回\n会食\t3回\t2回\n");

    assertEquals(List.of("体操|12回\n延べ \"238\"名|6回", "会食|3回|2回"), shown(read.grid()));
  }

  @Test
  void theSourceNamesTheFileWithoutItsFolders() throws IOException {
    ByteArrayInputStream in =
        new ByteArrayInputStream("a\tb\n".getBytes(StandardCharsets.US_ASCII));
    Grid grid = TextGridReader.standard().read(in, "year/2023/表.tsv");

    assertEquals(
        new GridSource(
            "表.tsv",
            "5dd1197866f479824d9b483e1b7ae9ad3e518f3b4fd447c6b92d127dda6178c5",
            "tsv",
            "UTF-8"),
        grid.source());
  }

  @Test
  void aNamedCharacterSetIsTakenWithItsVendorsCharacters() throws IOException {
    byte[] bytes = "①\t㈱汐見".getBytes(Charset.forName("windows-31j"));
    TextGrid read =
        TextGridReader.standard().withCharset(Charset.forName("Shift_JIS")).readText(bytes, "t");

    assertEquals(List.of("①|㈱汐見"), shown(read.grid()));
    assertEquals(CharsetEvidence.Basis.GIVEN, read.evidence().charset().basis());
  }

  @Test
  void bytesThatCannotBeDecodedAreReplacedAndSaid() throws IOException {
    byte[] bytes = "事業名\t実績\n配食サービス\t延べ31,904食\n".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 3] = (byte) 0xFF;
    TextGrid read = read(bytes);

    assertEquals("UTF-8", read.grid().source().charset());
    assertTrue(told(read).get(0).startsWith("J002 @2: "), told(read).toString());
  }

  @Test
  void controlCharactersAreKeptAndSaid() throws IOException {
    TextGrid read = read("事業名\t実績\n配食\u0000サービス事業のまとめ\t延べ31,904食\n");

    assertEquals("配食\u0000サービス事業のまとめ", cell(read, 2, 1));
    assertEquals(
        List.of(
            "J006 @2: 1 control characters, the first on line 2 (U+0000); they were kept as they are"),
        told(read));
  }

  @Test
  void aNamedDelimiterIsTakenWithoutWeighing() throws IOException {
    TextGrid read =
        TextGridReader.standard()
            .withDelimiter(':')
            .readText("a:b,c\td".getBytes(StandardCharsets.UTF_8), "t");

    assertEquals(List.of("a|b,c\td"), shown(read.grid()));
    assertTrue(read.evidence().delimiter().given());
  }

  @Test
  void aQuoteIsNoDelimiter() {
    var thrown =
        assertThrows(
            IllegalArgumentException.class, () -> TextGridReader.standard().withDelimiter('"'));
    assertEquals("A quote, a line end or NUL is no delimiter, but got U+0022", thrown.getMessage());
  }

  private static TextGrid read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static TextGrid read(byte[] bytes) throws IOException {
    return TextGridReader.standard().readText(bytes, "table");
  }

  private static List<Row> rows(Grid grid) {
    return grid.sheets().get(0).rows();
  }

  private static List<String> shown(Grid grid) {
    return rows(grid).stream()
        .map(row -> String.join("|", row.cells().stream().map(Cell::text).toList()))
        .toList();
  }

  private static String cell(TextGrid read, int row, int column) {
    return rows(read.grid()).get(row - 1).cell(column).text();
  }

  private static List<String> told(TextGrid read) {
    return read.findings().stream().map(TextGridReaderTest::told).toList();
  }

  private static String told(Finding finding) {
    return finding.code().id() + " @" + finding.place().row() + ": " + finding.message().en();
  }
}
