package org.jisseki.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jisseki.core.grid.Cell;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Acceptance: the text forms of a real table, which stand beside the repository. */
class SharedTextFormsTest {

  private static final Path SHARED = Path.of(System.getProperty("jisseki.root"), "../shared");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  @BeforeAll
  static void theSharedTablesAreThere() {
    boolean there = Files.isDirectory(SHARED.resolve("data"));
    assertTrue(there || !"true".equals(System.getenv("CI")), "../shared is missing");
    assumeTrue(there, "../shared is missing: acceptance tests are skipped");
  }

  @Test
  void theQuotedFormsHoldTheSameCells() throws IOException {
    List<List<String>> utf8 = cells("tomakomai-r4.utf8.csv");

    assertEquals(utf8, cells("tomakomai-r4.utf16.txt"));
    assertEquals(utf8, cells("tomakomai-r4.cp932.csv"));
  }

  @Test
  void theTabSeparatedFormKeepsItsRaggedLines() throws IOException {
    assertEquals(List.of(0, 0, 1, 0, 9), widths("tomakomai-r4.tsv").subList(0, 5));
    assertEquals(58, widths("tomakomai-r4.tsv").size());
    assertEquals(11, widths("tomakomai-r4.tsv").get(57));
  }

  @ParameterizedTest
  @EnumSource(TextCharset.class)
  void twentyCharactersOfEachLineAreEnoughInEverySet(TextCharset charset) throws IOException {
    for (String line : Files.readAllLines(SHARED.resolve("data/tomakomai-r4.tsv"))) {
      if (line.length() >= 20) {
        assertRead(line, charset);
        assertRead(line.substring(0, 20), charset);
        assertRead(line.substring(line.length() - 20), charset);
      }
    }
  }

  private static void assertRead(String text, TextCharset charset) {
    CharsetDetector.Decoded decoded = CharsetDetector.decode(text.getBytes(charset.decoder()));
    assertTrue(decoded.text().toString().equals(text) || !decoded.evidence().sure(), text);
  }

  private static List<List<String>> cells(String file) throws IOException {
    return TextGridReader.standard()
        .read(SHARED.resolve("data").resolve(file))
        .sheets()
        .get(0)
        .rows()
        .stream()
        .map(row -> row.cells().stream().map(SharedTextFormsTest::folded).toList())
        .toList();
  }

  private static String folded(Cell cell) {
    return SPACE.matcher(cell.text()).replaceAll(" ");
  }

  private static List<Integer> widths(String file) throws IOException {
    return TextGridReader.standard()
        .read(SHARED.resolve("data").resolve(file))
        .sheets()
        .get(0)
        .rows()
        .stream()
        .map(row -> row.width())
        .toList();
  }
}
