package org.jisseki.bench.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.grid.GridSource;
import org.jisseki.core.grid.Row;
import org.jisseki.core.grid.Sheet;

/** Grids out of text: a row a line, cells between tabs. */
final class TextTable {

  private static final String TEXT =
      """
      令和5年度 事業実績報告
      拠点区分\tサービス区分\t事業名\t令和5年度実績\t令和4年度実績
      地域福祉拠点\t広報事業\t1 広報紙の発行\t年4回発行 計9,680部\t年4回発行 計9,540部
      \t\t2 福祉まつり\t(1)10月開催 来場者1,200名 (2)協力団体24団体\t中止
      \t見守り事業\t3 友愛訪問\t延べ312回 協力員18名\t298回
      在宅福祉拠点\t〃\t4 配食サービス\t登録者45名、延べ5,012食\t登録者41名、延べ4,870食
      """;

  private TextTable() {}

  /** A table of four programs with a ditto mark. */
  static Grid grid() {
    return grid(TEXT);
  }

  /** The grid of a text. */
  static Grid grid(String text) {
    List<Row> rows = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      List<Cell> cells = Arrays.stream(line.split("\t", -1)).map(Cell::of).toList();
      rows.add(Row.of(rows.size() + 1, cells));
    }
    return new Grid(GridSource.inMemory("fuzz"), List.of(Sheet.ofText(rows)));
  }
}
