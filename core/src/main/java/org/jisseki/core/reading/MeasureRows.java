package org.jisseki.core.reading;

import java.util.HashSet;
import java.util.Set;

/**
 * Tells pages whose names are only what is counted: 回数 and 人数 below ■サロン, 回数 and 食数 below ■配食.
 *
 * <p>There the headings name the programs. That the same counts come again below other headings is
 * what tells them from programs that happen to be called 会員数.
 */
final class MeasureRows {

  private final HeaderWordReader words;

  MeasureRows(HeaderWordReader words) {
    this.words = words;
  }

  /** Whether the rows of a page, told apart already, count what the headings above them name. */
  boolean fill(Page page) {
    Layout layout = page.layout();
    boolean plain = layout.divisions().isEmpty() && layout.first(ColumnRole.NUMBER).isEmpty();
    if (!plain || layout.first(ColumnRole.NAME).isEmpty()) {
      return false;
    }
    int names = layout.first(ColumnRole.NAME).get().first();
    Set<String> counts = new HashSet<>();
    boolean headed = !page.headingsAbove().isEmpty();
    boolean again = false;
    for (int i = page.firstDataRow(); i < page.to(); i++) {
      headed |= page.role(i) == RowRole.SECTION;
      if (page.role(i) != RowRole.PROGRAM) {
        continue;
      }
      HeaderWord word = words.read(page.sheet().text(i, names));
      if (!headed || word.meaning() != HeaderMeaning.VALUE) {
        return false;
      }
      again |= !counts.add(word.label());
    }
    return again;
  }
}
