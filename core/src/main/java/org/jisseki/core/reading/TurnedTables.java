package org.jisseki.core.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.CellAddress;
import org.jisseki.core.grid.Row;

/**
 * Turns tables whose programs stand side by side, their headers in the first column: 事業名, 事業内容,
 * 令和6年度実績. The cells keep their place in the file.
 */
final class TurnedTables {

  private static final int FEWEST_CELLS = 3;

  private final HeaderWordReader words;

  TurnedTables(HeaderWordReader words) {
    this.words = words;
  }

  /**
   * A table on its side.
   *
   * @param first the index of the row of names
   * @param end the index behind its last row
   */
  private record Block(int first, int end) {}

  /** One view for each such table; the sheet itself where it holds none. */
  List<SheetView> read(SheetView sheet) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < sheet.size(); i++) {
      int end = namesAcross(sheet, i) ? end(sheet, i) : i;
      if (end > i + 1) {
        blocks.add(new Block(i, end));
        i = end - 1;
      }
    }
    List<SheetView> views = new ArrayList<>();
    int from = 0;
    for (int b = 0; b < blocks.size(); b++) {
      boolean last = b + 1 == blocks.size();
      views.add(turned(sheet, from, blocks.get(b), last ? sheet.size() : blocks.get(b).end()));
      from = blocks.get(b).end();
    }
    return views.isEmpty() ? List.of(sheet) : views;
  }

  /** 事業名 before names that are no headers and hold no figures. */
  private boolean namesAcross(SheetView sheet, int index) {
    int[] filled = sheet.filled(index);
    if (filled.length < FEWEST_CELLS
        || words.read(sheet.text(index, filled[0])).meaning() != HeaderMeaning.NAME) {
      return false;
    }
    for (int at = 1; at < filled.length; at++) {
      String text = sheet.text(index, filled[at]);
      if (words.read(text).known() || !DraftColumns.isShort(text)) {
        return false;
      }
    }
    return true;
  }

  /** The index behind the rows of headers and cells below the names; the first of no results. */
  private int end(SheetView sheet, int first) {
    int column = sheet.filled(first)[0];
    int end = first + 1;
    boolean results = false;
    while (end < sheet.size()) {
      int[] filled = sheet.filled(end);
      HeaderWord word =
          filled.length < 2 || filled[0] != column
              ? HeaderWord.NONE
              : words.read(sheet.text(end, column));
      if (word.meaning() == HeaderMeaning.UNKNOWN) {
        break;
      }
      results |= word.meaning().results() && word.meaning() != HeaderMeaning.ACTIVITY;
      end++;
    }
    return results ? end : first;
  }

  private static SheetView turned(SheetView sheet, int from, Block block, int to) {
    List<Row> rows = new ArrayList<>();
    for (int i = from; i < block.first(); i++) {
      rows.add(sheet.row(i));
    }
    int number = sheet.number(block.first());
    Map<Integer, CellAddress> origins = new LinkedHashMap<>();
    int[] names = sheet.filled(block.first());
    for (int name = 0; name < names.length; name++) {
      int at = names[name];
      List<Cell> cells = new ArrayList<>();
      for (int i = block.first(); i < block.end(); i++) {
        cells.add(sheet.cell(i, at));
        origins.put(SheetView.key(rows.size(), cells.size()), sheet.address(i, at));
      }
      rows.add(Row.of(number++, cells));
    }
    Set<Integer> asides = new HashSet<>();
    for (int i = block.end(); i < to; i++) {
      asides.add(rows.size());
      number = Math.max(number, sheet.number(i));
      rows.add(new Row(number++, sheet.row(i).hidden(), sheet.row(i).cells()));
    }
    return sheet.reshaped(rows, origins, asides);
  }
}
