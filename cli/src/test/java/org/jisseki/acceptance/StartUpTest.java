package org.jisseki.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that read no workbook load no spreadsheet engine, not even to write workbooks. */
final class StartUpTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"show", "report"})
  void noEngineIsLoaded(String command) throws IOException, InterruptedException {
    Path table =
        Path.of(System.getProperty("jisseki.root", "."), "examples/tables/shiomino-r5-clean.tsv");
    Path log = folder.resolve("classes.txt");
    List<String> options = List.of("-Xlog:class+load:file=" + log);
    Path out = folder.resolve("out.txt");
    if (command.equals("report")) {
      Jisseki.run(options, out, command, table, "-o", folder);
    } else {
      Jisseki.run(options, out, command, table);
    }
    try (Stream<String> lines = Files.lines(log)) {
      assertEquals(
          List.of(),
          lines
              .filter(line -> line.contains("org.apache.poi.") || line.contains("xmlbeans"))
              .toList());
    }
  }
}
