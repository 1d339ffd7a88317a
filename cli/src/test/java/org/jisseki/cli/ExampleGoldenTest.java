package org.jisseki.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the commands print of the example table, as golden files ({@code -Djisseki.update=true}).
 */
final class ExampleGoldenTest {

  private static final Path ROOT = Path.of(System.getProperty("jisseki.root", "."));
  private static final Path GOLDEN = ROOT.resolve("cli/src/test/resources/org/jisseki/cli");

  @ParameterizedTest
  @CsvSource({"inspect, ja", "inspect, en", "show, ja", "show, en", "check, ja", "check, en"})
  void printsTheExampleAsTheGoldenFileHasIt(String command, String language) throws IOException {
    CommandLineRun run =
        CommandLineRun.in(ROOT.resolve("examples/tables"))
            .run(command, "shiomino-r5.tsv", "--lang", language);
    assertEquals(ExitCode.DONE, run.code(), run::err);
    Path golden = GOLDEN.resolve(command + "." + language + ".txt");
    if (Boolean.getBoolean("jisseki.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, run.out());
    }
    assertEquals(Files.readString(golden), run.out());
  }
}
