package org.jisseki.core.reading;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.hierarchy.SourcedText;

/**
 * Tells names that a copied page broke over two rows: by a bracket that the first row leaves open,
 * or in a table of numbered rows by a row without number and results. Confined to one reading.
 */
final class WrappedNames {

  private static final int FEWEST_NUMBERED = 3;

  private final ReadingLog log;
  private Optional<Page> counted = Optional.empty();
  private int named;
  private int numbered;

  WrappedNames(ReadingLog log) {
    this.log = log;
  }

  /** Whether the row goes on with the name of the program right above it. */
  boolean goesOn(TableRow row, SourcedText number, SourcedText tail, ProgramDraft above) {
    if (number.isPresent() || writesDivision(row) || !isRightBelow(row, above)) {
      return false;
    }
    if (closes(above.name().text(), tail.text())) {
      return true;
    }
    return above.number().isPresent() && isNumbered(row) && !hasResults(row);
  }

  /** Tells of a row without number in a table whose rows are numbered. */
  void tellUnnumbered(TableRow row, SourcedText number, SourcedText name, ProgramDraft above) {
    boolean odd =
        !number.isPresent()
            && above.number().isPresent()
            && !writesDivision(row)
            && isRightBelow(row, above)
            && isNumbered(row);
    if (odd) {
      ImmutableMap<String, String> details =
          ImmutableMap.of("name", name.text(), "program", above.name().text());
      log.note(Finding.of(FindingCode.NUMBER_MISSING_ONCE, row.place(), name.text(), details));
    }
  }

  /** The name of both rows. */
  static SourcedText join(SourcedText head, SourcedText tail) {
    return new SourcedText(head.text().strip() + tail.text().strip(), head.address());
  }

  private static boolean isRightBelow(TableRow row, ProgramDraft above) {
    return above.lastRow().equals(new RowKey(row.sheetNumber(), row.number() - 1));
  }

  private static boolean writesDivision(TableRow row) {
    return row.layout().divisions().stream().anyMatch(column -> row.written(column).isPresent());
  }

  private static boolean hasResults(TableRow row) {
    return row.layout().of(ColumnRole.RESULT).stream()
        .anyMatch(column -> row.written(column).isPresent());
  }

  /** Whether at least two of three named rows of the page have a number. */
  private boolean isNumbered(TableRow row) {
    if (counted.filter(page -> page == row.page()).isEmpty()) {
      count(row.page());
    }
    return numbered >= FEWEST_NUMBERED && numbered * 3 >= named * 2;
  }

  private void count(Page page) {
    counted = Optional.of(page);
    named = 0;
    numbered = 0;
    int numbers = page.layout().first(ColumnRole.NUMBER).map(PlannedColumn::first).orElse(0);
    int names = page.layout().first(ColumnRole.NAME).map(PlannedColumn::first).orElse(0);
    for (int i = page.firstDataRow(); i < page.to() && numbers > 0 && names > 0; i++) {
      boolean program = page.role(i) == RowRole.PROGRAM || page.role(i) == RowRole.CONTINUATION;
      if (program && !page.sheet().isBlank(i, names)) {
        named++;
        numbered += page.sheet().isBlank(i, numbers) ? 0 : 1;
      }
    }
  }

  /** Whether a text closes a bracket that the one above it leaves open. */
  static boolean closes(String head, String tail) {
    return opened(head) > 0 && opened(tail) < 0;
  }

  /** How many brackets a text opens and does not close. */
  private static int opened(String text) {
    return count(text, "(（「『【") - count(text, ")）」』】");
  }

  private static int count(String text, String marks) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += marks.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return count;
  }
}
