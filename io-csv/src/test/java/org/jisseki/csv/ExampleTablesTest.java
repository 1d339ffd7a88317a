package org.jisseki.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jisseki.core.grid.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleTablesTest {

  @ParameterizedTest
  @CsvSource({
    "shiomino-r5.tsv, tsv, UTF-8, 60, 11",
    "shiomino-r5-clean.tsv, tsv, UTF-8, 63, 9",
    "shiomino-r4.tsv, tsv, UTF-8, 61, 5",
    "chiku-r5-cp932.csv, csv, windows-31j, 10, 6",
  })
  void everyExampleIsReadWithoutDoubt(
      String file, String format, String charset, int rows, int width) throws IOException {
    TextGrid read = read(file);

    assertEquals(format, read.grid().source().format());
    assertEquals(charset, read.grid().source().charset());
    assertEquals(rows, read.grid().sheets().get(0).rows().size());
    assertEquals(width, read.grid().sheets().get(0).width());
    assertEquals(List.of(), read.findings());
    assertTrue(read.evidence().delimiter().sure());
  }

  @Test
  void quotedCellsKeepTheirLineBreaksAndVendorCharacters() throws IOException {
    List<Row> rows = read("chiku-r5-cp932.csv").grid().sheets().get(0).rows();

    assertEquals("①浜手", rows.get(2).cell(1).text());
    assertEquals("訪問 延べ1,204回\n対象 87世帯", rows.get(2).cell(4).text());
    assertEquals("\"転ばない\"教室", rows.get(6).cell(3).text());
    assertEquals("利用 23世帯\n協力者 髙橋地区など 31名", rows.get(5).cell(4).text());
    assertEquals(
        List.of(1, 2, 3, 6, 7, 8, 11, 12, 15, 18), rows.stream().map(Row::number).toList());
  }

  private static TextGrid read(String file) throws IOException {
    Path tables = Path.of(System.getProperty("jisseki.root"), "examples", "tables");
    return TextGridReader.standard().readText(tables.resolve(file));
  }
}
