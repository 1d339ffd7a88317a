package org.jisseki.core.compare;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.hierarchy.ResultsReport;
import org.jisseki.core.reading.ColumnRole;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.reading.Repair;
import org.jisseki.core.reading.TableColumn;
import org.jisseki.core.reading.TableOutline;
import org.jisseki.core.text.FiscalYear;

/**
 * Puts two files together as one: the programs of the later one, with last year's results from the
 * earlier one. Immutable and thread-safe.
 *
 * <p>The result is what a reading of one table with both columns would be; a column for that year
 * in the later file gives way. How programs were matched is told in findings.
 */
public final class YearJoiner implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ProgramMatcher matcher;

  private YearJoiner(ProgramMatcher matcher) {
    this.matcher = matcher;
  }

  /** A joiner that matches programs so. */
  public static YearJoiner of(ProgramMatcher matcher) {
    return new YearJoiner(matcher);
  }

  /** The year that the earlier file can give to the later one: its latest before that one's. */
  public static Optional<FiscalYear> earlierYear(Reading current, Reading previous) {
    Optional<FiscalYear> year = current.report().fiscalYear();
    return previous.report().years().stream()
        .filter(one -> year.isPresent() && one.compareTo(year.get()) < 0)
        .findFirst();
  }

  /**
   * Joins two readings.
   *
   * @throws IllegalArgumentException if {@link #earlierYear} gives none
   */
  public JoinedYears join(Reading current, Reading previous) {
    FiscalYear year =
        earlierYear(current, previous)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "The earlier file needs a year before %s, but has %s"
                            .formatted(current.report().fiscalYear(), previous.report().years())));
    int offset = current.grid().files().get(current.grid().files().size() - 1).lastSheet();
    Reading last = new MovedReading(offset).move(previous);
    ProgramMatching matching = matcher.match(current.report(), last.report());
    List<Program> programs = new ArrayList<>();
    for (Program program : current.report().programs()) {
      List<ResultText> results =
          matching.of(program).map(pair -> pair.previous().results(year)).orElse(List.of());
      programs.add(joined(program, current.report(), year, results));
    }
    ResultsReport report = report(current.report(), year, programs);
    List<Finding> findings = new ArrayList<>(current.findings());
    findings.addAll(last.findings());
    findings.addAll(new JoinFindings(current, last, year).of(matching));
    Reading reading =
        new Reading(
            current.grid().with(previous.grid()),
            report,
            tables(current, last, year),
            ImmutableList.<Repair>builder()
                .addAll(current.repairs())
                .addAll(last.repairs())
                .build(),
            ImmutableList.sortedCopyOf(Comparator.comparing(Finding::place), findings));
    return new JoinedYears(reading, matching);
  }

  private static Program joined(
      Program program, ResultsReport report, FiscalYear year, List<ResultText> results) {
    Map<FiscalYear, List<ResultText>> joined = new LinkedHashMap<>();
    program
        .results()
        .forEach(
            (own, cells) -> {
              if (own.compareTo(year) < 0 || report.fiscalYear().equals(Optional.of(own))) {
                joined.put(own, cells);
              }
            });
    joined.put(year, results);
    return new Program(
        program.id(),
        program.division(),
        program.number(),
        program.name(),
        program.goals(),
        program.plan(),
        program.activity(),
        program.columns(),
        joined,
        program.address());
  }

  /** Years between the two are left out, so that the two are what is compared. */
  private static ResultsReport report(
      ResultsReport current, FiscalYear year, List<Program> programs) {
    Set<FiscalYear> years = new HashSet<>(current.years());
    years.removeIf(
        one -> one.compareTo(year) > 0 && !current.fiscalYear().equals(Optional.of(one)));
    years.add(year);
    return new ResultsReport(
        current.title(),
        current.organization(),
        ImmutableList.sortedCopyOf(Comparator.reverseOrder(), years),
        programs);
  }

  /** The tables of the later file, and of the earlier one what was taken from it. */
  private static List<TableOutline> tables(Reading current, Reading last, FiscalYear year) {
    List<TableOutline> tables = new ArrayList<>();
    for (TableOutline table : current.tables()) {
      tables.add(without(table, column -> isGone(column, current.report(), year)));
    }
    for (TableOutline table : last.tables()) {
      tables.add(
          without(
              table,
              column ->
                  column.role() != ColumnRole.RESULT || !column.year().equals(Optional.of(year))));
    }
    return tables;
  }

  private static boolean isGone(TableColumn column, ResultsReport current, FiscalYear year) {
    return column.role() == ColumnRole.RESULT
        && column.year().filter(own -> own.compareTo(year) >= 0).isPresent()
        && !column.year().equals(current.fiscalYear());
  }

  private static TableOutline without(TableOutline table, Predicate<TableColumn> left) {
    return new TableOutline(
        table.sheet(),
        table.firstRow(),
        table.lastRow(),
        table.columns().stream().filter(column -> !left.test(column)).toList(),
        table.rows());
  }
}
