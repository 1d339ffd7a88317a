package org.jisseki.core.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.MergedRange;
import org.jisseki.core.grid.Row;
import org.jisseki.core.grid.Sheet;

/**
 * Cuts a sheet in which tables stand side by side into one view for each, from left to right.
 *
 * <p>A further table begins where a header that is already complete goes on behind an empty column,
 * or begins anew with the word with which it began, and is complete again.
 */
final class SidePanels {

  private final HeaderWordReader words;

  SidePanels(HeaderWordReader words) {
    this.words = words;
  }

  /** The views; the sheet itself where its tables stand one below the other. */
  List<SheetView> cut(SheetView sheet, List<HeaderBlock> blocks) {
    List<Integer> starts = List.of();
    for (HeaderBlock block : blocks) {
      List<Integer> own = starts(sheet, block);
      if (own.size() > 1 && starts.isEmpty()) {
        starts = own;
      } else if (!own.equals(starts) && reaches(sheet, block, starts)) {
        return List.of(sheet);
      }
    }
    List<SheetView> views = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int from = i == 0 ? 1 : starts.get(i);
      int to = i + 1 < starts.size() ? starts.get(i + 1) - 1 : Integer.MAX_VALUE;
      views.add(new SheetView(part(sheet.sheet(), from, to)));
    }
    return views.isEmpty() ? List.of(sheet) : views;
  }

  private static boolean reaches(SheetView sheet, HeaderBlock block, List<Integer> starts) {
    int[] filled = sheet.filled(block.first());
    return starts.size() > 1 && filled[filled.length - 1] >= starts.get(1);
  }

  private List<Integer> starts(SheetView sheet, HeaderBlock block) {
    List<Integer> starts = new ArrayList<>();
    String opening = "";
    boolean names = false;
    boolean results = false;
    for (int column : columns(sheet, block)) {
      HeaderWord word = word(sheet, block, column);
      boolean anew = word.label().equals(opening) && !opening.isEmpty();
      boolean apart = !starts.isEmpty() && isEmpty(sheet, block, column - 1);
      boolean naming = word.meaning().names() || word.meaning() == HeaderMeaning.UNKNOWN;
      if (starts.isEmpty() || (names && results && naming && (anew || apart))) {
        opening = starts.isEmpty() ? word.label() : opening;
        starts.add(column);
        names = false;
        results = false;
      }
      names |= naming;
      results |= word.meaning().results();
    }
    return names && results ? starts : List.of();
  }

  /** The columns in which some row of the header shows something, ascending. */
  private static int[] columns(SheetView sheet, HeaderBlock block) {
    int[] all = {};
    for (int i = block.first(); i <= block.last(); i++) {
      int[] filled = sheet.filled(i);
      int[] joined = Arrays.copyOf(all, all.length + filled.length);
      System.arraycopy(filled, 0, joined, all.length, filled.length);
      all = joined;
    }
    return Arrays.stream(all).distinct().sorted().toArray();
  }

  private HeaderWord word(SheetView sheet, HeaderBlock block, int column) {
    for (int i = block.last(); i >= block.first(); i--) {
      if (!sheet.isBlank(i, column)) {
        return words.read(sheet.text(i, column));
      }
    }
    return HeaderWord.NONE;
  }

  /** Whether nothing stands in a column from the header down to the next blank row. */
  private static boolean isEmpty(SheetView sheet, HeaderBlock block, int column) {
    for (int i = block.first(); i < sheet.size() && sheet.filled(i).length > 0; i++) {
      if (!sheet.isBlank(i, column) || sheet.merge(i, column).isPresent()) {
        return false;
      }
    }
    return true;
  }

  private static Sheet part(Sheet sheet, int from, int to) {
    List<Row> rows = new ArrayList<>();
    for (Row row : sheet.rows()) {
      List<Cell> cells = new ArrayList<>();
      for (int column = 1; column <= Math.min(row.width(), to); column++) {
        cells.add(column < from ? Cell.EMPTY : row.cell(column));
      }
      rows.add(new Row(row.number(), row.hidden(), cells));
    }
    List<MergedRange> merges = new ArrayList<>(sheet.merges());
    merges.removeIf(range -> range.firstColumn() < from || range.lastColumn() > to);
    return new Sheet(
        sheet.number(), sheet.name(), sheet.hidden(), rows, merges, sheet.hiddenColumns());
  }
}
