package org.jisseki.core.reading;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.hierarchy.SourcedText;

/**
 * Tells names that a copied page broke over two rows: by a bracket that the first row leaves open,
 * or in a table of numbered rows by a row without number where one of the two has no results, or
 * where only both together end as the other names do. Confined to one reading.
 */
final class WrappedNames {

  private static final int FEWEST_NUMBERED = 3;

  /** How many letters of a name are its ending, in UTF-16 units. */
  private static final int ENDING = 2;

  private final ReadingLog log;
  private final List<Page> pages;
  private final Map<String, Integer> endings = new HashMap<>();
  private boolean counted;
  private int named;
  private int numbered;

  WrappedNames(List<Page> pages, ReadingLog log) {
    this.pages = pages;
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
    return above.number().isPresent()
        && isNumbered()
        && (!hasResults(row) || !above.hasResults() || completes(above.name(), tail));
  }

  /** Whether the tail ends as most numbered names do, 事業, and the head does not. */
  private boolean completes(SourcedText head, SourcedText tail) {
    String ending = commonEnding();
    return !ending.isEmpty()
        && tail.text().strip().endsWith(ending)
        && !head.text().strip().endsWith(ending);
  }

  /** The last letters of most numbered names; empty where they differ. */
  private String commonEnding() {
    String most = "";
    for (Map.Entry<String, Integer> ending : endings.entrySet()) {
      boolean common = ending.getValue() * 3 >= numbered * 2;
      most = common && ending.getValue() >= FEWEST_NUMBERED ? ending.getKey() : most;
    }
    return most;
  }

  /** Tells of a row without number in a table whose rows are numbered. */
  void tellUnnumbered(TableRow row, SourcedText number, SourcedText name, ProgramDraft above) {
    boolean odd =
        !number.isPresent()
            && above.number().isPresent()
            && !writesDivision(row)
            && isRightBelow(row, above)
            && isNumbered();
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

  /** Whether only blank rows stand between a row and the last of the program above. */
  static boolean isRightBelow(TableRow row, ProgramDraft above) {
    SheetView sheet = row.page().sheet();
    int index = row.index() - 1;
    while (index >= 0 && sheet.filled(index).length == 0) {
      index--;
    }
    return index >= 0 && above.lastRow().equals(new RowKey(row.sheetNumber(), sheet.number(index)));
  }

  private static boolean writesDivision(TableRow row) {
    return row.layout().divisions().stream().anyMatch(column -> row.written(column).isPresent());
  }

  private static boolean hasResults(TableRow row) {
    return row.layout().of(ColumnRole.RESULT).stream()
        .anyMatch(column -> row.written(column).isPresent());
  }

  /**
   * Whether a text alone in the column of the names, in a table whose rows count up, stands between
   * a number and the next one: no heading, where none stands above the first number.
   *
   * @param above the index of the row above that shows something
   */
  static boolean isBetweenNumbers(Page page, int above, int index, int column) {
    int numbers = page.layout().first(ColumnRole.NUMBER).map(PlannedColumn::first).orElse(0);
    if (numbers == 0 || page.layout().roleAt(column) != ColumnRole.NAME) {
      return false;
    }
    SheetView sheet = page.sheet();
    int number = RowNumber.value(sheet.text(above, numbers));
    int below = index + 1;
    while (below < page.to() && sheet.filled(below).length == 0) {
      below++;
    }
    boolean last = below >= page.to() || sheet.filled(below).length == 1;
    return number != RowNumber.NONE
        && (last || RowNumber.value(sheet.text(below, numbers)) == number + 1);
  }

  /** Whether the first row below the header is a text alone in the column of the names. */
  static boolean beginsWithHeading(Page page) {
    for (int i = page.firstDataRow(); i < page.to(); i++) {
      int[] filled = page.sheet().filled(i);
      if (filled.length > 0) {
        return filled.length == 1 && page.layout().roleAt(filled[0]) == ColumnRole.NAME;
      }
    }
    return false;
  }

  /** Whether at least two of three named rows have a number, on all pages that have a column. */
  private boolean isNumbered() {
    if (!counted) {
      pages.forEach(this::count);
      counted = true;
    }
    return numbered >= FEWEST_NUMBERED && numbered * 3 >= named * 2;
  }

  private void count(Page page) {
    int numbers = page.layout().first(ColumnRole.NUMBER).map(PlannedColumn::first).orElse(0);
    int names = page.layout().first(ColumnRole.NAME).map(PlannedColumn::first).orElse(0);
    for (int i = page.firstDataRow(); i < page.to() && numbers > 0 && names > 0; i++) {
      boolean program = page.role(i) == RowRole.PROGRAM || page.role(i) == RowRole.CONTINUATION;
      boolean number = !page.sheet().isBlank(i, numbers);
      if (program && !page.sheet().isBlank(i, names) && (number || hasResults(page, i))) {
        named++;
        numbered += number ? 1 : 0;
        String name = number ? page.sheet().text(i, names).strip() : "";
        if (name.length() > ENDING) {
          endings.merge(name.substring(name.length() - ENDING), 1, Integer::sum);
        }
      }
    }
  }

  private static boolean hasResults(Page page, int index) {
    return page.layout().of(ColumnRole.RESULT).stream()
        .anyMatch(column -> !page.sheet().isBlank(index, column.first()));
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
