package org.jisseki.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The CSV files hold to the description beside them, as a reader that shares no code finds. */
final class DataPackageTest {

  @TempDir Path folder;

  @BeforeEach
  void needsPython() {
    Tool.PYTHON.need();
  }

  @ParameterizedTest
  @ValueSource(strings = {"shiomino-r5", "shiomino-r5-clean"})
  void theFilesOfTheExamplesHold(String name) throws IOException, InterruptedException {
    Path table = Path.of(System.getProperty("jisseki.root", "."), "examples/tables", name + ".tsv");
    assertEquals(0, check(table, name).status());
  }

  @Test
  void theFilesOfTheRealTableHold() throws IOException, InterruptedException {
    Scorer scorer = check(SharedFolder.path("data/tomakomai-r4.tsv"), "tomakomai-r4");
    assertTrue(scorer.printed().startsWith("ok programs="), scorer.printed());
  }

  @Test
  void aBrokenFileIsFound() throws IOException, InterruptedException {
    Path table =
        Path.of(System.getProperty("jisseki.root", "."), "examples/tables/shiomino-r5.tsv");
    assertEquals(0, check(table, "shiomino-r5").status());
    Path file = folder.resolve("shiomino-r5/measurements.csv");
    Files.writeString(file, Files.readString(file).replaceFirst(",count,", ",counts,"));
    Scorer scorer = Scorer.run(script(), folder.resolve("shiomino-r5"));
    assertEquals(1, scorer.status());
    assertTrue(scorer.printed().contains("kind must not be counts"), scorer.printed());
  }

  private Scorer check(Path table, String name) throws IOException, InterruptedException {
    Jisseki.run(folder.resolve("out.txt"), "report", table, "-o", folder, "--as", "csv");
    Scorer scorer = Scorer.run(script(), folder.resolve(name));
    assertTrue(scorer.printed().startsWith("ok "), scorer.printed());
    return scorer;
  }

  private static Path script() {
    try {
      return Path.of(
          Objects.requireNonNull(DataPackageTest.class.getResource("datapackage.py")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
