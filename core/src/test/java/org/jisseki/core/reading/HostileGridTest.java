package org.jisseki.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.grid.GridSource;
import org.jisseki.core.grid.MergedRange;
import org.jisseki.core.grid.Row;
import org.jisseki.core.grid.Sheet;
import org.junit.jupiter.api.Test;

/** Grids that no council keeps: the reader ends soon, and always with a reading. */
class HostileGridTest {

  private static final Duration SOON = Duration.ofSeconds(30);

  @Test
  void tenThousandRowsAreReadSoon() {
    List<String> lines = new ArrayList<>(List.of("令和5年度 事業実績報告", CleanTable.HEADER));
    lines.addAll(new CleanTable(1).rows(10_000));
    Grid grid = GridText.ofTabs(lines);
    Reading reading = assertTimeoutPreemptively(SOON, () -> TableReader.standard().read(grid));
    assertEquals(10_000, reading.report().programs().size());
  }

  @Test
  void headersAsWideAsASheetCanBeAreReadSoon() {
    for (String word : List.of("令和5年度", "区分", "番号", "目標", "備考", "基本目標", "項目", "指標")) {
      List<Cell> cells = new ArrayList<>(Collections.nCopies(16_384, Cell.of(word)));
      cells.set(0, Cell.of("事業名"));
      cells.set(1, Cell.of("令和5年度実績"));
      Row header = Row.of(1, cells);
      Row row = Row.of(2, Collections.nCopies(16_384, Cell.of("12回")));
      assertTimeoutPreemptively(SOON, () -> TableReader.standard().read(grid(header, row)), word);
    }
  }

  @Test
  void mergesOverEverythingAreReadSoon() {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(1, List.of(Cell.of("事業名"), Cell.of("令和5年度実績"))));
    List<MergedRange> merges = new ArrayList<>();
    for (int i = 2; i < 3_000; i++) {
      rows.add(Row.of(i, List.of(Cell.of("事業" + i), Cell.of(i + "回"))));
      merges.add(new MergedRange(2, 1, 1_048_576, 16_384));
    }
    Sheet sheet = new Sheet(1, "", false, rows, merges, Set.of());
    Grid grid = new Grid(GridSource.inMemory(""), List.of(sheet));
    assertTimeoutPreemptively(SOON, () -> TableReader.standard().read(grid));
  }

  @Test
  void aCellOfAMillionCharactersIsReadSoon() {
    Row header = Row.of(1, List.of(Cell.of("事業名"), Cell.of("令和5年度実績")));
    Row row = Row.of(2, List.of(Cell.of("令和".repeat(500_000)), Cell.of("〃")));
    assertTimeoutPreemptively(SOON, () -> TableReader.standard().read(grid(header, row)));
  }

  @Property(tries = 200)
  void anyGridOfWordsOfTablesEndsWithAReading(
      @ForAll @Size(max = 12) List<@Size(max = 7) List<Word>> rows) {
    List<Row> grid = new ArrayList<>();
    for (List<Word> row : rows) {
      grid.add(Row.of(grid.size() + 1, row.stream().map(word -> Cell.of(word.text())).toList()));
    }
    Reading reading = TableReader.standard().read(grid(grid.toArray(new Row[0])));
    if (reading.isTable()) {
      assertEquals(List.of(), Accounting.lost(reading));
    }
  }

  @Test
  void aPartBesideATableWithoutAHeaderOfItsOwnIsNotLost() {
    Grid grid =
        GridText.ofTabs(List.of("Ⅰ 地域\t事業名\t令和5年度実績\tⅠ 地域\t令和5年度実績", "\t令和5年度実績\t令和5年度実績\t前年度"));
    assertEquals(List.of(), Accounting.lost(TableReader.standard().read(grid)));
  }

  @Test
  void headersBesideHeadersAreNoForms() {
    Grid grid = GridText.ofTabs(List.of("事業名\t事業名", "", "令和5年度実績\t令和5年度実績"));
    assertFalse(TableReader.standard().read(grid).isTable());
  }

  private static Grid grid(Row... rows) {
    return new Grid(GridSource.inMemory(""), List.of(Sheet.ofText(List.of(rows))));
  }

  /** What stands in tables. */
  enum Word {
    EMPTY(""),
    BLANK("　"),
    NAME("事業名"),
    DIVISION("区分"),
    NUMBER("番号"),
    GOAL("基本目標"),
    YEAR("令和5年度実績"),
    BEFORE("前年度"),
    INDICATOR("指標"),
    YEARS("年度"),
    A_YEAR("令和4年度"),
    TITLE("令和5年度 事業実績報告"),
    SECTION("Ⅰ 地域"),
    ONE("1"),
    TOTAL("合計"),
    DITTO("〃"),
    UNIT("（単位：円）"),
    NOTE("※ 注"),
    SALON("サロン"),
    RESULT("24回"),
    PROSE("地区ごとに集いを開いた。");

    private final String text;

    Word(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }
  }
}
