package org.jisseki.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.Severity;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.reading.TableReader;
import org.junit.jupiter.api.Test;

/**
 * What is read of a generated table equals what was written, or a finding names the row.
 *
 * <p>{@code -Djisseki.tables=5000} reads as many tables; the tables of a run are always the same.
 */
final class GeneratedTablesTest {

  private static final int TABLES = Integer.getInteger("jisseki.tables", 264);

  /** One table: its place in the product of layouts, faults and containers. */
  private record Combination(int seed, TableShape shape, TableFault fault, Container container) {

    static Combination of(int seed) {
      TableShape[] shapes = TableShape.values();
      TableFault[] faults = TableFault.values();
      Container[] containers = Container.values();
      TableShape shape = shapes[seed % shapes.length];
      TableFault fault = faults[seed / shapes.length % faults.length];
      Container container = containers[Math.floorMod(seed * 7 + seed / 13, containers.length)];
      boolean workbook = container.isWorkbook() || !shape.fitsOneSheet();
      boolean odd = seed % 2 == 1;
      return new Combination(
          seed, shape, fault, !workbook ? container : odd ? Container.XLS : Container.XLSX);
    }

    List<DraftSheet> draft(KnownReport report, Random random) {
      List<DraftSheet> sheets = shape.lay(report, random);
      for (DraftSheet sheet : sheets) {
        fault.spoil(sheet, random);
        if (!fault.keepsRows()) {
          sheet.merges().clear();
        }
      }
      return sheets;
    }
  }

  @Test
  void whatIsReadIsWhatWasWrittenOrAFindingNamesTheRow() throws IOException {
    List<String> silent = new ArrayList<>();
    int exact = 0;
    int programs = 0;
    for (int seed = 0; seed < TABLES; seed++) {
      Combination table = Combination.of(seed);
      Random random = new Random(seed);
      KnownReport report = KnownReport.random(random);
      List<KnownProgram> expected = new ArrayList<>();
      report.programs().forEach(entry -> expected.add(table.shape().known(entry, report)));
      Reading reading =
          TableReader.standard().read(table.container().grid(table.draft(report, random)));
      programs += expected.size();
      exact += compare(table, expected, reading, silent);
    }
    assertEquals(List.of(), silent);
    assertTrue(exact >= 0.99 * programs, exact + " of " + programs + " programs read exactly");
  }

  @Test
  void theNormalRunMeetsEveryLayoutFaultAndContainer() {
    Set<String> pairs = new TreeSet<>();
    Set<Container> containers = new TreeSet<>();
    for (int seed = 0; seed < 264; seed++) {
      Combination table = Combination.of(seed);
      pairs.add(table.shape() + " " + table.fault());
      containers.add(table.container());
    }
    assertEquals(TableShape.values().length * TableFault.values().length, pairs.size());
    assertEquals(Set.of(Container.values()), containers);
  }

  /** Counts the programs that are right, and gathers the wrong ones that no finding names. */
  private static int compare(
      Combination table, List<KnownProgram> expected, Reading reading, List<String> silent) {
    Set<Integer> told = new TreeSet<>();
    for (Finding finding : reading.findings()) {
      if (finding.severity() != Severity.NOTE) {
        told.add(finding.place().row());
      }
    }
    reading.repairs().forEach(repair -> told.add(repair.place().row()));
    List<KnownProgram> open = new ArrayList<>(expected);
    int right = 0;
    for (Program program : reading.report().programs()) {
      KnownProgram read = KnownProgram.of(program);
      if (open.remove(normal(table, read, open))) {
        right++;
      } else if (!told.contains(program.address().row())) {
        silent.add(table + " read " + read + " but wrote one of " + open);
      }
    }
    if (reading.report().programs().size() < expected.size() && told.isEmpty()) {
      silent.add(table + " lost " + open);
    }
    return right;
  }

  /** Digits in full width are shown as they were written. */
  private static KnownProgram normal(
      Combination table, KnownProgram read, List<KnownProgram> open) {
    if (table.fault() != TableFault.WIDE_DIGITS) {
      return read;
    }
    for (KnownProgram one : open) {
      boolean same =
          one.name().equals(read.name())
              && one.path().equals(read.path())
              && TableFault.wide(one.results().toString())
                  .equals(TableFault.wide(read.results().toString()));
      if (same) {
        return one;
      }
    }
    return read;
  }
}
