package org.jisseki.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.compare.ProgramComparison;
import org.jisseki.core.hierarchy.PlanGoal;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.hierarchy.SourcedText;
import org.jisseki.core.text.FiscalYear;

/** Writes one program with its results, comparisons and unpaired figures. */
final class ProgramJson {

  private final ExactJson json;
  private final PairingJson pairings;

  ProgramJson(ExactJson json, Comparison comparison) {
    this.json = json;
    this.pairings = new PairingJson(json, comparison);
  }

  void write(ProgramComparison compared) throws IOException {
    Program program = compared.program();
    json.beginObject();
    json.field("id", program.id());
    json.texts("path", program.division().path());
    json.array("pathSources", program.division().levels(), level -> writeLevel(level));
    json.field("pathIsInferred", program.division().inferred());
    json.fieldOrNull("number", program.number().text());
    json.field("name", program.name().text());
    json.texts("goals", program.goals().stream().map(PlanGoal::text).toList());
    json.fieldOrNull("plan", program.plan().text());
    json.fieldOrNull("activity", program.activity().text());
    json.beginObject("columns");
    for (Map.Entry<String, SourcedText> column : program.columns().entrySet()) {
      json.field(column.getKey(), column.getValue().text());
    }
    json.endObject();
    writeResults(program.results());
    pairings.write(compared.pairing());
    json.beginObject("source");
    json.field("sheet", program.address().sheet());
    json.field("row", program.address().row());
    json.endObject();
    json.endObject();
  }

  private void writeLevel(SourcedText level) throws IOException {
    json.beginObject();
    json.field("text", level.text());
    SourceNotesJson.writeCell(json, "cell", level.address());
    json.endObject();
  }

  private void writeResults(Map<FiscalYear, List<ResultText>> results) throws IOException {
    json.beginObject("results");
    for (Map.Entry<FiscalYear, List<ResultText>> year : results.entrySet()) {
      json.array(
          Integer.toString(year.getKey().western()), year.getValue(), cell -> writeResult(cell));
    }
    json.endObject();
  }

  private void writeResult(ResultText result) throws IOException {
    json.beginObject();
    json.field("text", result.text());
    SourceNotesJson.writeCell(json, "source", result.address());
    MeasurementJson.write(json, "measurements", result.measurements());
    json.endObject();
  }
}
