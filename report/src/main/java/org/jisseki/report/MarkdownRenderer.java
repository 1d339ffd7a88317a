package org.jisseki.report;

import java.io.IOException;
import org.jisseki.core.document.Document;
import org.jisseki.core.document.Section;

/**
 * Renders a document as Markdown with tables (CommonMark and the table extension of GitHub).
 *
 * <p>For issue trackers and for differences between versions: one row a line, no HTML from the
 * source, the same bytes for the same document. Stateless and thread-safe.
 */
public final class MarkdownRenderer {

  /** A renderer. */
  public MarkdownRenderer() {}

  /**
   * Renders a document; lines end in {@code \n}.
   *
   * @throws IOException where the target does not take it
   */
  public void render(Document document, Appendable target) throws IOException {
    StringBuilder out = new StringBuilder();
    out.append("# ").append(MarkdownText.of(document.title())).append("\n\n");
    if (!document.organization().isEmpty()) {
      out.append(MarkdownText.of(document.organization())).append("\n\n");
    }
    if (!document.subtitle().isEmpty()) {
      out.append(MarkdownText.of(document.subtitle())).append("\n\n");
    }
    MarkdownBlocks blocks = new MarkdownBlocks(out);
    for (Section section : document.sections()) {
      section(section, 2, blocks, out);
    }
    target.append(out.toString().stripTrailing()).append('\n');
  }

  private static void section(
      Section section, int level, MarkdownBlocks blocks, StringBuilder out) {
    out.append("#".repeat(level)).append(' ');
    out.append(MarkdownText.of(section.title())).append("\n\n");
    section.blocks().forEach(block -> block.accept(blocks));
    for (Section inside : section.sections()) {
      section(inside, level + 1, blocks, out);
    }
  }
}
