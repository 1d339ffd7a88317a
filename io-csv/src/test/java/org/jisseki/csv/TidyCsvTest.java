package org.jisseki.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jisseki.core.finding.Message;
import org.jisseki.core.tidy.TidyColumn;
import org.jisseki.core.tidy.TidySchema;
import org.jisseki.core.tidy.TidyTable;
import org.jisseki.core.tidy.TidyType;
import org.jisseki.core.tidy.TidyValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TidyCsvTest {

  private static final Message WORDS = new Message("名", "name");

  private static final TidySchema SCHEMA =
      new TidySchema(
          "things",
          WORDS,
          WORDS,
          List.of(
              column("name", TidyType.TEXT),
              column("count", TidyType.INTEGER),
              column("value", TidyType.NUMBER),
              column("sure", TidyType.TRUTH),
              column("marks", TidyType.TEXTS)),
          List.of("name"),
          List.of());

  private static final TidyTable TABLE =
      new TidyTable(
          SCHEMA,
          List.of(
              List.of(
                  TidyValue.of("=1+1"),
                  TidyValue.of(-3),
                  TidyValue.of(new BigDecimal("-1234.50")),
                  TidyValue.of(true),
                  TidyValue.of(List.of("a", "b|c"))),
              List.of(
                  TidyValue.of("改行\nと\"引用\""),
                  TidyValue.NONE,
                  TidyValue.of(new BigDecimal("1E+3")),
                  TidyValue.of(false),
                  TidyValue.NONE)));

  @Test
  void forPeopleThereIsAByteOrderMarkAndFormulasAreGuarded() throws IOException {
    assertEquals(
        "\uFEFFname,count,value,sure,marks\r\n'=1+1,-3,-1234.5,true,a|b｜c\r\n"
            + "\"改行\nと\"\"引用\"\"\",,1000,false,\r\n",
        written(TidyCsvWriter.forPeople(), TABLE));
  }

  @Test
  void forProgramsEveryTextStandsAsItIs() throws IOException {
    assertEquals(
        "name,count,value,sure,marks\n=1+1,-3,-1234.5,true,a|b｜c\n"
            + "\"改行\nと\"\"引用\"\"\",,1000,false,\n",
        written(TidyCsvWriter.forPrograms(), TABLE));
  }

  @Test
  void controlCharactersAreShownToPeople() throws IOException {
    TidyTable table =
        new TidyTable(
            SCHEMA,
            List.of(
                List.of(
                    TidyValue.of("\u001B[31m\u0000\u007F\t"),
                    TidyValue.NONE,
                    TidyValue.NONE,
                    TidyValue.NONE,
                    TidyValue.NONE)));
    assertEquals(
        "\uFEFFname,count,value,sure,marks\r\n␛[31m␀␡\t,,,,\r\n",
        written(TidyCsvWriter.forPeople(), table));
  }

  @Property(tries = 2_000)
  void whatIsWrittenIsReadBackValueByValue(
      @ForAll("tables") TidyTable table, @ForAll boolean people) throws IOException {
    String csv = written(people ? TidyCsvWriter.forPeople() : TidyCsvWriter.forPrograms(), table);
    assertEquals(table, read(csv));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a,b|No table of things: expected the columns [name, count, value, sure, marks], but got [a, b]",
        "name,count,value,sure,marks\\nx,1|Record 2 of things has 2 fields, expected 5",
        "name,count,value,sure,marks\\nx,1e9,,,|Record 2 of things has '1e9' in the column count,"
            + " expected a value of the type integer",
        "name,count,value,sure,marks\\nx,,,yes,|Record 2 of things has 'yes' in the column sure,"
            + " expected a value of the type boolean",
      })
  void aTextThatDoesNotHoldToTheSchemaIsRefused(String csv, String message) {
    IOException thrown = assertThrows(IOException.class, () -> read(csv.replace("\\n", "\n")));
    assertEquals(message, thrown.getMessage());
  }

  @Provide
  Arbitrary<TidyTable> tables() {
    Arbitrary<TidyValue> text =
        Arbitraries.strings().withChars("'=+-@,\"\r\n ａ件|\uFEFF").ofMaxLength(6).map(TidyValue::of);
    Arbitrary<TidyValue> count = Arbitraries.integers().map(TidyValue::of);
    Arbitrary<TidyValue> value = Arbitraries.bigDecimals().ofScale(4).map(TidyValue::of);
    Arbitrary<TidyValue> truth = Arbitraries.of(TidyValue.of(true), TidyValue.of(false));
    Arbitrary<TidyValue> texts =
        Arbitraries.strings()
            .withChars("=-件,\"")
            .ofMinLength(1)
            .ofMaxLength(3)
            .list()
            .ofMaxSize(3)
            .map(TidyValue::of);
    return Combinators.combine(
            orNone(text), orNone(count), orNone(value), orNone(truth), orNone(texts))
        .as((a, b, c, d, e) -> List.of(a, b, c, d, e))
        .list()
        .ofMaxSize(5)
        .map(rows -> new TidyTable(SCHEMA, rows));
  }

  private static Arbitrary<TidyValue> orNone(Arbitrary<TidyValue> values) {
    return Arbitraries.oneOf(values, Arbitraries.just(TidyValue.NONE));
  }

  private static TidyColumn column(String name, TidyType type) {
    return new TidyColumn(name, type, false, List.of(), WORDS, WORDS);
  }

  private static String written(TidyCsvWriter writer, TidyTable table) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(table, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static TidyTable read(String csv) throws IOException {
    return TidyCsvReader.standard()
        .read(SCHEMA, new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
  }
}
