package org.jisseki.core.tidy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jisseki.core.hierarchy.PlanGoal;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.measure.Amount;
import org.jisseki.core.measure.Measurement;
import org.jisseki.core.measure.Qualifier;
import org.jisseki.core.text.FiscalYear;

/** One row a number that a result states, of all years. */
final class MeasurementRows {

  private static final TidySchema SCHEMA = TidySchemas.known("measurements");

  private final DataSet data;
  private final MeasurementIds ids;
  private final ImmutableList.Builder<List<TidyValue>> rows = ImmutableList.builder();

  private MeasurementRows(DataSet data, MeasurementIds ids) {
    this.data = data;
    this.ids = ids;
  }

  static TidyTable of(DataSet data, MeasurementIds ids) {
    MeasurementRows all = new MeasurementRows(data, ids);
    for (Program program : data.comparison().report().programs()) {
      program.results().forEach((year, cells) -> all.addCells(program, year, cells));
    }
    return new TidyTable(SCHEMA, all.rows.build());
  }

  private void addCells(Program program, FiscalYear year, List<ResultText> cells) {
    for (ResultText cell : cells) {
      for (Measurement each : cell.measurements()) {
        rows.add(row(program, year, cell, each));
      }
    }
  }

  private ImmutableList<TidyValue> row(
      Program program, FiscalYear year, ResultText cell, Measurement measurement) {
    TidyRow row = data.row(SCHEMA);
    DataSet.name(program, row);
    row.set("measurement_id", ids.of(program, year, cell.address(), measurement));
    row.set("fiscal_year", year.western()).set("era_year", year.eraName());
    row.set("plan_goals", program.goals().stream().map(PlanGoal::text).toList());
    describe(measurement, row);
    row.set("sheet", TidyValue.ofPlace(cell.address().sheet()));
    row.set("row", TidyValue.ofPlace(cell.address().row()));
    row.set("column", TidyValue.ofPlace(cell.address().column()));
    row.set("start", measurement.start()).set("end", measurement.end());
    return row.values();
  }

  private static void describe(Measurement measurement, TidyRow row) {
    row.set("item", measurement.item().toString());
    row.set("label", measurement.label());
    row.set("value", measurement.value());
    Amount amount = measurement.quantity().amount();
    if (amount instanceof Amount.Range range) {
      row.set("upper", range.upper());
    } else if (amount instanceof Amount.Fraction fraction) {
      row.set("of", fraction.of());
    }
    row.set("unit", measurement.unit().symbol());
    row.set("kind", measurement.kind().id());
    row.set("role", measurement.role().id());
    row.set("qualifiers", measurement.qualifiers().stream().map(Qualifier::id).toList());
    row.set("confidence", measurement.confidence().id());
    row.set("text", measurement.text());
  }
}
