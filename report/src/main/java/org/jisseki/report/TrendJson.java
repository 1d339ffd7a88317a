package org.jisseki.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jisseki.core.compare.Trend;
import org.jisseki.core.compare.TrendIndicator;
import org.jisseki.core.compare.TrendInput;
import org.jisseki.core.compare.TrendPoint;
import org.jisseki.core.compare.TrendProgram;
import org.jisseki.core.compare.TrendValue;
import org.jisseki.core.measure.Qualifier;
import org.jisseki.core.text.FiscalYear;

/**
 * Writes a trend as one JSON document of the schema {@code trend} of {@link JsonSchemas}. Immutable
 * and thread-safe.
 */
public final class TrendJson {

  /** A writer of trends. */
  public TrendJson() {}

  /**
   * Writes the document in UTF-8; the stream is flushed and stays open.
   *
   * @throws IOException where the stream does not take it
   */
  public void write(Trend trend, OutputStream out) throws IOException {
    try (ExactJson json = ExactJson.indented(out)) {
      json.beginObject();
      json.field("schemaVersion", JsonReport.SCHEMA_VERSION);
      json.years("years", trend.years());
      json.array("files", trend.files(), file -> writeFile(json, file));
      json.array("programs", trend.programs(), one -> writeProgram(json, trend, one));
      json.field("disputed", trend.disputed());
      json.endObject();
    }
  }

  private static void writeFile(ExactJson json, TrendInput file) throws IOException {
    json.beginObject();
    json.field("name", file.name());
    json.fieldOrNull("fiscalYear", file.report().fiscalYear().map(FiscalYear::western).orElse(0));
    json.years("years", file.report().years());
    json.endObject();
  }

  private static void writeProgram(ExactJson json, Trend trend, TrendProgram program)
      throws IOException {
    json.beginObject();
    json.field("id", program.program().id());
    json.texts("path", program.program().division().path());
    json.fieldOrNull("number", program.program().number().text());
    json.field("name", program.program().name().text());
    json.texts("formerNames", program.formerNames());
    json.field("guessed", program.guessed());
    json.array("indicators", program.indicators(), one -> writeIndicator(json, trend, one));
    json.endObject();
  }

  private static void writeIndicator(ExactJson json, Trend trend, TrendIndicator indicator)
      throws IOException {
    json.beginObject();
    json.fieldOrNull("label", indicator.label());
    json.fieldOrNull("unit", indicator.unit().symbol());
    json.field("kind", indicator.latest().kind().id());
    json.texts("qualifiers", indicator.latest().qualifiers().stream().map(Qualifier::id).toList());
    json.array("points", indicator.points(), point -> writePoint(json, trend, point));
    json.endObject();
  }

  private static void writePoint(ExactJson json, Trend trend, TrendPoint point) throws IOException {
    json.beginObject();
    json.field("year", point.year().western());
    json.field("state", point.state().id());
    if (point.value().isPresent()) {
      json.field("value", point.value().get().figure().measurement().value());
    } else {
      json.nullField("value");
    }
    json.field("breaks", point.breaks());
    json.field("disputed", point.isDisputed());
    List<TrendValue> values = point.values();
    json.array("stated", values, value -> writeValue(json, trend, value));
    json.endObject();
  }

  private static void writeValue(ExactJson json, Trend trend, TrendValue value) throws IOException {
    json.beginObject();
    json.field("file", trend.files().get(value.file()).name());
    ReconciliationJson.writeFigure(json, value.figure());
    json.endObject();
  }
}
