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
import org.jisseki.core.grid.Limits;
import org.jisseki.core.grid.Row;
import org.junit.jupiter.api.Test;

class FieldScanTest {

  @Property(tries = 3_000)
  void theScanCutsAsTheParserDoes(@ForAll("texts") String text) throws IOException {
    Cuts cuts = new Cuts();
    FieldScan.over(text, ',', cuts);
    List<Row> rows = GridRecords.of(text, DelimiterTrial.of(text, ',', Limits.standard()), false);

    assertEquals(rows.stream().map(Row::number).toList(), cuts.lines);
    assertEquals(rows.stream().map(row -> Math.max(1, row.width())).toList(), cuts.widths);
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
    FieldScan.over(text, ',', cuts);
    return cuts.fields;
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars(",\"\n\r a1あ").ofMinLength(1).ofMaxLength(24);
  }

  /** Keeps what the scan tells. */
  private static final class Cuts implements FieldScan.Visitor {
    private final List<String> fields = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private int width;

    @Override
    public void field(int start, int end, FieldScan.Quotes quotes) {
      fields.add(quotes + " " + start + "-" + end);
      width++;
    }

    @Override
    public void endOfRecord(int line) {
      lines.add(line);
      widths.add(width);
      width = 0;
    }

    @Override
    public boolean isDone() {
      return false;
    }
  }
}
