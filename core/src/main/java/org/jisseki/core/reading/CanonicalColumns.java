package org.jisseki.core.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jisseki.core.hierarchy.PlanGoal;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.hierarchy.ResultsReport;
import org.jisseki.core.text.FiscalYear;

/** The columns of a canonical table, and how a program fills them. */
final class CanonicalColumns {

  /** A block of columns side by side. */
  private record Block(List<String> headers, Function<Program, List<String>> cells) {}

  private final List<Block> blocks = new ArrayList<>();
  private final List<TableColumn> source;
  private final List<Program> programs;

  private CanonicalColumns(Reading reading) {
    this.source = reading.tables().stream().flatMap(table -> table.columns().stream()).toList();
    this.programs = reading.report().programs();
  }

  /** The columns that a reading needs, in the canonical order. */
  static CanonicalColumns of(Reading reading) {
    CanonicalColumns columns = new CanonicalColumns(reading);
    columns.divisions();
    columns.text(ColumnRole.NUMBER, "番号", program -> program.number().text());
    columns.text(ColumnRole.NAME, "事業名", program -> program.name().text());
    columns.text(ColumnRole.GOAL, "基本目標", CanonicalColumns::goals);
    columns.text(ColumnRole.PLAN, "事業計画", program -> program.plan().text());
    columns.text(ColumnRole.ACTIVITY, "実施内容", program -> program.activity().text());
    columns.results();
    columns.others();
    return columns;
  }

  /** Fills the columns with the programs of the report. */
  CanonicalTable table(ResultsReport report) {
    List<String> headers = blocks.stream().flatMap(block -> block.headers().stream()).toList();
    ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
    for (Program program : programs) {
      rows.add(blocks.stream().flatMap(block -> block.cells().apply(program).stream()).toList());
    }
    return new CanonicalTable(report.title(), report.organization(), headers, rows.build());
  }

  private void divisions() {
    int depth = programs.stream().mapToInt(p -> p.division().levels().size()).max().orElse(0);
    if (depth == 0) {
      return;
    }
    List<String> written =
        source.stream()
            .filter(column -> column.role() == ColumnRole.DIVISION)
            .map(TableColumn::header)
            .distinct()
            .toList();
    List<String> headers = new ArrayList<>();
    for (int level = 0; level < depth; level++) {
      headers.add(written.size() == depth ? written.get(level) : "区分" + (level + 1));
    }
    blocks.add(new Block(headers, program -> padded(program.division().path(), depth)));
  }

  /** A column of plain text, where the source or a program has one. */
  private void text(ColumnRole role, String standard, Function<Program, String> cell) {
    Optional<String> written =
        source.stream()
            .filter(column -> column.role() == role && !column.header().isEmpty())
            .map(TableColumn::header)
            .findFirst();
    boolean used = programs.stream().anyMatch(program -> !cell.apply(program).isEmpty());
    if (written.isPresent() || used) {
      blocks.add(
          new Block(List.of(written.orElse(standard)), program -> List.of(cell.apply(program))));
    }
  }

  /** Several goals of a cell stand on lines of their own. */
  private static String goals(Program program) {
    return String.join("\n", program.goals().stream().map(PlanGoal::text).toList());
  }

  /** One block a year, as wide as the program with the most cells in it. */
  private void results() {
    for (FiscalYear year : years()) {
      int width =
          programs.stream().mapToInt(program -> program.results(year).size()).max().orElse(0);
      width = Math.max(width, 1);
      List<String> headers = new ArrayList<>(Collections.nCopies(width, ""));
      headers.set(0, year.eraName() + "実績" + unit(year));
      int cells = width;
      blocks.add(
          new Block(
              headers,
              program ->
                  padded(program.results(year).stream().map(ResultText::text).toList(), cells)));
    }
  }

  private Set<FiscalYear> years() {
    Set<FiscalYear> years = new LinkedHashSet<>();
    source.stream()
        .filter(column -> column.role() == ColumnRole.RESULT)
        .forEach(column -> column.year().ifPresent(years::add));
    programs.forEach(program -> years.addAll(program.results().keySet()));
    return years;
  }

  /** The unit that the year's header states for bare numbers, in brackets. */
  private String unit(FiscalYear year) {
    return source.stream()
        .filter(column -> column.role() == ColumnRole.RESULT && !column.unit().isEmpty())
        .filter(column -> column.western() == year.western())
        .map(column -> "(" + column.unit() + ")")
        .findFirst()
        .orElse("");
  }

  private void others() {
    Set<String> headers = new LinkedHashSet<>();
    programs.forEach(program -> headers.addAll(program.columns().keySet()));
    for (String header : headers) {
      blocks.add(
          new Block(
              List.of(header),
              program -> {
                var cell = program.columns().get(header);
                return List.of(cell == null ? "" : cell.text());
              }));
    }
  }

  private static List<String> padded(List<String> cells, int width) {
    List<String> padded = new ArrayList<>(cells);
    while (padded.size() < width) {
      padded.add("");
    }
    return padded;
  }
}
