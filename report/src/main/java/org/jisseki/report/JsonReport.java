package org.jisseki.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.compare.ProgramComparison;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.grid.GridSource;
import org.jisseki.core.grid.Sheet;
import org.jisseki.core.grid.SourceFile;
import org.jisseki.core.hierarchy.ResultsReport;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.text.FiscalYear;

/**
 * Writes a reading with its comparison and findings as one JSON document.
 *
 * <p>The shape is the schema {@code report} of {@link JsonSchemas}, version {@value
 * #SCHEMA_VERSION}. Fields stand in a fixed order, numbers are exact and never in exponent form,
 * lines end in {@code \n}: the same values give the same bytes. Immutable and thread-safe.
 *
 * <pre>{@code
 * new JsonReport().write(reading, comparison, findings, out);
 * }</pre>
 */
public final class JsonReport {

  /** The version of the shape; its major number changes when something that stood is removed. */
  public static final String SCHEMA_VERSION = "1.0";

  /** A writer of the report's JSON. */
  public JsonReport() {}

  /**
   * Writes the document in UTF-8; the stream is flushed and stays open.
   *
   * @param reading the table as it was read
   * @param comparison the two latest years of the same report
   * @param findings what is told about it, in the order of the source; usually what the reading
   *     found and what the checks found
   * @param out where to write
   * @throws IOException where the stream does not take it
   */
  public void write(
      Reading reading, Comparison comparison, List<Finding> findings, OutputStream out)
      throws IOException {
    try (ExactJson json = ExactJson.indented(out)) {
      json.beginObject();
      writeHead(json, reading);
      writePrograms(json, comparison);
      RollUpJson.write(json, comparison);
      SourceNotesJson notes = new SourceNotesJson(json);
      json.array("tables", reading.tables(), notes::writeTable);
      json.array("repairs", reading.repairs(), notes::writeRepair);
      json.array("findings", findings, notes::writeFinding);
      json.endObject();
    }
  }

  private static void writeHead(ExactJson json, Reading reading) throws IOException {
    ResultsReport report = reading.report();
    json.field("schemaVersion", SCHEMA_VERSION);
    json.fieldOrNull("title", report.title());
    json.fieldOrNull("organization", report.organization());
    json.fieldOrNull("fiscalYear", report.fiscalYear().map(FiscalYear::western).orElse(0));
    json.years("years", report.years());
    GridSource source = reading.grid().source();
    json.beginObject("source");
    json.field("name", source.name());
    json.fieldOrNull("sha256", source.sha256());
    json.fieldOrNull("charset", source.charset());
    json.field("format", source.format());
    SourceFile first = reading.grid().files().get(0);
    json.texts("sheets", sheets(reading, first));
    json.endObject();
    if (reading.grid().files().size() > 1) {
      json.array("sources", reading.grid().files(), file -> writeFile(json, reading, file));
    }
  }

  /** A file of several, with the numbers that its sheets bear in the document. */
  private static void writeFile(ExactJson json, Reading reading, SourceFile file)
      throws IOException {
    json.beginObject();
    json.field("name", file.source().name());
    json.fieldOrNull("sha256", file.source().sha256());
    json.fieldOrNull("charset", file.source().charset());
    json.field("format", file.source().format());
    json.field("firstSheet", file.firstSheet());
    json.field("lastSheet", file.lastSheet());
    json.texts("sheets", sheets(reading, file));
    json.endObject();
  }

  private static List<String> sheets(Reading reading, SourceFile file) {
    return reading.grid().sheets().stream()
        .filter(sheet -> file.holds(sheet.number()))
        .map(Sheet::name)
        .toList();
  }

  private static void writePrograms(ExactJson json, Comparison comparison) throws IOException {
    ProgramJson writer = new ProgramJson(json, comparison);
    json.array("programs", comparison.programs(), (ProgramComparison each) -> writer.write(each));
  }
}
