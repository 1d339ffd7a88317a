package org.jisseki.core.tidy;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.grid.GridSource;
import org.jisseki.core.reading.Reading;

/**
 * The results of one input as a set of tidy tables: {@code programs}, {@code measurements}, {@code
 * comparisons} and {@code findings}, always all of them and in this order.
 *
 * <pre>{@code
 * TidyData data = TidyData.of(reading, comparison, findings);
 * }</pre>
 *
 * @param id what tells the data set from others; every row names it
 * @param title the report's title; empty for none
 * @param source the input
 * @param tables the tables
 */
public record TidyData(String id, String title, GridSource source, List<TidyTable> tables)
    implements Serializable {

  /** Copies the tables. */
  public TidyData {
    tables = ImmutableList.copyOf(tables);
  }

  /**
   * The tables of a report.
   *
   * @param reading the table as it was read
   * @param comparison the two latest years of the same report
   * @param findings what is told about it; usually what the reading found and what the checks found
   */
  public static TidyData of(Reading reading, Comparison comparison, List<Finding> findings) {
    DataSet data = new DataSet(reading, comparison, findings);
    MeasurementIds ids = new MeasurementIds(data);
    return new TidyData(
        data.id(),
        comparison.report().title(),
        reading.grid().source(),
        List.of(
            ProgramRows.of(data),
            MeasurementRows.of(data, ids),
            ComparisonRows.of(data, ids),
            FindingRows.of(data)));
  }

  /**
   * The table of a name, such as {@code measurements}.
   *
   * @throws IllegalArgumentException where there is no such table
   */
  public TidyTable table(String name) {
    return tables.stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no table " + name));
  }
}
