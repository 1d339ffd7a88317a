package org.jisseki.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands over files of several years. */
final class YearsCommandTest {

  private static final Path YEARS =
      Path.of(System.getProperty("jisseki.root", ".")).toAbsolutePath().resolve("examples/years");
  private static final String R5 = YEARS.resolve("shiomino-r5.csv").toString();
  private static final String R4 = YEARS.resolve("shiomino-r4.txt").toString();
  private static final String R3 = YEARS.resolve("shiomino-r3.csv").toString();

  @TempDir Path folder;

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.in(folder).run(arguments);
  }

  @Test
  void reconcileEndsWithOneWhereTheFilesDiffer() {
    CommandLineRun run = run("reconcile", R5, R4, "--lang", "ja");
    assertEquals(ExitCode.FINDINGS, run.code(), run::err);
    assertTrue(
        run.out()
            .endsWith(
                "合わない数値があります。一致 151件、変更 3件、今年度の表にない 3件、前年度の報告書にない 0件。\n番号だけが変わった事業が12あります(同じ事業として照合しました)。\n"),
        run::out);
  }

  @Test
  void reconcileEndsWellWhereTheyAgree() {
    CommandLineRun run = run("reconcile", R4, R4);
    assertEquals(ExitCode.DONE, run.code(), run::out);
    assertTrue(run.out().contains("They agree: all "), run::out);
  }

  @Test
  void reconcileWritesJson() {
    CommandLineRun run = run("reconcile", R5, R4, "--format", "json");
    assertEquals(ExitCode.FINDINGS, run.code());
    assertTrue(
        run.out().startsWith("{\n  \"schemaVersion\": \"1.0\",\n  \"this\": \"shiomino-r5.csv\""));
  }

  @Test
  void filesWithoutACommonYearAreRefused() {
    CommandLineRun run = run("reconcile", R5, R3);
    assertEquals(ExitCode.UNREADABLE, run.code());
    assertTrue(run.firstComplaint().contains("both need results of one year"), run::err);
  }

  @Test
  void reconcileNeedsTwoFiles() {
    assertEquals(ExitCode.USAGE, run("reconcile", R5).code());
    assertEquals(ExitCode.USAGE, run("reconcile", R5, R4, R3).code());
  }

  @Test
  void trendPrintsATable() {
    CommandLineRun run = run("trend", R3, R5, R4, "--lang", "ja");
    assertEquals(ExitCode.DONE, run.code(), run::err);
    assertTrue(run.out().contains("2 ふれあいサロン支援事業(旧 いきいきサロ"), run::out);
    assertEquals("ファイルによって違う数値が5あります。その年度の報告書の数値を採りました\n", run.err());
  }

  @Test
  void trendWritesDocumentsAsReportDoes() throws IOException {
    CommandLineRun run = run("trend", R3, R5, R4, "-o", "out", "--as", "html,json,csv,md");
    assertEquals(ExitCode.DONE, run.code(), run::err);
    assertEquals("out/trend.html\nout/trend.json\nout/trend.csv\nout/trend.md\n", run.out());
    assertTrue(Files.readString(folder.resolve("out/trend.html")).contains("<svg class=\"line\""));
    String csv = Files.readString(folder.resolve("out/trend.csv"));
    assertTrue(csv.startsWith("\uFEFFprogram,path,name,indicator,"), csv);
    assertTrue(csv.contains(",2021,366,1,0,366名,shiomino-r3.csv,"), csv);
    assertTrue(csv.contains(",2021,373,0,0,373名,shiomino-r4.txt,"), csv);
  }

  @ParameterizedTest
  @ValueSource(strings = {"show", "check", "convert", "report"})
  void lastYearMayComeFromAnotherFile(String command) throws IOException {
    Files.writeString(
        folder.resolve("this.tsv"),
        "令和5年度 事業実績報告\n番号\t事業名\t令和5年度実績\n1\t配食サービス\t利用者 52名\n2\t移送\t運行 9回\n");
    Files.writeString(
        folder.resolve("last.tsv"),
        "令和4年度 事業実績報告\n番号\t事業名\t令和4年度実績\n1\t移送事業\t運行 7回\n2\t配食サービス\t利用者 48名\n");
    String[] more = command.equals("convert") ? new String[] {"--to", "json"} : new String[0];
    String[] arguments = new String[4 + more.length];
    arguments[0] = command;
    arguments[1] = "this.tsv";
    arguments[2] = "--previous";
    arguments[3] = "last.tsv";
    System.arraycopy(more, 0, arguments, 4, more.length);
    CommandLineRun run = run(arguments);
    assertEquals(ExitCode.DONE, run.code(), run::err);
    String said =
        switch (command) {
          case "report" -> Files.readString(folder.resolve("this/this.json"));
          default -> run.out();
        };
    if (command.equals("check")) {
      assertFalse(said.contains("J202"), said);
    } else {
      assertTrue(said.contains("48"), said);
      assertTrue(command.equals("show") || said.contains("\"name\": \"last.tsv\""), said);
    }
  }

  @Test
  void aFileThatIsNoEarlierYearIsRefused() {
    CommandLineRun run = run("show", R3, "--previous", R5);
    assertEquals(ExitCode.UNREADABLE, run.code());
    assertTrue(run.firstComplaint().contains("results of a year before 令和3年度"), run::err);
  }
}
