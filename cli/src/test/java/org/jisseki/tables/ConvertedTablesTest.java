package org.jisseki.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.reading.CanonicalTable;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.reading.TableReader;
import org.jisseki.csv.TextGridReader;
import org.jisseki.csv.TextTableWriter;
import org.jisseki.xlsx.WorkbookGridReader;
import org.jisseki.xlsx.WorkbookTableWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A table of any layout, converted and read again, says the same and needs no repair. */
final class ConvertedTablesTest {

  @ParameterizedTest
  @EnumSource
  void theConvertedTableSaysTheSame(TableShape shape) throws IOException {
    for (int seed = 0; seed < 8; seed++) {
      Random random = new Random(seed);
      KnownReport report = KnownReport.random(random);
      List<DraftSheet> sheets = shape.lay(report, random);
      Container container = shape.fitsOneSheet() ? Container.CSV_WINDOWS : Container.XLSX;
      Reading reading = TableReader.standard().read(container.grid(sheets));
      for (Grid converted : List.of(tsv(reading), csv(reading), xlsx(reading))) {
        Reading again = TableReader.standard().read(converted);
        assertEquals(programs(reading), programs(again), shape + " " + seed);
        assertEquals(List.of(), again.repairs(), shape + " " + seed);
      }
    }
  }

  private static List<KnownProgram> programs(Reading reading) {
    return reading.report().programs().stream().map(KnownProgram::of).toList();
  }

  private static Grid tsv(Reading reading) throws IOException {
    StringBuilder text = new StringBuilder();
    TextTableWriter.tsv().write(CanonicalTable.of(reading), text);
    return grid(text);
  }

  private static Grid csv(Reading reading) throws IOException {
    StringBuilder text = new StringBuilder();
    TextTableWriter.csv().write(CanonicalTable.of(reading), text);
    return grid(text);
  }

  private static Grid grid(StringBuilder text) throws IOException {
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    return TextGridReader.standard().read(new ByteArrayInputStream(bytes), "converted.csv");
  }

  private static Grid xlsx(Reading reading) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorkbookTableWriter.standard().write(CanonicalTable.of(reading), out);
    return WorkbookGridReader.standard()
        .read(new ByteArrayInputStream(out.toByteArray()), "converted.xlsx");
  }
}
