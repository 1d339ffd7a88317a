package org.jisseki.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.jisseki.core.finding.InputProblem;
import org.jisseki.core.finding.UnreadableInputException;
import org.jisseki.core.grid.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EngineBoundaryTest {

  private static final Pattern BROAD =
      Pattern.compile("catch \\([^)]*(\\bException|RuntimeException|Throwable|Error)\\b[^)]*\\)");

  /** What the engine throws, and the problem that it stands for. */
  record Case(Throwable thrown, InputProblem problem) {}

  static Stream<Case> cases() {
    return Stream.of(
        new Case(new IllegalStateException("engine"), InputProblem.DAMAGED),
        new Case(new IndexOutOfBoundsException("engine"), InputProblem.DAMAGED),
        new Case(new StackOverflowError("engine"), InputProblem.DAMAGED),
        new Case(new IOException("engine"), InputProblem.DAMAGED),
        new Case(new EncryptedDocumentException("engine"), InputProblem.PASSWORD),
        new Case(new OldExcelFormatException("engine"), InputProblem.TOO_OLD),
        new Case(new OutOfMemoryError("engine"), InputProblem.TOO_MUCH_MEMORY));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whateverTheEngineThrowsBecomesARefusal(Case given) {
    UnreadableInputException refusal =
        assertThrows(
            UnreadableInputException.class,
            () -> EngineBoundary.cross(budget(), () -> raise(given.thrown())));
    assertEquals(given.problem().words(java.util.Map.of("name", "表.xlsx")), refusal.words());
    assertSame(given.thrown(), refusal.getCause());
  }

  @Test
  void ourOwnRefusalWinsOverWhatTheEngineMadeOfIt() {
    Budget budget = budget();
    UnreadableInputException refusal =
        assertThrows(
            UnreadableInputException.class,
            () ->
                EngineBoundary.cross(
                    budget,
                    () -> {
                      budget.refusal(InputProblem.TOO_DEEP, "xl/workbook.xml");
                      throw new IllegalStateException("something else");
                    }));
    assertSame(budget.refused().orElseThrow(), refusal);
  }

  @Test
  void aRefusalThatTheEngineSwallowedStillCounts() {
    Budget budget = budget();
    assertThrows(
        UnreadableInputException.class,
        () ->
            EngineBoundary.cross(
                budget, () -> budget.refusal(InputProblem.ENTRY_BOMB, "xl/workbook.xml")));
  }

  @Test
  void partsThatCanBeDoneWithoutMayFail() {
    assertEquals(
        Optional.empty(),
        EngineBoundary.attempt("drawings", () -> raise(new IllegalStateException("engine"))));
    assertEquals(Optional.of(1), EngineBoundary.attempt("drawings", () -> 1));
  }

  @Test
  void nothingElseInTheModuleCatchesBroadly() throws IOException {
    Path sources = Path.of(System.getProperty("jisseki.root", ".."), "io-xlsx", "src", "main");
    try (Stream<Path> files = Files.walk(sources)) {
      List<String> broad =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> BROAD.matcher(read(file)).find())
              .map(file -> file.getFileName().toString())
              .toList();
      assertEquals(List.of("EngineBoundary.java"), broad);
    }
  }

  private static Budget budget() {
    return new Budget("表.xlsx", Limits.standard());
  }

  private static Object raise(Throwable thrown) throws Exception {
    if (thrown instanceof Error error) {
      throw error;
    }
    throw (Exception) thrown;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
