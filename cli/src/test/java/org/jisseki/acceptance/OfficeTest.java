package org.jisseki.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jisseki.core.document.ProgramReason;
import org.jisseki.core.grid.Row;
import org.jisseki.core.grid.Sheet;
import org.jisseki.xlsx.BoardWorkbookReader;
import org.jisseki.xlsx.WorkbookGridReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice opens, computes, prints and saves the board workbook, and nothing is lost. */
final class OfficeTest {

  private static final Path TABLE =
      Path.of(System.getProperty("jisseki.root", "."), "examples/tables/shiomino-r5.tsv")
          .toAbsolutePath();

  private static final Pattern FOOT_OF_THE_HOUSE_FORM =
      Pattern.compile("事業実績報告 +実績報告 +[0-9]+ / [0-9]+");

  @TempDir Path folder;
  private Path board;

  @BeforeEach
  void reportTheExample() throws IOException, InterruptedException {
    Tool.OFFICE.need();
    Tool.POPPLER.need();
    report();
    board = folder.resolve("shiomino-r5.xlsx");
  }

  @Test
  void formulasComputeToTheirStoredResultsAndEveryCellShowsTheSame()
      throws IOException, InterruptedException {
    List<String> ours = cells(board);
    Path bare = folder.resolve("bare/shiomino-r5.xlsx");
    Files.createDirectories(bare.resolveSibling(""));
    int formulas = withoutResults(board, bare);
    assertTrue(formulas > 100, () -> formulas + " formulas");
    assertEquals(ours, cells(convert(bare, "xlsx")));
  }

  @Test
  void reasonsSurviveASaveAndTwoMoreRuns() throws IOException, InterruptedException {
    ProgramReason reason = writeFirstReason(board);
    Path saved = convert(board, "xlsx");
    Files.copy(saved, board, StandardCopyOption.REPLACE_EXISTING);
    report();
    report();
    assertEquals(List.of(reason), BoardWorkbookReader.standard().reasons(board).orElseThrow());
  }

  @Test
  void itPrintsOnA4AcrossWithTheHeadOnEveryPage() throws IOException, InterruptedException {
    Path pdf = convert(board, "pdf");
    String info = run("pdfinfo", pdf.toString());
    assertTrue(info.contains("841.89 x 595.3"), info);
    String[] pages = run("pdftotext", "-layout", pdf.toString(), "-").split("\f", -1);
    List<String> house = new ArrayList<>();
    for (String page : pages) {
      if (FOOT_OF_THE_HOUSE_FORM.matcher(page).find()) {
        house.add(page);
      }
    }
    assertTrue(house.size() >= 4, () -> house.size() + " pages");
    house.forEach(page -> assertTrue(page.contains("増減理由"), page));
  }

  private void report() throws IOException, InterruptedException {
    Jisseki.run(
        folder.resolve("out.txt"), "report", TABLE, "-o", folder, "--as", "xlsx", "--lang", "ja");
  }

  /** Every cell with what it shows, sheet by sheet. */
  private static List<String> cells(Path workbook) throws IOException {
    List<String> cells = new ArrayList<>();
    for (Sheet sheet : WorkbookGridReader.standard().read(workbook).sheets()) {
      for (Row row : sheet.rows()) {
        for (int column = 1; column <= row.width(); column++) {
          String text = row.cell(column).text();
          if (!text.isEmpty()) {
            cells.add(sheet.name() + " " + row.number() + ":" + column + " " + text);
          }
        }
      }
    }
    return cells;
  }

  /** Takes the stored results of all formulas away; returns how many there were. */
  private static int withoutResults(Path from, Path to) throws IOException {
    int formulas = 0;
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(from));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        formulas += part.split("</f><v>", -1).length - 1;
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(part.replaceAll("</f><v>[^<]*</v>", "</f>").getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    return formulas;
  }

  /** Writes into the first cell for reasons, as staff do. */
  private static ProgramReason writeFirstReason(Path board) throws IOException {
    byte[] bytes = Files.readAllBytes(board);
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
        OutputStream out = Files.newOutputStream(board)) {
      var row = workbook.getSheetAt(1).getRow(3);
      int key = row.getLastCellNum() - 2;
      row.getCell(key - 1).setCellValue("=部数を増やした\n転入が多い");
      workbook.write(out);
      return new ProgramReason(
          row.getCell(key).getStringCellValue(),
          row.getCell(key + 1).getStringCellValue(),
          "=部数を増やした\n転入が多い");
    }
  }

  private Path convert(Path file, String ending) throws IOException, InterruptedException {
    Path out = folder.resolve("converted");
    run(
        "soffice",
        "--headless",
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--convert-to",
        ending,
        "--outdir",
        out.toString(),
        file.toString());
    return out.resolve("shiomino-r5." + ending);
  }

  private String run(String... command) throws IOException, InterruptedException {
    Path printed = folder.resolve("printed.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    boolean ended = process.waitFor(180, TimeUnit.SECONDS);
    String said = Files.readString(printed);
    assertEquals(0, ended ? process.exitValue() : -1, said);
    return said;
  }
}
