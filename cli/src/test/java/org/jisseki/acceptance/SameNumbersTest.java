package org.jisseki.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number in HTML, Markdown, workbook, CSV and terminal is the one in the JSON. */
final class SameNumbersTest {

  @TempDir Path folder;

  @BeforeEach
  void needsPython() {
    Tool.PYTHON.need();
  }

  @ParameterizedTest
  @ValueSource(strings = {"shiomino-r5.tsv", "chiku-r5-cp932.csv", "kaikan-r5.xls"})
  void ofTheExamples(String file) throws IOException, InterruptedException {
    check(Path.of(System.getProperty("jisseki.root", "."), "examples/tables", file));
  }

  @Test
  void ofTheRealTable() throws IOException, InterruptedException {
    check(SharedFolder.path("data/tomakomai-r4.tsv"));
  }

  private void check(Path table) throws IOException, InterruptedException {
    String file = table.getFileName().toString();
    String name = file.substring(0, file.lastIndexOf('.'));
    Path out = folder.resolve("out.txt");
    String formats = "html,xlsx,json,csv,md";
    Jisseki.run(out, "report", table, "-o", folder, "--as", formats, "--lang", "ja");
    Path terminal = folder.resolve("show.txt");
    Jisseki.run(terminal, "show", table, "--lang", "ja");
    Scorer scorer = Scorer.run(script(), folder, name, terminal);
    assertEquals(0, scorer.status(), scorer::printed);
  }

  private static Path script() {
    try {
      return Path.of(
          Objects.requireNonNull(SameNumbersTest.class.getResource("sameness.py")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
