package org.jisseki.core.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.CellAddress;
import org.jisseki.core.grid.Row;

/**
 * Turns forms, one block a program with its headers on the left, into a table of one row a program.
 *
 * <p>A block begins with the header of names (事業名) and goes on to the next one; each of its rows is
 * a header with its text, or several such pairs. The cells keep their place in the file.
 */
final class FormReader {

  private static final int MOST_HEADERS = 60;

  private final HeaderWordReader words;

  FormReader(HeaderWordReader words) {
    this.words = words;
  }

  /**
   * A header and the cell beside it.
   *
   * @param times how often the header stood in its block so far, this time included
   */
  private record Pair(int row, int header, int text, HeaderWord word, int times) {

    /** What tells the pair's column from others. */
    String key() {
      return times == 1 ? word.text() : word.text() + "/" + times;
    }

    Pair again(int count) {
      return new Pair(row, header, text, word, count);
    }
  }

  /** The table; the sheet itself where it holds no forms. */
  List<SheetView> read(SheetView sheet) {
    List<List<Pair>> blocks = new ArrayList<>();
    int first = blocks(sheet, blocks);
    blocks.removeIf(block -> block.stream().noneMatch(pair -> pair.word().meaning().results()));
    blocks.removeIf(block -> block.stream().allMatch(pair -> isHeader(sheet, pair)));
    Map<String, Integer> columns = new LinkedHashMap<>();
    // The department in charge is no level above the name, wherever a form says it.
    for (boolean department : new boolean[] {false, true}) {
      blocks.stream()
          .flatMap(List::stream)
          .filter(pair -> department == (pair.word().meaning() == HeaderMeaning.DEPARTMENT))
          .forEach(pair -> columns.putIfAbsent(pair.key(), columns.size() + 1));
    }
    boolean results =
        blocks.stream().flatMap(List::stream).anyMatch(pair -> isResult(pair.word().meaning()));
    boolean tall = blocks.stream().anyMatch(FormReader::hasSeveralRows);
    return results && tall && columns.size() <= MOST_HEADERS
        ? List.of(table(sheet, first, blocks, columns))
        : List.of(sheet);
  }

  /** Headers beside headers are those of a table, said twice. */
  private boolean isHeader(SheetView sheet, Pair pair) {
    return words.read(sheet.text(pair.row(), pair.text())).weight() >= 1;
  }

  /** One row of pairs alone may as well be a header. */
  private static boolean hasSeveralRows(List<Pair> block) {
    return block.stream().mapToInt(Pair::row).distinct().count() > 1;
  }

  private static boolean isResult(HeaderMeaning meaning) {
    return meaning == HeaderMeaning.RESULT
        || meaning == HeaderMeaning.YEAR_ALONE
        || meaning == HeaderMeaning.OUTCOME;
  }

  /**
   * Gathers the blocks and says at which row the first of them begins. Pairs above a name, 番号 and
   * 担当, belong to it where nothing parts them.
   */
  private int blocks(SheetView sheet, List<List<Pair>> blocks) {
    int first = sheet.size();
    List<Pair> waiting = new ArrayList<>();
    boolean named = false;
    for (int i = 0; i < sheet.size(); i++) {
      List<Pair> pairs = pairs(sheet, i);
      boolean begins = !pairs.isEmpty() && pairs.get(0).word().meaning() == HeaderMeaning.NAME;
      if (begins) {
        first = Math.min(first, waiting.isEmpty() ? i : waiting.get(0).row());
        blocks.add(new ArrayList<>());
      }
      named = (named || begins) && !pairs.isEmpty();
      boolean settled = named || pairs.isEmpty();
      if (settled && !blocks.isEmpty()) {
        waiting.forEach(pair -> add(pair, blocks.get(blocks.size() - 1)));
        pairs.forEach(pair -> add(pair, blocks.get(blocks.size() - 1)));
      }
      if (settled) {
        waiting.clear();
      } else {
        waiting.addAll(pairs);
      }
    }
    if (!blocks.isEmpty()) {
      waiting.forEach(pair -> add(pair, blocks.get(blocks.size() - 1)));
    }
    return first;
  }

  private static void add(Pair pair, List<Pair> block) {
    String header = pair.word().text();
    long before = block.stream().filter(one -> one.word().text().equals(header)).count();
    block.add(pair.again((int) before + 1));
  }

  /** The pairs of a row; none where it does not consist of pairs. */
  private List<Pair> pairs(SheetView sheet, int row) {
    int[] filled = sheet.filled(row);
    List<Pair> pairs = new ArrayList<>();
    if (filled.length % 2 != 0) {
      return pairs;
    }
    for (int i = 0; i < filled.length; i += 2) {
      HeaderWord header = words.read(sheet.text(row, filled[i]));
      if (header.weight() < 1) {
        return List.of();
      }
      pairs.add(new Pair(row, filled[i], filled[i + 1], header, 1));
    }
    return pairs;
  }

  private static SheetView table(
      SheetView sheet, int first, List<List<Pair>> blocks, Map<String, Integer> columns) {
    List<Row> rows = new ArrayList<>();
    Map<Integer, CellAddress> origins = new LinkedHashMap<>();
    for (int i = 0; i < first; i++) {
      rows.add(sheet.row(i));
    }
    int number = sheet.number(blocks.get(0).get(0).row());
    List<Cell> header = new ArrayList<>();
    Map<String, String> texts = new HashMap<>();
    blocks.forEach(block -> block.forEach(pair -> texts.put(pair.key(), pair.word().text())));
    columns.keySet().forEach(key -> header.add(Cell.of(texts.getOrDefault(key, key))));
    rows.add(Row.of(number, header));
    Set<Integer> asides = new HashSet<>();
    for (int b = 0; b < blocks.size(); b++) {
      List<Pair> block = blocks.get(b);
      number = Math.max(number + 1, sheet.number(block.get(0).row()));
      Cell[] cells = new Cell[columns.size()];
      Arrays.fill(cells, Cell.EMPTY);
      for (Pair pair : block) {
        int column = columns.getOrDefault(pair.key(), 1);
        if (cells[column - 1].isBlank()) {
          cells[column - 1] = sheet.cell(pair.row(), pair.text());
          origins.put(SheetView.key(rows.size(), column), sheet.address(pair.row(), pair.text()));
        }
      }
      rows.add(Row.of(number, List.of(cells)));
      int end = b + 1 < blocks.size() ? blocks.get(b + 1).get(0).row() : sheet.size();
      for (int aside : asides(sheet, block, end)) {
        number = Math.max(number + 1, sheet.number(aside));
        asides.add(rows.size());
        rows.add(new Row(number, sheet.row(aside).hidden(), sheet.row(aside).cells()));
      }
    }
    return sheet.reshaped(rows, origins, asides);
  }

  /** The rows of a block that show something and are no pairs. */
  private static List<Integer> asides(SheetView sheet, List<Pair> block, int end) {
    Set<Integer> paired = new HashSet<>();
    block.forEach(pair -> paired.add(pair.row()));
    List<Integer> asides = new ArrayList<>();
    for (int i = block.get(0).row(); i < end; i++) {
      if (sheet.filled(i).length > 0 && !paired.contains(i)) {
        asides.add(i);
      }
    }
    return asides;
  }
}
