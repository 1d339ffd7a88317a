package org.jisseki.core.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.hierarchy.Program;

/**
 * A clean table some of whose rows lost their leading empty cells.
 *
 * @param name how a failure names the table
 * @param lines the lines of the damaged table
 * @param shifted the rows that were shifted, from 1
 * @param right the programs of the clean table by their rows
 */
record DamagedTable(
    String name, List<String> lines, Set<Integer> shifted, Map<Integer, Program> right) {

  private static final String TITLE = "令和5年度 事業実績報告";

  /**
   * Makes a table and damages it.
   *
   * @param seed what table, and which of its rows
   * @param rows the number of its programs
   * @param percent how many of its rows are shifted at most, in percent
   */
  static DamagedTable of(long seed, int rows, int percent) {
    List<String> clean = new ArrayList<>(List.of(TITLE, CleanTable.HEADER));
    clean.addAll(new CleanTable(seed).rows(rows));
    Random random = new Random(seed ^ 77);
    List<String> lines = new ArrayList<>(clean.subList(0, 2));
    Set<Integer> shifted = new HashSet<>();
    for (String row : clean.subList(2, clean.size())) {
      boolean more = shifted.size() * 100 < percent * rows;
      int by = more && random.nextInt(100) < percent ? 1 + random.nextInt(2) : 0;
      String moved = shiftedLeft(row, by);
      lines.add(moved);
      if (!moved.equals(row)) {
        shifted.add(lines.size());
      }
    }
    Map<Integer, Program> right = byRow(TableReader.standard().read(GridText.ofTabs(clean)));
    return new DamagedTable(
        "table " + seed + " at " + percent + " %", lines, Set.copyOf(shifted), right);
  }

  /** The rows that were moved although they stood right. */
  List<String> falselyMoved(Reading reading) {
    return reading.repairs().stream()
        .filter(repair -> repair.by() > 0 && !shifted.contains(repair.place().row()))
        .map(repair -> name + " row " + repair.place().row())
        .toList();
  }

  /**
   * The programs that were read otherwise than in the clean table, and of which nothing is told.
   */
  List<String> wrongAndUntold(Reading reading) {
    Map<Integer, Program> found = byRow(reading);
    Set<Integer> told = new HashSet<>();
    for (Finding finding : reading.findings()) {
      if (finding.code() == FindingCode.ALIGNMENT_UNSURE) {
        told.add(finding.place().row());
      } else if (finding.code() == FindingCode.MANY_ROWS_SHIFTED) {
        told.addAll(right.keySet());
      }
    }
    return right.entrySet().stream()
        .filter(entry -> !told.contains(entry.getKey()))
        .filter(
            entry ->
                !found.containsKey(entry.getKey())
                    || !cells(found.get(entry.getKey())).equals(cells(entry.getValue())))
        .map(entry -> name + " row " + entry.getKey())
        .toList();
  }

  /** Drops up to so many leading empty cells, as exports do, and pads the row at its end. */
  private static String shiftedLeft(String row, int by) {
    String moved = row;
    for (int i = 0; i < by && moved.startsWith("\t"); i++) {
      moved = moved.substring(1) + "\t";
    }
    return moved;
  }

  private static Map<Integer, Program> byRow(Reading reading) {
    return reading.report().programs().stream()
        .collect(Collectors.toMap(one -> one.address().row(), Function.identity()));
  }

  private static String cells(Program program) {
    return Outlined.program(program).replace("?", "");
  }
}
