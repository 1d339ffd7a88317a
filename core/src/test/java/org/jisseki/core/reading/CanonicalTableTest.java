package org.jisseki.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.grid.GridSource;
import org.jisseki.core.grid.Row;
import org.jisseki.core.grid.Sheet;
import org.junit.jupiter.api.Test;

class CanonicalTableTest {

  @Test
  void levelsAreFilledAndAWideYearKeepsItsCells() {
    CanonicalTable table =
        table(
            "令和5年度 事業実績報告",
            "",
            "拠点区分|サービス区分|番号|事業名|令和5年度実績||令和4年度実績|",
            "地域福祉拠点|広報事業|1|広報紙の発行|年4回発行|97,200部|年4回発行|",
            "||2|講座の開催|31回|延べ1,146名|24回|延べ870名",
            "|相談事業|1|心配ごと相談|204件||231件|");

    assertEquals("令和5年度 事業実績報告", table.title());
    assertEquals(
        List.of("拠点区分", "サービス区分", "番号", "事業名", "令和5年度実績", "", "令和4年度実績", ""), table.headers());
    assertEquals(
        List.of(
            List.of("地域福祉拠点", "広報事業", "1", "広報紙の発行", "年4回発行", "97,200部", "年4回発行", ""),
            List.of("地域福祉拠点", "広報事業", "2", "講座の開催", "31回", "延べ1,146名", "24回", "延べ870名"),
            List.of("地域福祉拠点", "相談事業", "1", "心配ごと相談", "204件", "", "231件", "")),
        table.rows());
  }

  @Test
  void westernYearsAreNamedByTheirEraAndOtherColumnsComeLast() {
    CanonicalTable table =
        table(
            "No,分野,事業,備考,2022年度実績,2023年度実績".replace(',', '|'),
            "1|国際交流|日本語教室|新しい会場|38回|40回",
            "2||外国人相談||241件|276件");

    assertEquals(List.of("分野", "No", "事業", "令和4年度実績", "令和5年度実績", "備考"), table.headers());
    assertEquals(List.of("国際交流", "2", "外国人相談", "241件", "276件", ""), table.rows().get(1));
  }

  @Test
  void theLinesAreTitleOrganizationBlankHeadersAndRows() {
    CanonicalTable table =
        new CanonicalTable("令和5年度の実績", "汐見野市", List.of("事業名"), List.of(List.of("会食会")));

    assertEquals(
        List.of(List.of("令和5年度の実績"), List.of("汐見野市"), List.of(), List.of("事業名"), List.of("会食会")),
        table.lines());
  }

  @Test
  void aRowThatDoesNotFitTheHeadersIsTheCallersMistake() {
    var thrown =
        assertThrows(
            IllegalArgumentException.class,
            () -> new CanonicalTable("", "", List.of("a", "b"), List.of(List.of("1"))));
    assertEquals(
        "A row has as many cells as there are headers (2), but got 1", thrown.getMessage());
  }

  private static CanonicalTable table(String... lines) {
    List<Row> rows = new ArrayList<>();
    for (String line : lines) {
      List<Cell> cells = new ArrayList<>();
      for (String cell : line.split("\\|", -1)) {
        cells.add(Cell.of(cell));
      }
      rows.add(Row.of(rows.size() + 1, cells));
    }
    Grid grid = new Grid(GridSource.inMemory("table"), List.of(Sheet.ofText(rows)));
    return CanonicalTable.of(TableReader.standard().read(grid));
  }
}
