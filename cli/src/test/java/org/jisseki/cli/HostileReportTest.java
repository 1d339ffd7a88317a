package org.jisseki.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jisseki.core.tidy.TidySchemas;
import org.jisseki.core.tidy.TidyTable;
import org.jisseki.csv.TidyCsvReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table full of traps is harmless and readable in every format. */
final class HostileReportTest {

  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final String FORMULA = "=cmd|' /C calc'!A0";
  private static final String MARKS = "相談\u202E件数\u2066 \u001B[31m赤\u0007";
  private static final String LONG = "長い文".repeat(33_334);

  @TempDir Path folder;

  @BeforeEach
  void report() throws IOException {
    String table =
        SmallTable.TSV
            .replace("出前講座", SCRIPT)
            .replace("福祉まつり", FORMULA)
            .replace("年4回の発行", "@SUM(1+1)*cmd")
            .replace("10月に開催", LONG)
            .replace("心配ごと相談", MARKS)
            .replace("弁護士相談", "_x0041_]]>&amp;\"'");
    Files.writeString(folder.resolve("a.tsv"), table);
    CommandLineRun run =
        CommandLineRun.in(folder)
            .run("report", "a.tsv", "-o", "out", "--as", "html,xlsx,json,csv,md");
    assertEquals(ExitCode.DONE, run.code(), run::err);
  }

  @Test
  void inTheWorkbooksEveryTextIsAText() throws IOException {
    for (String name : List.of("a.xlsx", "a-data.xlsx")) {
      byte[] bytes = Files.readAllBytes(folder.resolve("out").resolve(name));
      try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
        List<String> texts = new ArrayList<>();
        workbook.forEach(
            sheet ->
                sheet.forEach(
                    row ->
                        row.forEach(
                            cell -> {
                              if (cell.getCellType() == CellType.FORMULA) {
                                assertFalse(cell.getCellFormula().contains("cmd"));
                              } else if (cell.getCellType() == CellType.STRING) {
                                texts.add(cell.getStringCellValue());
                              }
                            })));
        assertTrue(texts.stream().anyMatch(text -> text.contains(FORMULA)), name);
        assertTrue(texts.stream().anyMatch(text -> text.contains(SCRIPT)), name);
        assertTrue(texts.stream().anyMatch(text -> text.contains("_x0041_]]>&amp;\"'")), name);
        assertTrue(texts.stream().allMatch(text -> text.length() <= 32_767), name);
        assertTrue(texts.stream().noneMatch(HostileReportTest::acts), name);
      }
    }
  }

  @Test
  void aTextThatNoCellHoldsIsCutAndTheWorkbookSaysSo() throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve("out/a.xlsx"));
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      XSSFSheet notes = workbook.getSheet("Settings and notes");
      List<String> said = new ArrayList<>();
      notes.forEach(row -> row.forEach(cell -> said.add(cell.toString())));
      assertTrue(
          said.containsAll(List.of("Texts cut short", "Results F5", "100002")), said::toString);
    }
    String json = Files.readString(folder.resolve("out/a.json"));
    assertTrue(json.contains(LONG), "the whole stands in the JSON");
  }

  @Test
  void inCsvNothingIsCalculatedAndEveryTextIsReadBack() throws IOException {
    Path file = folder.resolve("out/a/programs.csv");
    String csv = Files.readString(file);
    assertTrue(csv.contains(",'=cmd|' /C calc'!A0,"), "guarded");
    assertFalse(csv.contains("\u001B"), "control characters are shown");
    TidyTable table =
        TidyCsvReader.standard()
            .read(TidySchemas.of("programs").orElseThrow(), Files.newInputStream(file));
    String rows = table.rows().toString();
    assertTrue(rows.contains("Text[text=" + FORMULA + "]"));
    assertTrue(rows.contains(LONG));
  }

  @Test
  void inHtmlAndMarkdownTheyAreWords() throws IOException {
    String html = Files.readString(folder.resolve("out/a.html"));
    assertFalse(html.contains(SCRIPT));
    assertTrue(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    String markdown = Files.readString(folder.resolve("out/a.md"));
    assertFalse(markdown.contains(SCRIPT));
    for (String text : List.of(html, markdown)) {
      assertFalse(acts(text));
      assertTrue(text.contains("U+202E"), "shown by its code point");
    }
  }

  @Test
  void inTheTerminalTheyDoNothing() {
    CommandLineRun show = CommandLineRun.in(folder).run("show", "a.tsv");
    assertFalse(acts(show.out()));
    assertTrue(show.out().contains(SCRIPT));
    assertFalse(acts(CommandLineRun.in(folder).run("check", "a.tsv").out()));
    assertFalse(acts(CommandLineRun.in(folder).run("inspect", "a.tsv").out()));
  }

  @Test
  void inJsonTheyAreTheVeryCharacters() throws IOException {
    String json = Files.readString(folder.resolve("out/a.json"));
    assertTrue(json.contains("\"" + FORMULA + "\""));
    assertTrue(json.contains("相談\u202E件数\u2066 \\u001B[31m赤\\u0007"));
  }

  /** Whether a text holds characters that would change what stands around them. */
  private static boolean acts(String text) {
    return text.chars()
        .anyMatch(
            c ->
                (c < ' ' && c != '\n' && c != '\r' && c != '\t')
                    || (c >= 0x202A && c <= 0x202E)
                    || (c >= 0x2066 && c <= 0x2069));
  }
}
