package org.jisseki.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jisseki.core.finding.Finding;

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
          notes.writeFinding(source.file(), finding);
        }
      }
      json.endArray();
      json.endObject();
    }
  }
}
