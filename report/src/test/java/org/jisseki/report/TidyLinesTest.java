package org.jisseki.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jisseki.core.finding.Message;
import org.jisseki.core.grid.GridSource;
import org.jisseki.core.tidy.TidyData;
import org.jisseki.core.tidy.TidySchema;
import org.jisseki.core.tidy.TidySchemas;
import org.jisseki.core.tidy.TidyTable;
import org.jisseki.core.tidy.TidyValue;
import org.junit.jupiter.api.Test;

class TidyLinesTest {

  private static final TidySchema FINDINGS = TidySchemas.of("findings").orElseThrow();
  private static final Message WORDS = new Message("=1は\"式\"です", "=1 is a \"formula\"");

  private static TidyData data() {
    List<TidyValue> row =
        List.of(
            TidyValue.of("d1"),
            TidyValue.of("f1"),
            TidyValue.of("J101"),
            TidyValue.of("warning"),
            TidyValue.of(WORDS.ja()),
            TidyValue.of(WORDS.en()),
            TidyValue.of(1),
            TidyValue.of(12),
            TidyValue.NONE,
            TidyValue.NONE,
            TidyValue.NONE,
            TidyValue.of("=1"));
    TidyTable table = new TidyTable(FINDINGS, List.of(row, row));
    return new TidyData("d1", "", GridSource.inMemory("r5"), List.of(table));
  }

  @Test
  void aRowIsAnObjectOnALineOfItsOwn() throws IOException {
    String line =
        "{\"table\":\"findings\",\"dataset_id\":\"d1\",\"finding_id\":\"f1\",\"code\":\"J101\","
            + "\"severity\":\"warning\",\"message_ja\":\"=1は\\\"式\\\"です\","
            + "\"message_en\":\"=1 is a \\\"formula\\\"\",\"sheet\":1,\"row\":12,\"column\":null,"
            + "\"start\":null,\"end\":null,\"excerpt\":\"=1\"}\n";
    assertEquals(line + line, lines());
  }

  @Test
  void aLineHoldsToItsSchema() throws IOException {
    lines().lines().forEach(line -> assertEquals(List.of(), SchemaCheck.errors("rows", line)));
    assertFalse(
        SchemaCheck.errors("rows", "{\"table\":\"findings\",\"dataset_id\":null}").isEmpty());
  }

  private static String lines() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TidyLines().write(data(), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
