package org.jisseki.core.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jisseki.core.grid.Grid;

/** One table of two years, and the same as two tables of one year each. */
public final class YearTables {

  private static final int CURRENT = 7;
  private static final int PREVIOUS = 8;
  private static final int NAME = 3;

  private final List<List<String>> rows = new ArrayList<>();
  private final Random random;

  /** Tables of an invented council. */
  public YearTables(long seed, int count) {
    random = new Random(seed);
    List<String> lines = new ArrayList<>();
    lines.add("令和5年度 事業実績報告");
    lines.add(CleanTable.HEADER);
    lines.addAll(new CleanTable(seed).rows(count));
    Reading reading = TableReader.standard().read(GridText.ofTabs(lines));
    List<List<String>> all = CanonicalTable.of(reading).rows();
    rows.addAll(all);
  }

  /** The table with both years. */
  public Grid joined() {
    return grid("令和5年度 事業実績報告", List.of(), rows);
  }

  /** The table of the later year alone. */
  public Grid current() {
    return grid("令和5年度 事業実績報告", List.of(PREVIOUS), rows);
  }

  /**
   * The table of the earlier year alone: its rows in another order, some under names that are
   * written otherwise, some in another division, some with another number.
   */
  public Grid previous() {
    List<List<String>> changed = new ArrayList<>();
    for (List<String> row : rows) {
      List<String> copy = new ArrayList<>(row);
      switch (random.nextInt(6)) {
        case 0 -> copy.set(NAME, copy.get(NAME) + "事業");
        case 1 -> copy.set(NAME, "【新規】" + copy.get(NAME));
        case 2 -> copy.set(1, "旧" + copy.get(1));
        case 3 -> copy.set(2, Integer.toString(30 + random.nextInt(60)));
        default -> {}
      }
      changed.add(copy);
    }
    Collections.shuffle(changed, random);
    return grid("令和4年度 事業実績報告", List.of(CURRENT), changed);
  }

  private static Grid grid(String title, List<Integer> without, List<List<String>> rows) {
    List<String> lines = new ArrayList<>();
    lines.add(title);
    lines.add(line(List.of(CleanTable.HEADER.split("\t")), without));
    rows.forEach(row -> lines.add(line(row, without)));
    return GridText.ofTabs(lines);
  }

  private static String line(List<String> cells, List<Integer> without) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (!without.contains(i)) {
        kept.add(cells.get(i));
      }
    }
    return String.join("\t", kept);
  }
}
