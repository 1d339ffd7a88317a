package org.jisseki.report;

import java.io.IOException;
import java.util.Map;
import org.jisseki.core.finding.Correction;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.Message;
import org.jisseki.core.finding.Place;
import org.jisseki.core.grid.CellAddress;
import org.jisseki.core.reading.Repair;
import org.jisseki.core.reading.TableColumn;
import org.jisseki.core.reading.TableOutline;

/** Writes what is said about the source: how its tables were understood, repairs and findings. */
final class SourceNotesJson {

  private final ExactJson json;

  SourceNotesJson(ExactJson json) {
    this.json = json;
  }

  /** Writes the place of a cell as a member; {@code null} for a text that no cell wrote. */
  static void writeCell(ExactJson json, String name, CellAddress cell) throws IOException {
    if (cell.equals(CellAddress.NONE)) {
      json.nullField(name);
      return;
    }
    json.beginObject(name);
    json.field("sheet", cell.sheet());
    json.field("row", cell.row());
    json.field("column", cell.column());
    json.endObject();
  }

  void writeTable(TableOutline table) throws IOException {
    json.beginObject();
    json.field("sheet", table.sheet());
    json.field("firstRow", table.firstRow());
    json.field("lastRow", table.lastRow());
    json.array("columns", table.columns(), column -> writeColumn(column));
    json.endObject();
  }

  private void writeColumn(TableColumn column) throws IOException {
    json.beginObject();
    json.field("header", column.header());
    json.field("role", column.role().id());
    json.field("first", column.first());
    json.field("last", column.last());
    json.fieldOrNull("year", column.western());
    json.fieldOrNull("unit", column.unit());
    json.endObject();
  }

  void writeRepair(Repair repair) throws IOException {
    json.beginObject();
    json.field("kind", repair.kind().id());
    writePlace("source", repair.place());
    json.field("by", repair.by());
    json.field("reason", repair.reason().ja());
    writeMessage("message", repair.reason());
    json.endObject();
  }

  void writeFinding(Finding finding) throws IOException {
    json.beginObject();
    writeFindingMembers(finding);
    json.endObject();
  }

  /** Writes a finding that says which file it is about. */
  void writeFinding(String file, Finding finding) throws IOException {
    json.beginObject();
    json.field("file", file);
    writeFindingMembers(finding);
    json.endObject();
  }

  private void writeFindingMembers(Finding finding) throws IOException {
    json.field("code", finding.code().id());
    json.field("severity", finding.severity().id());
    writeMessage("message", finding.message());
    writePlace("source", finding.place());
    json.fieldOrNull("excerpt", finding.excerpt());
    json.beginObject("details");
    for (Map.Entry<String, String> detail : finding.details().entrySet()) {
      json.field(detail.getKey(), detail.getValue());
    }
    json.endObject();
    json.array("related", finding.related(), place -> writePlace(place));
    if (!finding.corrections().isEmpty()) {
      json.array("corrections", finding.corrections(), one -> writeCorrection(one));
    }
  }

  /** A correction that a person may accept, as a line of a corrections file has it. */
  private void writeCorrection(Correction correction) throws IOException {
    json.beginObject();
    json.field("what", correction.kind().id());
    json.fieldOrNull("sheet", correction.place().sheet());
    json.fieldOrNull("row", correction.place().row());
    json.fieldOrNull("column", correction.place().column());
    json.field("value", correction.value());
    json.field("found", correction.found());
    json.endObject();
  }

  private void writeMessage(String name, Message message) throws IOException {
    json.beginObject(name);
    json.field("ja", message.ja());
    json.field("en", message.en());
    json.endObject();
  }

  private void writePlace(String name, Place place) throws IOException {
    json.beginObject(name);
    writePlaceMembers(place);
    json.endObject();
  }

  private void writePlace(Place place) throws IOException {
    json.beginObject();
    writePlaceMembers(place);
    json.endObject();
  }

  /** A place that is the whole of something has {@code null} for what stands inside it. */
  private void writePlaceMembers(Place place) throws IOException {
    json.fieldOrNull("sheet", place.sheet());
    json.fieldOrNull("row", place.row());
    json.fieldOrNull("column", place.column());
    if (place.isSpan()) {
      json.field("start", place.start());
      json.field("end", place.end());
    } else {
      json.nullField("start");
      json.nullField("end");
    }
  }
}
