package org.jisseki.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jisseki.core.hierarchy.PlanGoal;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.reading.CanonicalTable;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.reading.TableReader;
import org.jisseki.core.text.FiscalYear;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that was repaired, written and read again is the same table with nothing to repair. */
class RoundTripTest {

  private static final Path ROOT = Path.of(System.getProperty("jisseki.root"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shiomino-r5.tsv",
        "shiomino-r5-clean.tsv",
        "shiomino-r4.tsv",
        "chiku-r5-cp932.csv"
      })
  void theExamplesComeBackAsTheyWereRead(String file) throws IOException {
    assertComesBack(ROOT.resolve("examples/tables").resolve(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data/tomakomai-r4.tsv",
        "data/tomakomai-r4.cp932.csv",
        "gold/others/tables/t03_daichusho_utf8bom.csv",
        "gold/others/tables/t11_two_wide_page.tsv",
        "gold/others/tables/t13_seireki_continuation.csv"
      })
  void theSharedTablesComeBackAsTheyWereRead(String file) throws IOException {
    Path table = ROOT.resolve("../shared").resolve(file);
    boolean there = Files.exists(table);
    assertTrue(there || !"true".equals(System.getenv("CI")), "../shared is missing");
    assumeTrue(there, "../shared is missing: acceptance tests are skipped");
    assertComesBack(table);
  }

  private static void assertComesBack(Path file) throws IOException {
    Reading first = TableReader.standard().read(TextGridReader.standard().read(file));
    for (TextTableWriter writer : List.of(TextTableWriter.tsv(), TextTableWriter.csv())) {
      StringBuilder out = new StringBuilder();
      writer.write(CanonicalTable.of(first), out);
      TextGrid text =
          TextGridReader.standard()
              .readText(out.toString().getBytes(StandardCharsets.UTF_8), "again");
      Reading again = TableReader.standard().read(text.grid());

      assertEquals(List.of(), text.findings());
      assertEquals(List.of(), again.repairs());
      assertEquals(first.report().title(), again.report().title());
      assertEquals(first.report().organization(), again.report().organization());
      assertEquals(first.report().years(), again.report().years());
      assertEquals(told(first), told(again));
    }
  }

  /** What a report says, its places left out. */
  private static List<Map<String, Object>> told(Reading reading) {
    List<Map<String, Object>> told = new ArrayList<>();
    for (Program program : reading.report().programs()) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("path", program.division().path());
      fields.put("number", program.number().text());
      fields.put("name", program.name().text());
      fields.put("goals", program.goals().stream().map(PlanGoal::text).toList());
      fields.put("plan", program.plan().text());
      fields.put("activity", program.activity().text());
      program.columns().forEach((header, cell) -> fields.put(header, cell.text()));
      for (Map.Entry<FiscalYear, List<ResultText>> year : program.results().entrySet()) {
        fields.put(
            year.getKey().toString(), year.getValue().stream().map(ResultText::text).toList());
      }
      told.add(fields);
    }
    return told;
  }
}
