package org.jisseki.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jisseki.core.document.ProgramReason;
import org.jisseki.xlsx.BoardWorkbookReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What staff write into the board workbook survives every further run. */
final class WrittenReasonsTest {

  private static final String FESTIVAL = "本部拠点/広報事業/2/福祉まつり";
  private static final String WORDS = "雨で二日目を中止した\n=来場者の駐車場も足りなかった";

  @TempDir Path folder;
  private Path board;

  @BeforeEach
  void reportAndWriteAReason() throws IOException {
    SmallTable.in(folder, "a.tsv");
    assertEquals(ExitCode.DONE, report().code());
    board = folder.resolve("out/a.xlsx");
    byte[] bytes = Files.readAllBytes(board);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
        OutputStream out = Files.newOutputStream(board)) {
      XSSFSheet house = workbook.getSheetAt(1);
      for (Row row : house) {
        int key = row.getLastCellNum() - 2;
        if (key > 0 && row.getCell(key).toString().equals(FESTIVAL)) {
          row.getCell(key - 1).setCellValue(WORDS);
        }
      }
      workbook.write(out);
    }
  }

  @Test
  void aReasonSurvivesTwoMoreRuns() throws IOException {
    report();
    byte[] second = Files.readAllBytes(board);
    CommandLineRun run = report();
    assertEquals(ExitCode.DONE, run.code(), run::err);
    assertArrayEquals(second, Files.readAllBytes(board));
    assertEquals(List.of(new ProgramReason(FESTIVAL, "2 福祉まつり", WORDS)), reasons());
  }

  @Test
  void aReasonWhoseProgramIsGoneIsKeptAndToldAndComesBackWithIt() throws IOException {
    Files.writeString(
        folder.resolve("a.tsv"), SmallTable.TSV.replace("\t2\t福祉まつり\t", "\t2\t秋まつり\t"));
    CommandLineRun run = report();
    assertTrue(
        run.err()
            .contains(
                Path.of("out", "a.xlsx")
                    + ": 1 written reasons have no program any more. They are kept on the sheet"
                    + " \"Settings and notes\".\n"),
        run::err);
    assertEquals(List.of(new ProgramReason(FESTIVAL, "2 福祉まつり", WORDS)), reasons());
    Files.writeString(folder.resolve("a.tsv"), SmallTable.TSV);
    assertEquals(-1, report().err().indexOf("written reasons"));
    assertEquals(List.of(new ProgramReason(FESTIVAL, "2 福祉まつり", WORDS)), reasons());
  }

  @Test
  void wordsWrittenElsewhereAreKeptInTheEarlierWorkbook() throws IOException {
    assertTrue(Files.notExists(folder.resolve("out/a-earlier.xlsx")));
    byte[] bytes = Files.readAllBytes(board);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
        OutputStream out = Files.newOutputStream(board)) {
      workbook.getSheetAt(0).createRow(30).createCell(2).setCellValue("会長へ説明ずみ");
      workbook.write(out);
    }
    byte[] mine = Files.readAllBytes(board);
    CommandLineRun run = report();
    assertArrayEquals(mine, Files.readAllBytes(folder.resolve("out/a-earlier.xlsx")));
    assertTrue(run.err().contains("the earlier workbook is kept as"), run::err);
    report();
    assertTrue(Files.notExists(folder.resolve("out/a-earlier-2.xlsx")));
    assertEquals(List.of(new ProgramReason(FESTIVAL, "2 福祉まつり", WORDS)), reasons());
  }

  @Test
  void aWorkbookWithReasonsAloneIsReplacedWithoutACopy() throws IOException {
    report();
    assertTrue(Files.notExists(folder.resolve("out/a-earlier.xlsx")));
  }

  @Test
  void anotherWorkbookIsNotReplaced() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(board)) {
      workbook.createSheet("名簿");
      workbook.write(out);
    }
    byte[] mine = Files.readAllBytes(board);
    Files.delete(folder.resolve("out/a.html"));
    CommandLineRun run = report();
    assertEquals(ExitCode.UNWRITTEN, run.code());
    assertTrue(
        run.err()
            .endsWith(
                "jisseki: "
                    + Path.of("out", "a.xlsx")
                    + " cannot be written: another workbook of that name stands there and is not"
                    + " replaced. Rename it, or choose another folder with -o\n"),
        run::err);
    assertArrayEquals(mine, Files.readAllBytes(board));
    assertTrue(Files.notExists(folder.resolve("out/a.html")), "all documents or none");
  }

  @Test
  void aWorkbookThatCannotBeReadIsNotReplaced() throws IOException {
    Files.writeString(board, "PK\u0003\u0004 torn");
    CommandLineRun run = report();
    assertEquals(ExitCode.UNWRITTEN, run.code());
    assertTrue(run.err().contains("the workbook that stands there cannot be read"), run::err);
    assertEquals("PK\u0003\u0004 torn", Files.readString(board));
  }

  @Test
  void aReportWithoutWorkbooksLeavesTheWorkbookAlone() throws IOException {
    byte[] mine = Files.readAllBytes(board);
    CommandLineRun.in(folder).run("report", "a.tsv", "-o", "out", "--as", "html");
    assertArrayEquals(mine, Files.readAllBytes(board));
  }

  private CommandLineRun report() {
    return CommandLineRun.in(folder).run("report", "a.tsv", "-o", "out");
  }

  private List<ProgramReason> reasons() throws IOException {
    return BoardWorkbookReader.standard().reasons(board).orElseThrow();
  }
}
