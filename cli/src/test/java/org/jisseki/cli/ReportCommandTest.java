package org.jisseki.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportCommandTest {

  @TempDir Path folder;

  @Test
  void writesHtmlWorkbooksAndJsonIntoAFolderNamedAfterTheInput() throws IOException {
    SmallTable.in(folder, "よそ/令和5 実績.tsv");
    CommandLineRun run = CommandLineRun.in(folder).run("report", "よそ/令和5 実績.tsv");
    assertEquals(ExitCode.DONE, run.code(), run::err);
    assertEquals(
        List.of(
            "令和5 実績/令和5 実績-data.xlsx",
            "令和5 実績/令和5 実績.html",
            "令和5 実績/令和5 実績.json",
            "令和5 実績/令和5 実績.xlsx"),
        files(folder.resolve("令和5 実績")));
    assertEquals(
        "%1$s.html\n%1$s.xlsx\n%1$s-data.xlsx\n%1$s.json\n".formatted(Path.of("令和5 実績", "令和5 実績")),
        run.out());
  }

  @Test
  void writesTheFormatsThatAreAskedForIntoTheFolderThatIsAskedFor() throws IOException {
    SmallTable.in(folder, "a.tsv");
    CommandLineRun run =
        CommandLineRun.in(folder).run("report", "a.tsv", "-o", "out/of/it", "--as", "md,json,md");
    assertEquals(ExitCode.DONE, run.code(), run::err);
    assertEquals(List.of("it/a.json", "it/a.md"), files(folder.resolve("out/of/it")));
  }

  @Test
  void writesTidyTablesIntoAFolderOfTheirOwn() throws IOException {
    SmallTable.in(folder, "a.tsv");
    CommandLineRun run =
        CommandLineRun.in(folder).run("report", "a.tsv", "-o", "out", "--as", "csv");
    assertEquals(ExitCode.DONE, run.code(), run::err);
    assertEquals(
        List.of(
            "a/comparisons.csv",
            "a/datapackage.json",
            "a/findings.csv",
            "a/measurements.csv",
            "a/programs.csv"),
        files(folder.resolve("out/a")));
  }

  @Test
  void numbersEqualNames() throws IOException {
    SmallTable.in(folder, "x/a.tsv");
    SmallTable.in(folder, "y/a.tsv");
    SmallTable.in(folder, "z/A.csv");
    CommandLineRun run =
        CommandLineRun.in(folder)
            .run("report", "x/a.tsv", "y/a.tsv", "z/A.csv", "-o", "out", "--as", "json");
    assertEquals(ExitCode.DONE, run.code(), run::err);
    assertEquals(
        List.of("out/A-3.json", "out/a-2.json", "out/a.json"), files(folder.resolve("out")));
  }

  @Test
  void readsStandardInput() throws IOException {
    CommandLineRun run =
        CommandLineRun.in(folder).input(SmallTable.TSV).run("report", "-", "--as", "json");
    assertEquals(ExitCode.DONE, run.code(), run::err);
    assertEquals(List.of("stdin/stdin.json"), files(folder.resolve("stdin")));
  }

  @Test
  void writesBesideAnInputWithoutAnEnding() throws IOException {
    SmallTable.in(folder, "table");
    CommandLineRun run = CommandLineRun.in(folder).run("report", "table", "--as", "json");
    assertEquals(ExitCode.DONE, run.code(), run::err);
    assertEquals(List.of("table-2/table.json"), files(folder.resolve("table-2")));
  }

  @Test
  void replacesItsOwnEarlierFilesByTheSameBytes() throws IOException {
    SmallTable.in(folder, "a.tsv");
    CommandLineRun.in(folder).run("report", "a.tsv");
    byte[] html = Files.readAllBytes(folder.resolve("a/a.html"));
    byte[] json = Files.readAllBytes(folder.resolve("a/a.json"));
    Files.writeString(folder.resolve("a/a.html"), "old");
    CommandLineRun.in(folder).with("TZ", "Asia/Tokyo").run("report", "a.tsv");
    assertArrayEquals(html, Files.readAllBytes(folder.resolve("a/a.html")));
    assertArrayEquals(json, Files.readAllBytes(folder.resolve("a/a.json")));
  }

  @Test
  void goesOnBehindAFileThatCannotBeRead() throws IOException {
    SmallTable.in(folder, "a.tsv");
    CommandLineRun run =
        CommandLineRun.in(folder).run("report", "none.tsv", "a.tsv", "--as", "json");
    assertEquals(ExitCode.UNREADABLE, run.code());
    assertEquals(List.of("a/a.json"), files(folder.resolve("a")));
  }

  @Test
  void saysThatAFileStandsWhereTheFolderShouldBe() throws IOException {
    SmallTable.in(folder, "a.tsv");
    Files.writeString(folder.resolve("out"), "mine");
    CommandLineRun run = CommandLineRun.in(folder).run("report", "a.tsv", "-o", "out");
    assertEquals(ExitCode.UNWRITTEN, run.code());
    assertTrue(
        run.err()
            .endsWith(
                "jisseki: "
                    + Path.of("out", "a.html")
                    + " cannot be written: a file stands where a folder should be\n"),
        run::err);
    assertEquals("mine", Files.readString(folder.resolve("out")));
    assertEquals("", run.out());
  }

  @Test
  void takesBackTheFoldersItMadeWhereTheNextCannotBeMade() throws IOException {
    SmallTable.in(folder, "a.tsv");
    Path out = Files.createDirectory(folder.resolve("out"));
    String tooLong = "out/made/" + "x".repeat(300);
    CommandLineRun run = CommandLineRun.in(folder).run("report", "a.tsv", "-o", tooLong);
    assertEquals(ExitCode.UNWRITTEN, run.code());
    assertTrue(run.err().endsWith("a.html cannot be written: the name is too long\n"), run::err);
    assertEquals(0, out.toFile().list().length);
  }

  @Test
  void writesAllDocumentsOrNone() throws IOException {
    SmallTable.in(folder, "a.tsv");
    Files.createDirectories(folder.resolve("out/a.json/occupied"));
    CommandLineRun run = CommandLineRun.in(folder).run("report", "a.tsv", "-o", "out");
    assertEquals(ExitCode.UNWRITTEN, run.code());
    assertEquals(List.of(), files(folder.resolve("out")));
  }

  /** The files below a folder, named from the folder itself on, in order. */
  private static List<String> files(Path folder) throws IOException {
    Path above = folder.resolveSibling("");
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> above.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void writesUtf8() throws IOException {
    SmallTable.in(folder, "a.tsv");
    CommandLineRun.in(folder).with("JISSEKI_ENCODING", "windows-31j").run("report", "a.tsv");
    String html = Files.readString(folder.resolve("a/a.html"), StandardCharsets.UTF_8);
    assertTrue(html.contains("心配ごと相談"));
  }
}
