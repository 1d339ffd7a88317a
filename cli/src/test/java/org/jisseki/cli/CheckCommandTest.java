package org.jisseki.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CheckCommandTest {

  @TempDir Path folder;

  /** A table with a row that has lost its first cell, so that it stands one column too far left. */
  @BeforeEach
  void prepare() throws IOException {
    SmallTable.in(folder, "clean.tsv");
    String shifted = SmallTable.TSV.replace("\t\t2\t弁護士相談", "\t2\t弁護士相談");
    Files.writeString(folder.resolve("shifted.tsv"), shifted);
  }

  @Test
  void saysNothingButTheCountsOfACleanTable() {
    CommandLineRun run = CommandLineRun.in(folder).run("check", "clean.tsv", "--ignore", "J7");
    assertEquals(ExitCode.DONE, run.code(), run::out);
    assertEquals("error 0, warning 0, note 0\n", run.out());
    assertEquals("", run.err());
  }

  @Test
  void showsARepairWithTheLineOfTheSource() {
    CommandLineRun run = CommandLineRun.in(folder).run("check", "shifted.tsv");
    assertEquals(ExitCode.DONE, run.code(), run::out);
    assertTrue(run.out().startsWith("note[J102]: "), run::out);
    assertTrue(
        run.out().contains("  --> shifted.tsv:9 (本部拠点 / 相談事業 / 弁護士相談)\n9 |  | 2 | 弁護士相談 | "),
        run::out);
    assertTrue(run.out().endsWith("note 6  More: jisseki explain J102\n"), run::out);
  }

  @ParameterizedTest
  @CsvSource({
    "repair, error, DONE",
    "repair, warning, DONE",
    "strict, error, FINDINGS",
    "strict, never, DONE",
    "literal, never, DONE"
  })
  void endsAsTheWeightOfTheFindingsAndTheOptionsSay(String policy, String failOn, String code) {
    CommandLineRun run =
        CommandLineRun.in(folder)
            .run("check", "shifted.tsv", "--policy", policy, "--fail-on", failOn);
    assertEquals(ExitCode.valueOf(code), run.code(), run::out);
  }

  @Test
  void writesFindingsAsJsonThatNamesEachFile() {
    CommandLineRun run =
        CommandLineRun.in(folder)
            .run("check", "clean.tsv", "shifted.tsv", "--format", "json", "--ignore", "J7");
    assertEquals(ExitCode.DONE, run.code());
    assertTrue(run.out().startsWith("{\n  \"schemaVersion\": \"1.0\",\n  \"findings\": [\n"));
    assertTrue(
        run.out().contains("\"file\": \"shifted.tsv\",\n      \"code\": \"J102\""), run::out);
    assertFalse(run.out().contains("clean.tsv"), run::out);
  }

  @Test
  void notesTheFormOfACleanTableAndWarnsOfNothing() {
    CommandLineRun run = CommandLineRun.in(folder).run("check", "clean.tsv", "--only", "J7");
    assertTrue(run.out().startsWith("note[J700]: of the 12 of the ministry's rules"), run::out);
    assertTrue(run.out().contains("error 0, warning 0, note "), run::out);
  }

  @Test
  void weighsFindingsAsTheProfileSays() throws IOException {
    Files.writeString(
        folder.resolve("profile.csv"),
        "kind,word,meaning,note\nrule,J102,error,\nrule,J700,off,\n");
    CommandLineRun run =
        CommandLineRun.in(folder).run("check", "shifted.tsv", "--profile", "profile.csv");
    assertEquals(ExitCode.FINDINGS, run.code(), run::err);
    assertTrue(run.out().contains("error[J102]"), run::out);
    assertFalse(run.out().contains("J700"), run::out);
  }

  @Test
  void writesFindingsAsSarif() {
    CommandLineRun run = CommandLineRun.in(folder).run("check", "shifted.tsv", "--format", "sarif");
    assertEquals(ExitCode.DONE, run.code());
    assertTrue(run.out().contains("\"version\": \"2.1.0\""), run::out);
    assertTrue(run.out().contains("\"ruleId\": \"J102\""), run::out);
    assertTrue(run.out().contains("\"uri\": \"shifted.tsv\""), run::out);
    assertTrue(run.out().contains("\"startLine\": 9"), run::out);
  }

  @ParameterizedTest
  @CsvSource({
    "--only, J102, true",
    "--only, 'j2,J1', true",
    "--only, J1xx, true",
    "--only, J2, false",
    "--ignore, J102, false",
    "--ignore, 'J3, J1*', false",
    "--ignore, J2, true"
  })
  void reportsWhatIsAskedFor(String option, String codes, boolean reported) {
    CommandLineRun run = CommandLineRun.in(folder).run("check", "shifted.tsv", option, codes);
    assertEquals(ExitCode.DONE, run.code(), run::err);
    assertEquals(reported, run.out().contains("J102"), run::out);
  }

  @Test
  void weighsOnlyWhatIsAskedFor() {
    CommandLineRun run =
        CommandLineRun.in(folder)
            .run("check", "shifted.tsv", "--policy", "strict", "--ignore", "J1");
    assertEquals(ExitCode.DONE, run.code(), run::out);
  }

  @Test
  void checksTheOtherFilesBehindOneThatCannotBeRead() {
    CommandLineRun run = CommandLineRun.in(folder).run("check", "none.tsv", "shifted.tsv");
    assertEquals(ExitCode.UNREADABLE, run.code());
    assertTrue(run.err().startsWith("jisseki: none.tsv: there is no such file"), run::err);
    assertTrue(run.out().contains("note[J102]"), run::out);
  }

  @Test
  void colorsOnlyWhenAsked() {
    assertFalse(CommandLineRun.in(folder).run("check", "shifted.tsv").out().contains("\u001B"));
    String colored =
        CommandLineRun.in(folder).run("check", "shifted.tsv", "--color", "always").out();
    assertTrue(colored.startsWith("\u001B[1;36mnote[J102]\u001B[0m: "), colored);
  }
}
