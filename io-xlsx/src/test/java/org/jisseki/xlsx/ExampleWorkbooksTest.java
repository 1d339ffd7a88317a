package org.jisseki.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.reading.TableReader;
import org.junit.jupiter.api.Test;

/** The workbooks among the examples are what their maker makes, and are read without repairs. */
class ExampleWorkbooksTest {

  private static final Path TABLES =
      Path.of(System.getProperty("jisseki.root", ".."), "examples", "tables");

  @Test
  void theWorkbookOfTheReportIsMadeFromTheCleanTable() throws IOException {
    byte[] made =
        ExampleWorkbooks.report(Files.readAllLines(TABLES.resolve("shiomino-r5-clean.tsv")));
    assertEquals(
        Grids.read(made).grid().sheets(), grid("shiomino-r5.xlsx").sheets(), "make it again");
  }

  @Test
  void theWorkbookOfTheHallIsMadeTheSameEveryTime() throws IOException {
    assertArrayEquals(ExampleWorkbooks.hall(), Files.readAllBytes(TABLES.resolve("kaikan-r5.xls")));
  }

  @Test
  void mergedDivisionsReachAllTheirProgramsWithoutARepair() throws IOException {
    Reading reading = TableReader.standard().read(grid("shiomino-r5.xlsx"));
    List<String> lines = Files.readAllLines(TABLES.resolve("shiomino-r5-clean.tsv"));
    List<Program> programs = reading.report().programs();
    assertEquals(lines.size() - 4, programs.size());
    for (int i = 0; i < programs.size(); i++) {
      String[] cells = lines.get(i + 4).split("\t", -1);
      assertEquals(
          List.of(cells[0], cells[1]), programs.get(i).division().path(), "row " + (i + 5));
      assertEquals(cells[3], programs.get(i).name().text(), "row " + (i + 5));
    }
    assertEquals(List.of(), reading.repairs());
  }

  @Test
  void formattedNumbersAreResultsWithTheirUnit() throws IOException {
    Reading reading = TableReader.standard().read(grid("kaikan-r5.xls"));
    assertEquals(5, reading.report().programs().size());
    assertEquals(List.of("貸館"), reading.report().programs().get(1).division().path());
    assertEquals("△79人", Grids.cell(grid("kaikan-r5.xls").sheets().get(0), "E5").text());
  }

  private static Grid grid(String name) throws IOException {
    return WorkbookGridReader.standard().read(TABLES.resolve(name));
  }
}
