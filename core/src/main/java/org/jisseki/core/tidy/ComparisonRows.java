package org.jisseki.core.tidy;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jisseki.core.compare.Change;
import org.jisseki.core.compare.Figure;
import org.jisseki.core.compare.NoPair;
import org.jisseki.core.compare.NoPairReason;
import org.jisseki.core.compare.Pair;
import org.jisseki.core.compare.PairReason;
import org.jisseki.core.compare.ProgramComparison;
import org.jisseki.core.compare.Side;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.measure.CounterUnit;
import org.jisseki.core.measure.Measurement;
import org.jisseki.core.measure.Qualifier;
import org.jisseki.core.text.FiscalYear;

/** One row an indicator of the two latest years: a pair, or a number without a partner. */
final class ComparisonRows {

  private static final TidySchema SCHEMA = TidySchemas.known("comparisons");

  /** Decimals of ratios and rates, as in the JSON report. */
  private static final int SCALE = 6;

  private final DataSet data;
  private final MeasurementIds ids;
  private final ImmutableList.Builder<List<TidyValue>> rows = ImmutableList.builder();
  private int count;

  private ComparisonRows(DataSet data, MeasurementIds ids) {
    this.data = data;
    this.ids = ids;
  }

  static TidyTable of(DataSet data, MeasurementIds ids) {
    ComparisonRows all = new ComparisonRows(data, ids);
    for (ProgramComparison program : data.comparison().programs()) {
      program.pairing().pairs().forEach(pair -> all.add(program.program(), pair));
      program.pairing().unpaired().forEach(alone -> all.add(program.program(), alone));
    }
    return new TidyTable(SCHEMA, all.rows.build());
  }

  private void add(Program program, Pair pair) {
    TidyRow row = row(program);
    Measurement current = pair.current().measurement();
    CounterUnit unit =
        current.unit().isPresent() ? current.unit() : pair.previous().measurement().unit();
    describe(current, row);
    row.set("label", pair.label());
    row.set("unit", unit.symbol());
    figure(program, Side.CURRENT, pair.current(), row);
    figure(program, Side.PREVIOUS, pair.previous(), row);
    Change change = pair.change();
    row.set("difference", change.difference());
    change.ratio(SCALE, RoundingMode.HALF_EVEN).ifPresent(ratio -> row.set("ratio", ratio));
    change.rate(SCALE, RoundingMode.HALF_EVEN).ifPresent(rate -> row.set("rate", rate));
    row.set("direction", change.direction().id());
    row.set("status", "paired");
    row.set("reasons", pair.why().stream().map(PairReason::id).toList());
    rows.add(row.values());
  }

  private void add(Program program, NoPair alone) {
    TidyRow row = row(program);
    describe(alone.figure().measurement(), row);
    figure(program, alone.side(), alone.figure(), row);
    if (alone.reason().saysOtherYearStatesNothing()) {
      row.set("direction", alone.side() == Side.CURRENT ? "new" : "ended");
    }
    row.set("status", status(alone.reason()));
    row.set("reasons", List.of(alone.reason().id()));
    rows.add(row.values());
  }

  private TidyRow row(Program program) {
    count++;
    TidyRow row = data.row(SCHEMA).set("comparison_id", "c" + count);
    DataSet.name(program, row);
    for (Side side : Side.values()) {
      year(side)
          .ifPresent(
              year ->
                  row.set(side.id() + "_year", year.western())
                      .set(side.id() + "_era_year", year.eraName()));
    }
    return row;
  }

  private Optional<FiscalYear> year(Side side) {
    return side == Side.CURRENT
        ? data.comparison().currentYear()
        : data.comparison().previousYear();
  }

  private static void describe(Measurement measurement, TidyRow row) {
    row.set("item", measurement.item().toString());
    row.set("label", measurement.label());
    row.set("unit", measurement.unit().symbol());
    row.set("kind", measurement.kind().id());
    row.set("qualifiers", measurement.qualifiers().stream().map(Qualifier::id).toList());
  }

  private void figure(Program program, Side side, Figure figure, TidyRow row) {
    Measurement measurement = figure.measurement();
    row.set(side.id() + "_value", measurement.value());
    row.set(side.id() + "_text", measurement.text());
    String id =
        year(side).map(year -> ids.of(program, year, figure.cell(), measurement)).orElse("");
    row.set(side.id() + "_measurement_id", id);
  }

  /** The four kinds of "no number" stay apart; every further reason is one of not comparable. */
  private static String status(NoPairReason reason) {
    return switch (reason) {
      case YEAR_ABSENT -> "year-absent";
      case CELL_EMPTY -> "not-stated";
      case TEXT_ONLY -> "text-only";
      case CANCELLED -> "cancelled";
      case NO_CANDIDATE, OTHER_UNIT, OTHER_BASIS, AMBIGUOUS -> "incomparable";
      case NOT_A_RESULT -> "not-a-result";
    };
  }
}
