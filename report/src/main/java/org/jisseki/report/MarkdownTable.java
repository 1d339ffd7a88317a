package org.jisseki.report;

import java.io.IOException;
import java.util.List;
import org.jisseki.core.reading.CanonicalTable;

/**
 * A canonical table as Markdown (the table extension of GitHub): a heading, a line for the
 * organization, one row a program.
 *
 * @param table the table
 */
public record MarkdownTable(CanonicalTable table) {

  /** The rendering of a table. */
  public static MarkdownTable of(CanonicalTable table) {
    return new MarkdownTable(table);
  }

  /**
   * Renders the table; lines end in {@code \n}.
   *
   * @throws IOException where the target does not take it
   */
  public void render(Appendable target) throws IOException {
    if (!table.title().isEmpty()) {
      target.append("# ").append(MarkdownText.of(table.title())).append("\n\n");
    }
    if (!table.organization().isEmpty()) {
      target.append(MarkdownText.of(table.organization())).append("\n\n");
    }
    row(table.headers(), target);
    target.append("|").append(" --- |".repeat(table.headers().size())).append('\n');
    for (List<String> row : table.rows()) {
      row(row, target);
    }
  }

  private static void row(List<String> cells, Appendable target) throws IOException {
    target.append('|');
    for (String cell : cells) {
      target.append(' ').append(MarkdownText.of(cell)).append(" |");
    }
    target.append('\n');
  }
}
