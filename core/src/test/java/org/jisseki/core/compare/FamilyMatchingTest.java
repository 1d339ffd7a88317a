package org.jisseki.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultsReport;
import org.jisseki.core.reading.GridText;
import org.jisseki.core.reading.TableReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of two years of several bodies, with programs renamed, moved, begun and ended. */
class FamilyMatchingTest {

  private static final int BODY = 0;

  /** One program of the list. */
  private record Planted(List<String> cells) {

    String now() {
      return cells.get(1) + "/" + cells.get(2);
    }

    String then() {
      return cells.get(3) + "/" + cells.get(4);
    }

    boolean isNow() {
      return !cells.get(2).isEmpty();
    }

    boolean wasThen() {
      return !cells.get(4).isEmpty();
    }
  }

  private static Map<String, List<Planted>> families() throws IOException {
    Map<String, List<Planted>> families = new LinkedHashMap<>();
    try (InputStream in =
            Objects.requireNonNull(FamilyMatchingTest.class.getResourceAsStream("families.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line : lines.lines().toList()) {
        if (!line.startsWith("#")) {
          List<String> cells = List.of(line.split("\t", -1));
          families
              .computeIfAbsent(cells.get(BODY), body -> new ArrayList<>())
              .add(new Planted(cells));
        }
      }
    }
    return families;
  }

  /** The table of the later year; with a column of the year before where that is asked for. */
  private static ResultsReport now(List<Planted> family, boolean both) {
    List<String> rows = new ArrayList<>();
    int number = 0;
    for (Planted one : family) {
      if (one.isNow()) {
        List<String> c = one.cells();
        rows.add(
            String.join("|", c.get(1), "" + ++number, c.get(2), c.get(5), c.get(7))
                + (both ? "|" + c.get(8) : ""));
      }
    }
    return report("令和5年度", both ? "|令和4年度実績" : "", rows);
  }

  private static ResultsReport then(List<Planted> family, long seed) {
    List<String> rows = new ArrayList<>();
    int number = 20;
    for (Planted one : family) {
      if (one.wasThen()) {
        List<String> c = one.cells();
        rows.add(String.join("|", c.get(3), "" + ++number, c.get(4), c.get(6), c.get(8)));
      }
    }
    Collections.shuffle(rows, new Random(seed));
    return report("令和4年度", "", rows);
  }

  private static ResultsReport report(String year, String more, List<String> rows) {
    StringBuilder text = new StringBuilder("|" + year + " 事業実績報告\n");
    text.append("|部門|番号|事業名|事業計画|" + year + "実績").append(more).append('\n');
    rows.forEach(row -> text.append('|').append(row).append('\n'));
    return TableReader.standard().read(GridText.of(text.toString())).report();
  }

  private static String name(Program program) {
    return program.division().path().get(0) + "/" + program.name().text();
  }

  /** Found, wrong and missed pairs, one line each. */
  private static List<String> faults(
      List<Planted> family, ResultsReport now, ResultsReport then, int[] counts) {
    Map<String, String> truth = new LinkedHashMap<>();
    for (Planted one : family) {
      if (one.isNow() && one.wasThen()) {
        truth.put(one.now(), one.then());
      }
    }
    List<String> faults = new ArrayList<>();
    Map<String, String> found = new LinkedHashMap<>();
    for (ProgramPair pair : ProgramMatcher.standard().match(now, then).pairs()) {
      String current = name(pair.current());
      found.put(current, name(pair.previous()));
      boolean right = name(pair.previous()).equals(truth.get(current));
      counts[right ? 0 : 1]++;
      if (!right) {
        faults.add("wrong: " + current + " = " + name(pair.previous()));
      }
    }
    truth.forEach(
        (current, previous) -> {
          if (!found.containsKey(current)) {
            counts[2]++;
            faults.add("missed: " + current + " = " + previous);
          }
        });
    return faults;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void programsAreFollowedAndNoneIsMadeUp(boolean both) throws IOException {
    int[] counts = new int[3];
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, List<Planted>> family : families().entrySet()) {
      for (long seed = 0; seed < 3; seed++) {
        faults.addAll(
            faults(
                family.getValue(),
                now(family.getValue(), both),
                then(family.getValue(), seed),
                counts));
      }
    }
    double recall = (double) counts[0] / (counts[0] + counts[2]);
    double precision = (double) counts[0] / (counts[0] + counts[1]);
    String said = "recall %.3f precision %.3f %s".formatted(recall, precision, faults);
    assertEquals(1, precision, said);
    assertTrue(recall >= (both ? 0.99 : 0.88), said);
  }

  @Test
  void equalColumnsReconcileToNothing() throws IOException {
    for (List<Planted> family : families().values()) {
      Reconciliation reconciliation =
          Reconciler.standard().reconcile(now(family, true), then(family, 1));
      List<String> differing =
          reconciliation.programs().stream()
              .filter(program -> !program.agrees() && !program.pair().isEmpty())
              .map(program -> name(program.program()) + program.figures())
              .toList();
      assertEquals(List.of(), differing);
    }
  }
}
