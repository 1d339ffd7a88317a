package org.jisseki.core.hierarchy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jisseki.core.grid.CellAddress;
import org.jisseki.core.text.FiscalYear;

/**
 * A program (事業): the row of the results table.
 *
 * @param id a stable name, unique in its report, made from division, number and name
 * @param division where it stands in the organization
 * @param number its number as written
 * @param name its name
 * @param goals the goals of the plan that it serves, in order
 * @param plan what was planned (具体的な実施事項)
 * @param activity what was done, in words (事業実施内容)
 * @param columns the texts of all other columns by their headers, in the order of the table
 * @param results the results by year in the order of the table's columns; a year that the table has
 *     no column for has no key, an empty cell gives an empty list
 * @param address the first cell of the row in which the program starts
 */
public record Program(
    String id,
    Division division,
    SourcedText number,
    SourcedText name,
    List<PlanGoal> goals,
    SourcedText plan,
    SourcedText activity,
    Map<String, SourcedText> columns,
    Map<FiscalYear, List<ResultText>> results,
    CellAddress address)
    implements Serializable {

  /** Copies the collections, their order kept. */
  public Program {
    goals = ImmutableList.copyOf(goals);
    columns = ImmutableMap.copyOf(columns);
    ImmutableMap.Builder<FiscalYear, List<ResultText>> copy = ImmutableMap.builder();
    results.forEach((year, cells) -> copy.put(year, ImmutableList.copyOf(cells)));
    results = copy.buildOrThrow();
  }

  /**
   * The results of a year; empty where the cell is empty or the table has no column for the year.
   */
  public List<ResultText> results(FiscalYear year) {
    return results.getOrDefault(year, List.of());
  }
}
