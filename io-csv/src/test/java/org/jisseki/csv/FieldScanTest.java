package org.jisseki.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.Limits;
import org.jisseki.core.grid.Row;
import org.junit.jupiter.api.Test;

class FieldScanTest {

  /** Commons CSV as the judge, with stray quotes put into quotes of their own for it. */
  @Property(tries = 3_000)
  void rowsAreCutAsCommonsCsvCutsThem(@ForAll("texts") String text) throws IOException {
    TextCensus census = TextCensus.of(text.toCharArray(), '\0');
    DelimiterTrial trial = DelimiterTrial.of(census, ',', Limits.standard());
    boolean quoting = trial.quotes().isQuoting();
    CSVFormat format =
        CSVFormat.Builder.create()
            .setQuote(quoting ? '"' : null)
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();
    List<List<String>> expected = new ArrayList<>();
    List<Integer> lines = new ArrayList<>(List.of(1));
    try (CSVParser parser = CSVParser.parse(quoting ? straysQuoted(text, trial) : text, format)) {
      for (CSVRecord row : parser) {
        expected.add(row.size() == 1 && row.get(0).isEmpty() ? List.of() : row.toList());
        lines.add((int) parser.getCurrentLineNumber() + 1);
      }
    }
    List<Row> rows = GridRecords.of(census, trial, false);
    assertEquals(expected, rows.stream().map(row -> texts(row.cells())).toList());
    assertEquals(lines.subList(0, rows.size()), rows.stream().map(Row::number).toList());
  }

  private static List<String> texts(List<Cell> cells) {
    return cells.stream().map(Cell::text).toList();
  }

  private static String straysQuoted(String text, DelimiterTrial trial) {
    StringBuilder quoted = new StringBuilder();
    int done = 0;
    for (int[] stray : trial.strays()) {
      quoted.append(text, done, stray[0]).append('"');
      quoted.append(text.substring(stray[0], stray[1]).replace("\"", "\"\"")).append('"');
      done = stray[1];
    }
    return quoted.append(text, done, text.length()).toString();
  }

  @Test
  void quotesAreToldApart() {
    assertEquals(List.of("CLOSED 0-3"), fields("\"a\""));
    assertEquals(List.of("CLOSED 0-5", "NONE 6-7"), fields("\"a\" \u3000,b"));
    assertEquals(List.of("CLOSED 0-7"), fields("\"a\n,\"\"\""));
    assertEquals(List.of("TRAILED 0-6", "NONE 7-8"), fields("\"1,2\"件,b"));
  }

  @Test
  void aStrayQuoteEndsItsFieldAtTheNextDelimiter() {
    assertEquals(List.of("STRAY 0-2", "NONE 3-4", "NONE 5-6"), fields("\"a,b\nc"));
    assertEquals(List.of("STRAY 0-4", "NONE 5-6"), fields("\"a\"b,c"));
    assertEquals(List.of("STRAY 0-1"), fields("\""));
  }

  private static List<String> fields(String text) {
    Cuts cuts = new Cuts();
    FieldScan.over(TextCensus.of(text.toCharArray(), '\0'), ',', cuts);
    return cuts.fields;
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars(",\"\n\r a1あ").ofMinLength(1).ofMaxLength(24);
  }

  /** Keeps what the scan tells. */
  private static final class Cuts implements FieldScan.Visitor {
    private final List<String> fields = new ArrayList<>();

    @Override
    public void field(int start, int end, FieldScan.Quotes quotes, int open) {
      fields.add(quotes + " " + start + "-" + end);
    }

    @Override
    public void endOfRecord(int line) {}

    @Override
    public boolean isDone() {
      return false;
    }
  }
}
