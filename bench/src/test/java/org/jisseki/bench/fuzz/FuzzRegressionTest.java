package org.jisseki.bench.fuzz;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every input that a fuzzer once found stays harmless, and so do the examples cut short. */
final class FuzzRegressionTest {
  private static final Map<String, Consumer<byte[]>> TARGETS =
      new TreeMap<>(
          Map.of(
              "Text", TextTarget::fuzzerTestOneInput,
              "Workbook", WorkbookTarget::fuzzerTestOneInput,
              "Table", TableTarget::fuzzerTestOneInput,
              "Extractor", ExtractorTarget::fuzzerTestOneInput,
              "MeasureLines", MeasureLinesTarget::fuzzerTestOneInput,
              "Corrections", CorrectionsTarget::fuzzerTestOneInput,
              "Profile", ProfileTarget::fuzzerTestOneInput));

  private static final Path ROOT = Path.of(System.getProperty("jisseki.root", ".."));

  @TestFactory
  Stream<DynamicTest> findsOfThePastStayHarmless() {
    return TARGETS.entrySet().stream()
        .flatMap(
            target ->
                files(
                        ROOT.resolve("bench/src/test/resources/org/jisseki/bench/fuzz")
                            .resolve(target.getKey()))
                    .stream()
                    .map(file -> test(target.getKey(), file, target.getValue())));
  }

  @TestFactory
  Stream<DynamicTest> examplesCutShortAreHarmless() {
    Map<String, Consumer<byte[]>> readers =
        Map.of(
            "Text", TextTarget::fuzzerTestOneInput, "Workbook", WorkbookTarget::fuzzerTestOneInput);
    return files(ROOT.resolve("examples/tables")).stream()
        .flatMap(
            file ->
                readers.entrySet().stream()
                    .map(reader -> cut(reader.getKey(), file, reader.getValue())));
  }

  private static DynamicTest test(String target, Path file, Consumer<byte[]> run) {
    return DynamicTest.dynamicTest(
        target + " " + file.getFileName(),
        () -> assertTimeoutPreemptively(ofSeconds(60), () -> run.accept(Files.readAllBytes(file))));
  }

  private static DynamicTest cut(String target, Path file, Consumer<byte[]> run) {
    return DynamicTest.dynamicTest(
        target + " " + file.getFileName() + " cut short",
        () -> {
          byte[] whole = Files.readAllBytes(file);
          byte[] half = Arrays.copyOf(whole, whole.length / 2);
          assertTimeoutPreemptively(ofSeconds(60), () -> run.accept(half));
        });
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
