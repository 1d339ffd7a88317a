package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Place;
import org.jisseki.core.finding.Severity;
import org.jisseki.core.grid.CellAddress;
import org.jisseki.core.reading.ColumnRole;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.reading.TableColumn;
import org.jisseki.core.reading.TableOutline;
import org.jisseki.core.text.FiscalYear;

/**
 * The headers of a table name each year once, and years that follow each other: a header copied
 * from the column beside it, or left from a report two years ago, is a slip.
 */
final class YearsCheck implements Check {

  private static final long serialVersionUID = 1L;

  /** One year left out looks like a slip; more, like a year to compare with on purpose. */
  private static final int SLIP = 2;

  @Override
  public List<Finding> check(Reading reading, Comparison comparison) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (TableOutline table : reading.tables()) {
      Map<String, TableColumn> seen = new HashMap<>();
      for (TableColumn column : table.columns()) {
        if (column.role() == ColumnRole.RESULT && column.western() > 0) {
          TableColumn first = seen.putIfAbsent(column.header().strip(), column);
          if (first != null) {
            findings.add(twice(table, first, column));
          }
        }
      }
    }
    apart(reading, comparison).ifPresent(findings::add);
    return findings.build();
  }

  private static Finding twice(TableOutline table, TableColumn first, TableColumn again) {
    return Finding.of(
            FindingCode.YEAR_TWICE,
            header(table, again),
            again.header(),
            ImmutableMap.of("found", again.header()))
        .relatedTo(List.of(header(table, first)));
  }

  private static Optional<Finding> apart(Reading reading, Comparison comparison) {
    Optional<FiscalYear> now = comparison.currentYear();
    Optional<FiscalYear> then = comparison.previousYear();
    if (now.isEmpty() || then.isEmpty() || now.get().western() - then.get().western() < SLIP) {
      return Optional.empty();
    }
    for (TableOutline table : reading.tables()) {
      for (TableColumn column : table.columns()) {
        boolean earlier =
            column.role() == ColumnRole.RESULT && column.western() == then.get().western();
        if (earlier) {
          Finding finding =
              Finding.of(
                  FindingCode.YEARS_APART,
                  header(table, column),
                  column.header(),
                  ImmutableMap.of(
                      "found", then.get().eraName(),
                      "current", now.get().eraName(),
                      "expected", now.get().previous().eraName()));
          boolean slip = now.get().western() - then.get().western() == SLIP;
          return Optional.of(slip ? finding : finding.withSeverity(Severity.NOTE));
        }
      }
    }
    return Optional.empty();
  }

  private static Place header(TableOutline table, TableColumn column) {
    return Place.ofCell(new CellAddress(table.sheet(), table.firstRow(), column.first()));
  }
}
