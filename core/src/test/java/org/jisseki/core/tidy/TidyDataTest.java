package org.jisseki.core.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jisseki.core.check.Checks;
import org.jisseki.core.compare.Comparer;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.grid.GridSource;
import org.jisseki.core.grid.Row;
import org.jisseki.core.grid.Sheet;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.reading.TableReader;
import org.junit.jupiter.api.Test;

class TidyDataTest {

  private static final String TABLE =
      """
      拠点区分|サービス区分|番号|事業名|基本目標|令和5年度実績|令和4年度実績
      本部拠点|広報事業|1|会報発行|目標1|発行部数 1,200部 協力者 約10～12名|発行部数 1,000部
      ||2|福祉まつり|目標2|参加者 延べ350名|
      ||3|出前講座|目標2|中止|開催 8回
      |相談事業|1|心配ごと相談|目標1|相談 0件|相談 48件
      """;

  private final TidyData data = data(TABLE);

  @Test
  void aProgramHasARowWithItsPlaceItsWordsAndWhatEachYearSays() {
    assertEquals(
        List.of(
            "本部拠点/広報事業/1/会報発行 2023 令和5年度 本部拠点 [広報事業] stated stated",
            "本部拠点/広報事業/2/福祉まつり 2023 令和5年度 本部拠点 [広報事業] stated empty",
            "本部拠点/広報事業/3/出前講座 2023 令和5年度 本部拠点 [広報事業] cancelled stated",
            "本部拠点/相談事業/1/心配ごと相談 2023 令和5年度 本部拠点 [相談事業] stated stated"),
        rows(
            "programs",
            "program_id",
            "fiscal_year",
            "era_year",
            "division",
            "subdivision",
            "current_state",
            "previous_state"));
  }

  @Test
  void aMeasurementHasARowWithItsValueAndTheVeryWords() {
    assertEquals(
        List.of(
            "m1 2023 発行部数 1200 - 部 - 1,200部 2 6 5",
            "m2 2023 協力者 10 12 名 [approximate] 約10～12名 2 6 16",
            "m3 2022 発行部数 1000 - 部 - 1,000部 2 7 5",
            "m4 2023 参加者 350 - 名 [cumulative] 延べ350名 3 6 4",
            "m5 2022 開催 8 - 回 - 8回 4 7 3",
            "m6 2023 相談 0 - 件 - 0件 5 6 3",
            "m7 2022 相談 48 - 件 - 48件 5 7 3"),
        rows(
            "measurements",
            "measurement_id",
            "fiscal_year",
            "label",
            "value",
            "upper",
            "unit",
            "qualifiers",
            "text",
            "row",
            "column",
            "start"));
  }

  @Test
  void aComparisonHasARowAndSoHasANumberWithoutAPartner() {
    assertEquals(
        List.of(
            "発行部数 1200 1000 200 1.2 0.2 up paired m1 m3",
            "協力者 10 - - - - - incomparable m2 -",
            "参加者 350 - - - - new not-stated m4 -",
            "開催 - 8 - - - ended cancelled - m5",
            "相談 0 48 -48 0 -1 down paired m6 m7"),
        rows(
            "comparisons",
            "label",
            "current_value",
            "previous_value",
            "difference",
            "ratio",
            "rate",
            "direction",
            "status",
            "current_measurement_id",
            "previous_measurement_id"));
  }

  @Test
  void everyRowNamesTheDataSet() {
    for (TidyTable table : data.tables()) {
      int column = table.schema().indexOf("dataset_id");
      table.rows().forEach(row -> assertEquals(TidyValue.of(data.id()), row.get(column)));
    }
  }

  @Test
  void anUnknownTableIsACallersMistake() {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> data.table("trends"));
    assertEquals("There is no table trends", thrown.getMessage());
  }

  private List<String> rows(String table, String... columns) {
    TidyTable found = data.table(table);
    return found.rows().stream()
        .map(
            row ->
                Arrays.stream(columns)
                    .map(column -> row.get(found.schema().indexOf(column)).accept(SHOWN))
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  private static final TidyValue.Visitor<String> SHOWN =
      new TidyValue.Visitor<>() {
        @Override
        public String none() {
          return "-";
        }

        @Override
        public String text(String text) {
          return text;
        }

        @Override
        public String texts(List<String> texts) {
          return texts.toString();
        }

        @Override
        public String number(BigDecimal number) {
          return number.toPlainString();
        }

        @Override
        public String truth(boolean truth) {
          return Boolean.toString(truth);
        }
      };

  private static TidyData data(String text) {
    List<Row> rows = new ArrayList<>();
    for (String line : text.lines().toList()) {
      List<Cell> cells = Arrays.stream(line.split("\\|", -1)).map(Cell::of).toList();
      rows.add(Row.of(rows.size() + 1, cells));
    }
    Grid grid = new Grid(GridSource.inMemory("r5"), List.of(Sheet.ofText(rows)));
    Reading reading = TableReader.standard().read(grid);
    Comparison comparison = Comparer.standard().compare(reading.report());
    return TidyData.of(reading, comparison, Checks.standard().check(reading, comparison));
  }
}
