package org.jisseki.tables;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jisseki.core.hierarchy.Program;

/**
 * A program as it was written into a table, or as it was read out of it.
 *
 * @param path the divisions, the outermost first
 * @param name the name
 * @param results the texts of each year, in order
 */
record KnownProgram(List<String> path, String name, Map<Integer, List<String>> results) {

  KnownProgram {
    path = path.stream().map(KnownProgram::plain).toList();
    name = plain(name);
    results = Map.copyOf(results);
  }

  /** A program as the reader understood it; years without a result say nothing. */
  static KnownProgram of(Program program) {
    Map<Integer, List<String>> results = new TreeMap<>();
    program
        .results()
        .forEach(
            (year, cells) -> {
              if (!cells.isEmpty()) {
                results.put(year.western(), cells.stream().map(cell -> cell.text()).toList());
              }
            });
    return new KnownProgram(program.division().path(), program.name().text(), results);
  }

  /** Without what a layout puts around words. */
  private static String plain(String text) {
    return text.replace("　", "").replace(" ", "");
  }
}
