package org.jisseki.core.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jisseki.core.hierarchy.SourcedText;

/**
 * Finds headings that nothing marks: where each table of a sheet has a line of its own right above
 * its header, and not all of these lines are the same, they name the divisions of the tables.
 */
final class PlainHeadings {

  /** The longest line that may be one, in UTF-16 units. */
  static final int LONGEST = 24;

  private final LineReader lines;

  PlainHeadings(LineReader lines) {
    this.lines = lines;
  }

  /** Adds them to the headings above the pages. */
  void find(List<Page> pages) {
    List<Page> ofSheet = new ArrayList<>();
    for (Page page : pages) {
      if (!ofSheet.isEmpty() && ofSheet.get(0).sheet() != page.sheet()) {
        name(ofSheet);
        ofSheet.clear();
      }
      ofSheet.add(page);
    }
    name(ofSheet);
  }

  private void name(List<Page> pages) {
    List<SourcedText> found = new ArrayList<>();
    Set<String> different = new HashSet<>();
    boolean owner = false;
    for (Page page : pages) {
      Optional<SourcedText> line = lineAbove(page);
      if (line.isEmpty() || (owner && !isOrganization(line.get()))) {
        return;
      }
      // Over the first table, the organization heads the report, unless each table has one.
      owner |= found.isEmpty() && isOrganization(line.get());
      found.add(line.get());
      different.add(FoldedText.of(line.get().text()));
    }
    for (int i = 0; i < pages.size() && different.size() > 1; i++) {
      pages.get(i).headingsAbove().add(Heading.of(found.get(i)));
    }
  }

  private boolean isOrganization(SourcedText line) {
    return lines.kind(line.text()) == LineKind.ORGANIZATION;
  }

  private Optional<SourcedText> lineAbove(Page page) {
    SheetView sheet = page.sheet();
    for (int i = page.block().first() - 1; i >= page.from(); i--) {
      int[] filled = sheet.filled(i);
      int caption = CaptionRow.column(sheet, i, lines);
      String text = caption > 0 ? sheet.text(i, caption) : "";
      LineKind kind = text.isEmpty() ? LineKind.PAGE : lines.kind(text);
      if (kind == LineKind.TEXT || kind == LineKind.ORGANIZATION) {
        boolean words = text.strip().length() <= LONGEST && !lines.isSentence(text);
        return words
            ? Optional.of(new SourcedText(text, sheet.address(i, caption)))
            : Optional.empty();
      }
      if (filled.length > 0 && kind != LineKind.UNIT && kind != LineKind.PAGE) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
