package org.jisseki.core.reading;

import java.util.Arrays;
import org.jisseki.core.finding.Place;
import org.jisseki.core.grid.CellAddress;
import org.jisseki.core.hierarchy.SourcedText;

/** A row of a page with its cells put where they belong. */
final class TableRow {

  private final Page page;
  private final int index;
  private final int shift;
  private final SourcedText[] written;

  /**
   * A row.
   *
   * @param page the page
   * @param index the index of the row in the sheet
   * @param shift how many columns its cells were moved to the right
   */
  TableRow(Page page, int index, int shift) {
    this.page = page;
    this.index = index;
    this.shift = shift;
    SheetView sheet = page.sheet();
    int[] filled = sheet.filled(index);
    int last = filled.length == 0 ? 0 : filled[filled.length - 1] + shift;
    this.written = new SourcedText[Math.max(0, last) + 1];
    Arrays.fill(written, SourcedText.NONE);
    for (int source : filled) {
      if (source + shift > 0) {
        written[source + shift] =
            new SourcedText(sheet.text(index, source), sheet.address(index, source));
      }
    }
  }

  Page page() {
    return page;
  }

  int index() {
    return index;
  }

  int shift() {
    return shift;
  }

  /** The text of a column as written in the row; {@link SourcedText#NONE} for a blank cell. */
  SourcedText written(int column) {
    return column < written.length ? written[column] : SourcedText.NONE;
  }

  /** The text that a column shows: as written, or that of the merged cell from above. */
  SourcedText shown(int column) {
    SourcedText written = written(column);
    return written.isPresent() || !isCovered(column) ? written : merged(column);
  }

  /** Whether a merged cell from above lies over the column. */
  boolean isCovered(int column) {
    return shift == 0
        && page.sheet().hasMerges()
        && page.sheet().isCoveredFromAbove(index, column)
        && page.sheet().shownAt(index, column).column() == column;
  }

  /** The text of the merged cell that lies over a place, from above or from the left. */
  SourcedText merged(int column) {
    CellAddress shown = page.sheet().shownAt(index, column);
    String text = page.sheet().textAt(shown);
    return text.isBlank() ? SourcedText.NONE : new SourcedText(text, shown);
  }

  /** The text that a column of one or more cells shows, its cells joined by a space. */
  SourcedText shown(PlannedColumn column) {
    SourcedText all = shown(column.first());
    for (int at = column.first() + 1; at <= column.last(); at++) {
      all = joined(all, shown(at));
    }
    return all;
  }

  /** The text that the row itself writes into a column, its cells joined by a space. */
  SourcedText written(PlannedColumn column) {
    SourcedText all = written(column.first());
    for (int at = column.first() + 1; at <= column.last(); at++) {
      all = joined(all, written(at));
    }
    return all;
  }

  /** Two texts joined by a space; the text of one merged cell counts once. */
  static SourcedText joined(SourcedText before, SourcedText more) {
    if (!before.isPresent() || !more.isPresent()) {
      return before.isPresent() ? before : more;
    }
    return before.address().equals(more.address())
        ? before
        : new SourcedText(before.text() + " " + more.text(), before.address());
  }

  Layout layout() {
    return page.layout();
  }

  int number() {
    return page.sheet().number(index);
  }

  int sheetNumber() {
    return page.sheet().sheet().number();
  }

  RowKey key() {
    return new RowKey(sheetNumber(), number());
  }

  Place place() {
    return Place.ofRow(sheetNumber(), number());
  }

  /** The address of the row's first cell that shows something. */
  CellAddress address() {
    int[] filled = page.sheet().filled(index);
    return page.sheet().address(index, filled.length == 0 ? 1 : filled[0]);
  }
}
