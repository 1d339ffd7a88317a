package org.jisseki.csv;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.finding.Correction;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.Language;

/**
 * Writes a corrections file as comma-separated text that {@link CorrectionsReader} reads back.
 *
 * <p>Texts that a spreadsheet program would take for formulas stand behind an apostrophe. Immutable
 * and thread-safe.
 */
public final class CorrectionsWriter implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final List<String> COLUMNS =
      List.of("accept", "sheet", "row", "column", "what", "value", "found", "reason", "note");

  private final Language language;

  private CorrectionsWriter(Language language) {
    this.language = language;
  }

  /** A writer with headers and words in a language. */
  public static CorrectionsWriter in(Language language) {
    return new CorrectionsWriter(language);
  }

  /**
   * Writes corrections that are to be applied, each with a ○.
   *
   * @throws IOException if {@code out} refuses
   */
  public void write(List<Correction> corrections, Appendable out) throws IOException {
    List<List<String>> lines = new ArrayList<>();
    lines.add(header());
    corrections.forEach(correction -> lines.add(line(true, correction, "")));
    TextTableWriter.csv().write(lines, out);
  }

  /**
   * Writes the corrections that findings propose, for a person to accept: as they are written, none
   * of them applies. The finding stands beside each.
   *
   * @throws IOException if {@code out} refuses
   */
  public void suggest(List<Finding> findings, Appendable out) throws IOException {
    List<List<String>> lines = new ArrayList<>();
    lines.add(header());
    List<Correction> written = new ArrayList<>();
    for (Finding finding : findings) {
      String note = finding.code().id() + " " + finding.message().in(language);
      for (Correction correction : finding.corrections()) {
        if (!written.contains(correction)) {
          written.add(correction);
          lines.add(line(false, correction, note));
        }
      }
    }
    TextTableWriter.csv().write(lines, out);
  }

  private List<String> header() {
    return COLUMNS.stream().map(column -> word("column", column)).toList();
  }

  private List<String> line(boolean accepted, Correction correction, String note) {
    int row = correction.place().row();
    return List.of(
            accepted ? word("accept", "yes") : "",
            correction.place().sheet(),
            row == 0 ? "" : Integer.toString(row),
            correction.place().column(),
            word("what", correction.kind().id()),
            correction.value(),
            correction.found(),
            correction.reason(),
            note)
        .stream()
        .map(FormulaGuard::guard)
        .toList();
  }

  private String word(String kind, String meaning) {
    return CorrectionWords.standard().word(kind, meaning, language);
  }
}
