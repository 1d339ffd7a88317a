package org.jisseki.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that were made to hurt end in a refusal, soon and in little memory. */
class HostileWorkbookTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(HostileFiles.class)
  @Timeout(60)
  void hostileFilesAreRefusedIn256Megabytes(HostileFiles hostile) throws Exception {
    Path file = folder.resolve("hostile.xlsx");
    Files.write(file, hostile.bytes());
    String said = ForkedReader.read(file, "256m", 30);
    assertTrue(said.startsWith("0 refused hostile.xlsx: "), said);
    assertTrue(said.contains(hostile.word()), said);
  }

  @Test
  @Timeout(120)
  void fiftyThousandRowsAreReadIn256Megabytes() throws Exception {
    Path file = folder.resolve("large.xlsx");
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, true, true);
        OutputStream out = Files.newOutputStream(file)) {
      var sheet = workbook.createSheet("表");
      for (int row = 0; row < 50_000; row++) {
        var cells = sheet.createRow(row);
        for (int column = 0; column < 9; column++) {
          cells.createCell(column).setCellValue("地域福祉の事業 " + row + " の " + column);
        }
      }
      workbook.write(out);
    }
    assertEquals("0 rows 50000\n", ForkedReader.read(file, "256m", 60));
  }

  @Test
  void noTemporaryFileIsLeftBehind() throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    List<Path> before = poiFiles(temporary);
    Grids.read(
        WorkbookGridReaderTest.bytes(
            WorkbookGridReaderTest.sample(WorkbookGridReaderTest.Format.XLSX)));
    assertEquals(before, poiFiles(temporary));
  }

  private static List<Path> poiFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().contains("poi")).sorted().toList();
    }
  }
}
