package org.jisseki.core.hierarchy;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jisseki.core.text.FiscalYear;

/**
 * A yearly results report (事業実績報告) as it was read.
 *
 * @param title its title; empty where none is written
 * @param organization the organization's name; empty where none is written
 * @param years the years whose results it holds, the latest first
 * @param programs its programs in the order of the table
 */
public record ResultsReport(
    String title, String organization, List<FiscalYear> years, List<Program> programs)
    implements Serializable {

  /** Copies the lists. */
  public ResultsReport {
    years = ImmutableList.copyOf(years);
    programs = ImmutableList.copyOf(programs);
  }

  /** The year that the report is about: the latest whose results it holds. */
  public Optional<FiscalYear> fiscalYear() {
    return year(0);
  }

  /** The year before in the report's own columns: the second latest. */
  public Optional<FiscalYear> previousYear() {
    return year(1);
  }

  private Optional<FiscalYear> year(int place) {
    return place < years.size() ? Optional.of(years.get(place)) : Optional.empty();
  }
}
