package org.jisseki.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.jisseki.core.compare.AmbiguousProgram;
import org.jisseki.core.compare.Figure;
import org.jisseki.core.compare.FigureState;
import org.jisseki.core.compare.ProgramPair;
import org.jisseki.core.compare.ProgramReason;
import org.jisseki.core.compare.ReconciledFigure;
import org.jisseki.core.compare.ReconciledProgram;
import org.jisseki.core.compare.Reconciliation;
import org.jisseki.core.hierarchy.Program;

/**
 * Writes a reconciliation as one JSON document of the schema {@code reconciliation} of {@link
 * JsonSchemas}. Immutable and thread-safe.
 */
public final class ReconciliationJson {

  /** A writer of reconciliations. */
  public ReconciliationJson() {}

  /**
   * Writes the document in UTF-8; the stream is flushed and stays open.
   *
   * @param current the name of this year's file
   * @param last the name of last year's file
   * @throws IOException where the stream does not take it
   */
  public void write(Reconciliation reconciliation, String current, String last, OutputStream out)
      throws IOException {
    try (ExactJson json = ExactJson.indented(out)) {
      json.beginObject();
      json.field("schemaVersion", JsonReport.SCHEMA_VERSION);
      json.field("this", current);
      json.field("last", last);
      json.field("year", reconciliation.year().western());
      json.field("agrees", reconciliation.agrees());
      json.beginObject("counts");
      for (FigureState state : FigureState.values()) {
        json.field(state.id(), reconciliation.count(state));
      }
      json.endObject();
      json.array("programs", reconciliation.programs(), one -> writeProgram(json, one));
      json.array(
          "ambiguous", reconciliation.matching().ambiguous(), one -> writeAmbiguous(json, one));
      json.endObject();
    }
  }

  private static void writeProgram(ExactJson json, ReconciledProgram program) throws IOException {
    json.beginObject();
    json.field("state", state(program));
    List<ProgramPair> pair = program.pair();
    boolean lost = pair.isEmpty() && program.inLastOnly();
    writeSide(json, "this", pair.isEmpty() ? (lost ? List.of() : program.alone()) : current(pair));
    writeSide(json, "last", pair.isEmpty() ? (lost ? program.alone() : List.of()) : last(pair));
    json.texts(
        "why", pair.stream().flatMap(one -> one.why().stream()).map(ProgramReason::id).toList());
    json.field("sure", pair.stream().allMatch(ProgramPair::sure));
    json.texts("changes", pair.stream().flatMap(one -> changes(one).stream()).toList());
    json.field("agrees", program.agrees());
    json.field("reworded", program.reworded());
    json.array("figures", program.figures(), figure -> writeFigure(json, figure));
    json.endObject();
  }

  private static String state(ReconciledProgram program) {
    return !program.pair().isEmpty() ? "both" : program.inLastOnly() ? "missing" : "new";
  }

  private static List<Program> current(List<ProgramPair> pair) {
    return pair.stream().map(ProgramPair::current).toList();
  }

  private static List<Program> last(List<ProgramPair> pair) {
    return pair.stream().map(ProgramPair::previous).toList();
  }

  private static List<String> changes(ProgramPair pair) {
    return Stream.of(
            pair.isRenamed() ? "name" : "",
            pair.isMoved() ? "division" : "",
            pair.isRenumbered() ? "number" : "")
        .filter(change -> !change.isEmpty())
        .toList();
  }

  private static void writeSide(ExactJson json, String name, List<Program> program)
      throws IOException {
    if (program.isEmpty()) {
      json.nullField(name);
      return;
    }
    json.beginObject(name);
    writeMembers(json, program.get(0));
    json.endObject();
  }

  private static void writeMembers(ExactJson json, Program program) throws IOException {
    json.field("id", program.id());
    json.texts("path", program.division().path());
    json.fieldOrNull("number", program.number().text());
    json.field("name", program.name().text());
    SourceNotesJson.writeCell(json, "source", program.address());
  }

  private static void writeFigure(ExactJson json, ReconciledFigure figure) throws IOException {
    json.beginObject();
    json.field("state", figure.state().id());
    json.fieldOrNull("label", figure.label());
    json.fieldOrNull("unit", figure.unit().symbol());
    writeValue(json, "this", figure.current());
    writeValue(json, "last", figure.last());
    json.endObject();
  }

  static void writeValue(ExactJson json, String name, List<Figure> figure) throws IOException {
    if (figure.isEmpty()) {
      json.nullField(name);
      return;
    }
    json.beginObject(name);
    writeFigure(json, figure.get(0));
    json.endObject();
  }

  static void writeFigure(ExactJson json, Figure figure) throws IOException {
    json.field("value", figure.measurement().value());
    json.field("text", figure.measurement().text());
    SourceNotesJson.writeCell(json, "cell", figure.cell());
    json.field("start", figure.measurement().start());
  }

  private static void writeAmbiguous(ExactJson json, AmbiguousProgram one) throws IOException {
    json.beginObject();
    json.field("program", one.program().id());
    json.texts("candidates", one.candidates().stream().map(Program::id).toList());
    json.endObject();
  }
}
