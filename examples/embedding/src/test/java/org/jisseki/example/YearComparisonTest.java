package org.jisseki.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jisseki.core.finding.UnreadableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearComparisonTest {

  @ParameterizedTest
  @ValueSource(strings = {"shiomino-r5.tsv", "shiomino-r5-clean.tsv", "chiku-r5-cp932.csv"})
  void theExampleTablesBecomeJsonWithTheirYears(String file) throws IOException {
    Path tables = Path.of(System.getProperty("jisseki.root"), "examples", "tables");
    String json;
    try (InputStream in = Files.newInputStream(tables.resolve(file))) {
      json = json(in, file);
    }

    assertTrue(json.contains('"' + file + '"'), json);
    assertTrue(json.replaceAll("\\s", "").contains("\"years\":[2023,2022]"), json);
  }

  @Test
  void aTextThatHoldsNoTableIsAnAnswerAndNoError() throws IOException {
    String json =
        json(new ByteArrayInputStream("拝啓\n春暖の候\n".getBytes(StandardCharsets.UTF_8)), "letter");

    assertTrue(json.replaceAll("\\s", "").contains("\"programs\":[]"), json);
    assertTrue(json.contains("J101"), json);
  }

  @Test
  void whatCannotBeReadIsAnIoExceptionInBothLanguages() {
    InputStream nothing = InputStream.nullInputStream();
    var thrown = assertThrows(UnreadableInputException.class, () -> json(nothing, "results.tsv"));

    assertEquals(
        "results.tsv: the file is empty; give one that holds a results table", thrown.getMessage());
    assertEquals("results.tsv: 空のファイルです。実績表の入ったファイルを指定してください", thrown.words().ja());
  }

  private static String json(InputStream in, String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    YearComparison.compare(in, name, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
