package org.jisseki.core.tidy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.compare.ProgramComparison;
import org.jisseki.core.hierarchy.PlanGoal;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.text.FiscalYear;

/** One row a program. */
final class ProgramRows {

  private static final TidySchema SCHEMA = TidySchemas.known("programs");

  private ProgramRows() {}

  static TidyTable of(DataSet data) {
    ImmutableList.Builder<List<TidyValue>> rows = ImmutableList.builder();
    for (ProgramComparison each : data.comparison().programs()) {
      rows.add(row(data, each));
    }
    return new TidyTable(SCHEMA, rows.build());
  }

  private static ImmutableList<TidyValue> row(DataSet data, ProgramComparison compared) {
    Comparison comparison = data.comparison();
    Program program = compared.program();
    TidyRow row = data.row(SCHEMA);
    DataSet.name(program, row);
    row.set("source_name", data.reading().grid().source().name());
    row.set("organization", comparison.report().organization());
    comparison
        .currentYear()
        .ifPresent(year -> row.set("fiscal_year", year.western()).set("era_year", year.eraName()));
    row.set("division_inferred", TidyValue.of(program.division().inferred()));
    row.set("plan_goals", program.goals().stream().map(PlanGoal::text).toList());
    row.set("plan", program.plan().text());
    row.set("activity", program.activity().text());
    row.set("current_text", text(program, comparison.currentYear()));
    row.set("previous_text", text(program, comparison.previousYear()));
    row.set("current_state", compared.current().id());
    row.set("previous_state", compared.previous().id());
    row.set("sheet", TidyValue.ofPlace(program.address().sheet()));
    row.set("row", TidyValue.ofPlace(program.address().row()));
    return row.values();
  }

  /** The year's cells, a line break between them. */
  private static String text(Program program, Optional<FiscalYear> year) {
    return year.map(program::results).orElse(List.of()).stream()
        .map(ResultText::text)
        .collect(Collectors.joining("\n"));
  }
}
