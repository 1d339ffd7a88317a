package org.jisseki.report;

import java.io.IOException;
import org.jisseki.core.document.Block;
import org.jisseki.core.document.Document;
import org.jisseki.core.document.Paragraph;
import org.jisseki.core.document.Section;
import org.jisseki.core.text.DisplayWidth;
import org.jisseki.core.text.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * Renders a document for a terminal with a fixed-width font.
 *
 * <p>Tables are trees with a line a row, aligned in East Asian width; what does not fit is cut.
 * Numbers below zero carry the hyphen, since terminals disagree on the width of △. Stateless and
 * thread-safe.
 */
public final class TerminalRenderer {

  /** Below this nothing can be aligned any more; narrower terminals wrap. */
  private static final int MIN_COLUMNS = 40;

  private final int columns;
  private final boolean color;

  /**
   * A renderer for one terminal.
   *
   * @param columns the columns of the terminal, 40 at least; smaller numbers are taken as 40
   * @param color whether to color by ANSI escape sequences
   */
  public TerminalRenderer(int columns, boolean color) {
    this.columns = Math.max(MIN_COLUMNS, columns);
    this.color = color;
  }

  /**
   * Renders a document; lines end in {@code \n}.
   *
   * @throws IOException where the target does not take it
   */
  public void render(Document document, Appendable target) throws IOException {
    TerminalOut out = new TerminalOut(columns, color);
    out.heading(document.title());
    String under =
        document.organization().isEmpty()
            ? document.subtitle()
            : document.organization() + "  " + document.subtitle();
    out.wrapped(under, 0);
    boolean single = document.sections().size() == 1;
    TerminalBlocks blocks = new TerminalBlocks(out);
    for (Section section : document.sections()) {
      section(section, single, blocks, out);
    }
    target.append(out.text());
  }

  private void section(Section section, boolean headless, TerminalBlocks blocks, TerminalOut out) {
    out.blank();
    if (!headless) {
      String title = VisibleText.of(section.title());
      out.heading(title);
      out.line("-".repeat(Math.min(columns, Math.max(1, DisplayWidth.of(title)))));
    }
    @Nullable Block before = null;
    for (Block block : section.blocks()) {
      if (before != null && !(before instanceof Paragraph && block instanceof Paragraph)) {
        out.blank();
      }
      block.accept(blocks);
      before = block;
    }
    section.sections().forEach(inside -> section(inside, false, blocks, out));
  }
}
