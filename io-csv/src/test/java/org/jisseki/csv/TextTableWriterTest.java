package org.jisseki.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.reading.CanonicalTable;
import org.junit.jupiter.api.Test;

class TextTableWriterTest {

  private static final CanonicalTable TABLE =
      new CanonicalTable(
          "令和5年度 事業実績報告",
          "汐見野市社会福祉協議会",
          List.of("事業名", "令和5年度実績", ""),
          List.of(List.of("会食会", "三回\n計238名", "協力者 十二名"), List.of("\"絆\"", "1,204食", "")));

  @Test
  void aTableIsWrittenWithTitleOrganizationAndHeaders() throws IOException {
    assertEquals(
        """
        令和5年度 事業実績報告
        汐見野市社会福祉協議会

        事業名\t令和5年度実績\t
        会食会\t"三回
        計238名"\t協力者 十二名
        \"\"\"絆\"\"\"\t1,204食\t
        """,
        written(TextTableWriter.tsv(), TABLE));
  }

  @Test
  void commaSeparatedTextQuotesCommasAndEndsLinesByCrLf() throws IOException {
    assertEquals(
        "令和5年度 事業実績報告\r\n汐見野市社会福祉協議会\r\n\r\n事業名,令和5年度実績,\r\n"
            + "会食会,\"三回\n計238名\",協力者 十二名\r\n\"\"\"絆\"\"\",\"1,204食\",\r\n",
        written(TextTableWriter.csv(), TABLE));
  }

  @Test
  void anOrganizationThatTheTitleNamesIsNotWrittenTwice() throws IOException {
    CanonicalTable table = new CanonicalTable("汐見野市の実績", "汐見野市", List.of("事業名"), List.of());
    assertEquals("汐見野市の実績\n\n事業名\n", written(TextTableWriter.tsv(), table));
  }

  @Property(tries = 2_000)
  void whatIsWrittenIsReadBackCellByCell(
      @ForAll("tables") List<List<String>> table, @ForAll boolean tabs) throws IOException {
    StringBuilder out = new StringBuilder();
    (tabs ? TextTableWriter.tsv() : TextTableWriter.csv()).write(table, out);

    TextGrid read =
        TextGridReader.standard()
            .withCharset(StandardCharsets.UTF_8)
            .withDelimiter(tabs ? '\t' : ',')
            .readText(out.toString().getBytes(StandardCharsets.UTF_8), "t");

    assertEquals(table, cells(read));
  }

  @Property(tries = 500)
  void whatIsWrittenIsFoundAndReadBackWhereItLooksLikeATable(
      @ForAll("plainTables") List<List<String>> table, @ForAll boolean tabs) throws IOException {
    StringBuilder out = new StringBuilder();
    (tabs ? TextTableWriter.tsv() : TextTableWriter.csv()).write(table, out);

    TextGrid read =
        TextGridReader.standard().readText(out.toString().getBytes(StandardCharsets.UTF_8), "t");

    assertEquals(table, cells(read));
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> cell =
        Arbitraries.strings()
            .withChars("\t\n\r\",;|' ")
            .withChars("\u3000\uFEFF\u0085\u2028〃①髙ｱあ漢=-+@")
            .withCharRange('0', 'z')
            .ofMaxLength(8);
    return cell.list()
        .ofMinSize(2)
        .ofMaxSize(6)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .filter(rows -> rows.stream().flatMap(List::stream).anyMatch(c -> !c.isBlank()));
  }

  @Provide
  Arbitrary<List<List<String>>> plainTables() {
    Arbitrary<String> name = Arbitraries.of("配食サービス", "会食会", "\"転ばない\"教室", "福祉、相談", "子ども食堂|夏");
    Arbitrary<String> result =
        Arbitraries.of("延べ1,204名", "3回\n計238名", "", "\"中止\"", "86,300部;全戸", "約30名\t(8月)");
    Arbitrary<List<String>> row =
        Combinators.combine(Arbitraries.integers().between(1, 99), name, result, result)
            .as((number, n, cur, prev) -> List.of(Integer.toString(number), n, cur, prev));
    return row.list()
        .ofMinSize(2)
        .ofMaxSize(30)
        .map(
            rows -> {
              List<List<String>> table = new java.util.ArrayList<>(rows);
              table.add(0, List.of("番号", "事業名", "令和5年度実績", "令和4年度実績"));
              return table;
            });
  }

  private static String written(TextTableWriter writer, CanonicalTable table) throws IOException {
    StringBuilder out = new StringBuilder();
    writer.write(table, out);
    return out.toString();
  }

  private static List<List<String>> cells(TextGrid read) {
    return read.grid().sheets().get(0).rows().stream()
        .map(row -> row.cells().stream().map(Cell::text).toList())
        .toList();
  }
}
