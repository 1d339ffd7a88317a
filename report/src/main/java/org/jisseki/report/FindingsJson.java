package org.jisseki.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.grid.SourceFile;

/**
 * Writes the findings of one or more files as one JSON document.
 *
 * <p>The shape is the schema {@code findings} of {@link JsonSchemas}: a list of findings as in the
 * report, each with the {@code file} that it is about. Immutable and thread-safe.
 */
public final class FindingsJson {

  /** A writer of findings. */
  public FindingsJson() {}

  /**
   * Writes the document in UTF-8; the stream is flushed and stays open.
   *
   * @throws IOException where the stream does not take it
   */
  public void write(List<CheckedSource> sources, OutputStream out) throws IOException {
    try (ExactJson json = ExactJson.indented(out)) {
      SourceNotesJson notes = new SourceNotesJson(json);
      json.beginObject();
      json.field("schemaVersion", JsonReport.SCHEMA_VERSION);
      json.beginArray("findings");
      for (CheckedSource source : sources) {
        for (Finding finding : source.findings()) {
          notes.writeFinding(file(source, finding), finding);
        }
      }
      json.endArray();
      json.endObject();
    }
  }

  /** The file as the user named it, or the name of one that was read beside it. */
  private static String file(CheckedSource source, Finding finding) {
    SourceFile file = source.reading().grid().file(finding.place().sheet());
    return file.firstSheet() == 1 ? source.file() : file.source().name();
  }
}
