package org.jisseki.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.Severity;
import org.jisseki.core.finding.UnreadableInputException;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.Row;
import org.jisseki.core.grid.Sheet;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged workbooks are refused, or read; nothing else is thrown and nothing hangs. */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MutatedWorkbookTest {

  private static final int MUTATIONS = 600;
  private static final Duration LONGEST = Duration.ofSeconds(20);

  /** How the damaged copies of one workbook ended. */
  private static final class Outcome {
    private int refused;
    private int same;
    private int said;
    private int silent;

    @Override
    public String toString() {
      return "refused %d, read the same %d, changed with a finding %d, changed silently %d"
          .formatted(refused, same, said, silent);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"shiomino-r5.xlsx", "kaikan-r5.xls"})
  void damagedCopiesOfTheExamplesAreReadOrRefused(String name) throws IOException {
    Path tables = Path.of(System.getProperty("jisseki.root", ".."), "examples", "tables");
    Outcome outcome = mutate(Files.readAllBytes(tables.resolve(name)));
    System.out.println("Mutations of " + name + ": " + outcome);
    assertEquals(MUTATIONS, outcome.refused + outcome.same + outcome.said + outcome.silent);
    assertTrue(outcome.refused > 0, outcome.toString());
    if (name.endsWith(".xlsx")) {
      assertEquals(0, outcome.silent, "the entries of an archive carry checksums");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void damagedCopiesOfTheRealTableAreReadOrRefused(String ending) throws IOException {
    Path file = SharedData.file("data/tomakomai-r4." + ending);
    Outcome outcome = mutate(Files.readAllBytes(file));
    System.out.println("Mutations of the real " + ending + ": " + outcome);
    assertTrue(outcome.refused > 0, outcome.toString());
    if (ending.equals("xlsx")) {
      assertEquals(0, outcome.silent, "the entries of an archive carry checksums");
    }
  }

  private static Outcome mutate(byte[] bytes) throws IOException {
    WorkbookGrid original = WorkbookGridReader.standard().readWorkbook(bytes, "a");
    Outcome outcome = new Outcome();
    for (int seed = 0; seed < MUTATIONS; seed++) {
      byte[] damaged = Mutation.of(bytes, seed);
      assertTimeout(LONGEST, () -> count(damaged, original, outcome), "seed " + seed);
    }
    return outcome;
  }

  private static void count(byte[] damaged, WorkbookGrid original, Outcome outcome)
      throws IOException {
    try {
      WorkbookGrid read = WorkbookGridReader.standard().readWorkbook(damaged, "a");
      if (texts(read).equals(texts(original))) {
        outcome.same++;
      } else if (serious(read) > serious(original)) {
        outcome.said++;
      } else {
        outcome.silent++;
      }
    } catch (UnreadableInputException e) {
      outcome.refused++;
    }
  }

  private static long serious(WorkbookGrid read) {
    return read.findings().stream()
        .map(Finding::severity)
        .filter(severity -> severity.isAtLeast(Severity.WARNING))
        .count();
  }

  private static List<List<List<String>>> texts(WorkbookGrid read) {
    return read.grid().sheets().stream().map(MutatedWorkbookTest::texts).toList();
  }

  private static List<List<String>> texts(Sheet sheet) {
    return sheet.rows().stream().map(MutatedWorkbookTest::texts).toList();
  }

  private static List<String> texts(Row row) {
    return row.cells().stream().map(Cell::text).toList();
  }
}
