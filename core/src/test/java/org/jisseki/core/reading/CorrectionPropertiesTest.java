package org.jisseki.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jisseki.core.finding.Correction;
import org.jisseki.core.finding.CorrectionKind;
import org.jisseki.core.finding.CorrectionPlace;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.text.FiscalYear;

/** Laws of corrections, on tables of an invented council. */
class CorrectionPropertiesTest {

  private static final int ROWS = 14;
  private static final int FIRST = 3;
  private static final int CURRENT = 8;

  private static Grid grid(long seed) {
    List<String> lines = new ArrayList<>();
    lines.add("令和5年度 事業実績報告");
    lines.add(CleanTable.HEADER);
    lines.addAll(new CleanTable(seed).rows(ROWS));
    return GridText.ofTabs(lines);
  }

  private static Reading read(Grid grid, List<Correction> corrections) {
    return TableReader.standard().read(grid, new Corrections(corrections));
  }

  /** Corrections of different rows, and the texts that the results of the later year then have. */
  private static List<Correction> independent(Reading plain, Random random) {
    List<Correction> corrections = new ArrayList<>();
    List<Program> programs = plain.report().programs();
    for (int i = 0; i < programs.size(); i++) {
      CorrectionPlace row = new CorrectionPlace("", FIRST + i, "");
      CorrectionPlace cell = new CorrectionPlace("", FIRST + i, "H");
      String name = programs.get(i).name().text();
      String text = programs.get(i).results(FiscalYear.of(2023)).get(0).text();
      int other = FIRST + (i + 1) % programs.size();
      switch (random.nextInt(6)) {
        case 0 ->
            corrections.add(Correction.of(CorrectionKind.SET_CELL, cell, text, "相談 " + i + "件"));
        case 1 ->
            corrections.add(
                Correction.of(CorrectionKind.MOVE_RESULT, row, name, Integer.toString(other)));
        case 2 ->
            corrections.add(Correction.of(CorrectionKind.SET_DIVISION, row, name, "新拠点 / 係" + i));
        case 3 ->
            corrections.add(
                Correction.of(CorrectionKind.MOVE_TEXT, cell, text, Integer.toString(other)));
        default -> {}
      }
    }
    return corrections;
  }

  @Property(tries = 60)
  void theOrderOfCorrectionsDoesNotMatter(@ForAll long seed) {
    Grid grid = grid(seed);
    Random random = new Random(seed);
    List<Correction> corrections = independent(TableReader.standard().read(grid), random);
    List<Correction> shuffled = new ArrayList<>(corrections);
    Collections.shuffle(shuffled, random);
    assertEquals(read(grid, corrections), read(grid, shuffled));
  }

  @Property(tries = 60)
  void appliedCorrectionsAreGoneWhenTheCorrectedTableIsReadAgain(@ForAll long seed) {
    Grid grid = grid(seed);
    List<Correction> corrections =
        independent(TableReader.standard().read(grid), new Random(seed)).stream()
            .filter(one -> one.kind() != CorrectionKind.MOVE_RESULT)
            .toList();
    Reading corrected = read(grid, corrections);
    assertEquals(
        corrections.size(),
        corrected.findings().stream()
            .filter(finding -> finding.code() == FindingCode.CORRECTION_APPLIED)
            .count());
    List<String> lines = new ArrayList<>();
    CanonicalTable.of(corrected)
        .lines()
        .forEach(line -> lines.add(String.join("\t", line).replace("\n", " ")));
    Reading again = TableReader.standard().read(GridText.ofTabs(lines));
    assertEquals(List.of(), again.repairs());
    assertEquals(String.join("\n", texts(corrected)), String.join("\n", texts(again)));
  }

  @Property(tries = 60)
  void aStaleCorrectionChangesNothing(@ForAll long seed) {
    Grid grid = grid(seed);
    Reading plain = TableReader.standard().read(grid);
    List<Correction> stale = new ArrayList<>();
    for (Correction one : independent(plain, new Random(seed))) {
      stale.add(Correction.of(one.kind(), one.place(), "去年の" + one.found(), one.value()));
    }
    Reading reading = read(grid, stale);
    assertEquals(plain.report(), reading.report());
    assertEquals(plain.grid(), reading.grid());
    assertEquals(plain.repairs(), reading.repairs());
    assertEquals(
        stale.size(),
        reading.findings().stream()
            .map(Finding::code)
            .filter(FindingCode.CORRECTION_UNFIT::equals)
            .count());
  }

  @Property(tries = 60)
  void nothingElseChanges(@ForAll long seed) {
    Grid grid = grid(seed);
    Reading plain = TableReader.standard().read(grid);
    int at = Math.floorMod(seed, ROWS);
    Correction one =
        Correction.of(
            CorrectionKind.SET_CELL,
            new CorrectionPlace("", FIRST + at, "H"),
            plain.report().programs().get(at).results(FiscalYear.of(2023)).get(0).text(),
            "相談 7件");
    Reading corrected = read(grid, List.of(one));
    Set<String> before = new HashSet<>(texts(plain));
    List<String> changed = new ArrayList<>(texts(corrected));
    changed.removeAll(before);
    assertEquals(1, changed.size());
    assertEquals(
        "相談 7件", corrected.grid().sheets().get(0).rows().get(FIRST - 1 + at).cell(CURRENT).text());
    assertEquals(plain.findings(), without(corrected.findings()));
  }

  private static List<Finding> without(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.code() != FindingCode.CORRECTION_APPLIED)
        .toList();
  }

  /** What every program says, one line each. */
  private static List<String> texts(Reading reading) {
    List<String> lines = new ArrayList<>();
    for (Program program : reading.report().programs()) {
      StringBuilder line = new StringBuilder(program.name().text());
      line.append(program.division().path());
      program
          .results()
          .forEach(
              (year, cells) ->
                  line.append(year.western())
                      .append(
                          cells.stream()
                              .map(ResultText::text)
                              .map(text -> text.replace("\n", " "))
                              .toList()));
      lines.add(line.toString());
    }
    return lines;
  }
}
