package org.jisseki.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jisseki.core.grid.MergedRange;

/**
 * Joins the rows of a header into columns.
 *
 * <p>A cell over several columns, merged or with blanks to its right above cells that are filled,
 * stands over each of them; a column that no header cell begins belongs to its left neighbor.
 */
final class HeaderStack {

  /** A known word is the rest of another only where it is short, in UTF-16 units. */
  private static final int LONGEST_TAIL = 2;

  private final SheetView sheet;
  private final HeaderBlock block;
  private final HeaderWordReader reader;
  private final int width;
  private final HeaderWord[][] words;

  HeaderStack(SheetView sheet, HeaderBlock block, HeaderWordReader reader) {
    this.sheet = sheet;
    this.block = block;
    this.reader = reader;
    this.width = width(sheet, block);
    this.words = new HeaderWord[block.last() - block.first() + 1][width + 1];
  }

  private static int width(SheetView sheet, HeaderBlock block) {
    int width = 0;
    for (int i = block.first(); i <= block.last(); i++) {
      int[] filled = sheet.filled(i);
      for (int column : filled) {
        width = Math.max(width, column + sheet.span(i, column) - 1);
      }
    }
    return width;
  }

  /** The columns from left to right; leading columns without a header are blank columns. */
  List<HeaderColumn> columns() {
    read();
    List<HeaderColumn> columns = new ArrayList<>();
    int first = 1;
    for (int column = 2; column <= width + 1; column++) {
      boolean starts =
          column == width + 1 || begins(column) || (columns.isEmpty() && !begins(first));
      if (starts) {
        columns.add(new HeaderColumn(first, column - 1, stack(first)));
        first = column;
      }
    }
    return columns;
  }

  private void read() {
    for (int r = 0; r < words.length; r++) {
      int index = block.first() + r;
      words[r][0] = HeaderWord.NONE;
      for (int column = 1; column <= width; column++) {
        words[r][column] = reader.read(sheet.text(index, column));
      }
    }
    for (int r = 0; r < words.length; r++) {
      for (int column = 2; column <= width; column++) {
        if (words[r][column].isBlank() && isUnderGroup(r, column)) {
          words[r][column] = words[r][column - 1];
        }
      }
    }
  }

  private boolean isUnderGroup(int r, int column) {
    Optional<MergedRange> merge = sheet.merge(block.first() + r, column);
    if (merge.isPresent()) {
      return merge.get().firstColumn() < column
          && merge.get().firstRow() == sheet.number(block.first() + r);
    }
    return !words[r][column - 1].isBlank() && splitBelow(r, column) && splitBelow(r, column - 1);
  }

  private boolean splitBelow(int r, int column) {
    for (int below = r + 1; below < words.length; below++) {
      if (!sheet.isBlank(block.first() + below, column)) {
        return true;
      }
    }
    return false;
  }

  /** Whether some row of the header has a cell of its own in the column. */
  private boolean begins(int column) {
    for (int r = 0; r < words.length; r++) {
      if (!sheet.isBlank(block.first() + r, column)) {
        return true;
      }
    }
    return false;
  }

  private List<HeaderWord> stack(int column) {
    List<HeaderWord> stack = new ArrayList<>();
    for (HeaderWord[] row : words) {
      HeaderWord word = row[column];
      if (!word.isBlank() && !stack.contains(word)) {
        stack.add(word);
      }
    }
    return stack.size() == 2 ? whole(stack) : stack;
  }

  /** 令和6 over 年度実績, 事業 over 名: one word that a line end cut in two. */
  private List<HeaderWord> whole(List<HeaderWord> stack) {
    HeaderWord upper = stack.get(0);
    HeaderWord lower = stack.get(1);
    boolean tail = upper.meaning().names() && lower.text().length() <= LONGEST_TAIL;
    if (upper.known() && lower.known() && !tail) {
      return stack;
    }
    HeaderWord whole = reader.read(upper.text() + lower.text());
    return whole.known() ? List.of(whole) : stack;
  }
}
