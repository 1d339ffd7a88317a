package org.jisseki.core.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.hierarchy.SourcedText;

/**
 * The lines above a header, told apart.
 *
 * @param titles the lines that name the report
 * @param organizations the lines that name the organization
 * @param headings the numbered or bulleted headings
 * @param texts other lines
 * @param years the headings that say a fiscal year and no more
 * @param unit the line that states the unit of the numbers, or {@link SourcedText#NONE}
 */
record LinesAbove(
    List<SourcedText> titles,
    List<SourcedText> organizations,
    List<SourcedText> headings,
    List<SourcedText> texts,
    List<SourcedText> years,
    SourcedText unit) {

  /** No lines. */
  static final LinesAbove NONE =
      new LinesAbove(List.of(), List.of(), List.of(), List.of(), List.of(), SourcedText.NONE);

  LinesAbove {
    titles = ImmutableList.copyOf(titles);
    organizations = ImmutableList.copyOf(organizations);
    headings = ImmutableList.copyOf(headings);
    texts = ImmutableList.copyOf(texts);
    years = ImmutableList.copyOf(years);
  }

  /** Reads the lines above a page's header and marks their rows. */
  static LinesAbove read(Page page, LineReader lines) {
    List<SourcedText> titles = new ArrayList<>();
    List<SourcedText> organizations = new ArrayList<>();
    List<SourcedText> headings = new ArrayList<>();
    List<SourcedText> texts = new ArrayList<>();
    List<SourcedText> years = new ArrayList<>();
    SourcedText unit = SourcedText.NONE;
    SheetView sheet = page.sheet();
    for (int i = page.from(); i < page.block().first(); i++) {
      for (int column : sheet.filled(i)) {
        SourcedText text = new SourcedText(sheet.text(i, column), sheet.address(i, column));
        switch (lines.kind(text.text())) {
          case TITLE -> mark(page, i, RowRole.TITLE, titles, text);
          case ORGANIZATION -> mark(page, i, RowRole.ORGANIZATION, organizations, text);
          case HEADING ->
              mark(page, i, RowRole.SECTION, lines.isYear(text.text()) ? years : headings, text);
          case TEXT -> mark(page, i, RowRole.NOTE, texts, text);
          case UNIT -> {
            page.mark(i, better(page.role(i), RowRole.UNIT));
            unit = text;
          }
          case PAGE -> page.mark(i, better(page.role(i), RowRole.PAGE_NUMBER));
          case DATE, NOTE -> page.mark(i, better(page.role(i), RowRole.NOTE));
        }
      }
    }
    return new LinesAbove(titles, organizations, headings, texts, years, unit);
  }

  private static void mark(
      Page page, int index, RowRole role, List<SourcedText> kind, SourcedText text) {
    kind.add(text);
    page.mark(index, better(page.role(index), role));
  }

  /** A row that holds several lines is named by the weightiest: title before organization … */
  private static RowRole better(RowRole before, RowRole role) {
    return before == RowRole.BLANK || role.compareTo(before) < 0 ? role : before;
  }
}
