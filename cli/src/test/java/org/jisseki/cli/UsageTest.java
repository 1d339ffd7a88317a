package org.jisseki.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class UsageTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          explain --nope        | jisseki: There is no such option: --nope
          explain J101 J102     | jisseki: This argument is one too many: J102
          explain J999          | jisseki: There is no finding code "J999". To list them: jisseki explain
          explain J14           | jisseki: There is no finding code "J14". Did you mean J104, J114, J124? To list them: jisseki explain
          check a --only J2,J020 | jisseki: There is no finding code "J020". Did you mean J002, J040, J050? To list them: jisseki explain
          check a --ignore sum  | jisseki: There is no finding code "sum". To list them: jisseki explain
          check a --format xml  | jisseki: --format does not take "xml". It takes: text, json, sarif
          schema nope           | jisseki: There is no schema "nope". There are: report, findings, reconciliation, trend, measure, measure-input, rows
          explain --lang        | jisseki: --lang needs a value: --lang LANG
          explain --lang fr     | jisseki: --lang does not take "fr". It takes: ja, en
          explain --color red   | jisseki: --color does not take "red". It takes: auto, always, never
          report                | jisseki: Name FILE.
          report a --as pdf,x   | jisseki: --as does not take "pdf". It takes: html, xlsx, json, csv, md
          report a -o b -o c    | jisseki: --output is given twice.
          check a --fail-on all | jisseki: --fail-on does not take "all". It takes: error, warning, never
          convert a             | jisseki: give -o or --to.
          convert a -o a.pdf    | jisseki: the ending of a.pdf tells no format. Use .json, .csv, .tsv, .xlsx or .md, or name the format by --to.
          show a --charset nope | jisseki: There is no encoding "nope". Some are: UTF-8, windows-31j, EUC-JP
          show a --charset ??   | jisseki: There is no encoding "??". Some are: UTF-8, windows-31j, EUC-JP
          show a --policy none  | jisseki: --policy does not take "none". It takes: repair, strict, literal
          shwo                  | jisseki: There is no such command: shwo
          --nope                | jisseki: There is no such option: --nope
          help nope             | jisseki: There is no such command: nope
          """)
  void saysWhatIsWrongWithTheCommandLine(String arguments, String complaint) {
    CommandLineRun run = CommandLineRun.in(folder).run(arguments.split(" "));
    assertEquals(complaint, run.firstComplaint());
    assertEquals(ExitCode.USAGE, run.code());
    assertEquals("", run.out());
  }

  @Test
  void showsTheUsageOnStandardErrorInTheLanguageOfTheUser() {
    CommandLineRun run = CommandLineRun.in(folder).run("explain", "--nope", "--lang", "ja");
    assertEquals(
        """
        jisseki: そのようなオプションはありません: --nope
        使い方: jisseki explain [-h] [--lang=LANG] [--color=WHEN] [--debug] [CODE]
        詳しくは: jisseki explain --help
        """,
        run.err());
    assertEquals("", run.out());
  }

  @Test
  void asksForACommand() {
    CommandLineRun run = CommandLineRun.in(folder).run();
    assertEquals(ExitCode.USAGE, run.code());
    assertEquals(
        """
        jisseki: Name a command.
        Usage: jisseki COMMAND …
        More: jisseki --help
        """,
        run.err());
  }

  @ParameterizedTest
  @CsvSource({
    "ja_JP.UTF-8, jisseki: コマンドを指定してください。",
    "ja, jisseki: コマンドを指定してください。",
    "C, jisseki: Name a command.",
    "en_US.UTF-8, jisseki: Name a command."
  })
  void speaksTheLanguageOfTheEnvironment(String locale, String complaint) {
    assertEquals(
        complaint, CommandLineRun.in(folder).with("LC_ALL", locale).run().firstComplaint());
  }

  @Test
  void letsTheOptionDecideTheLanguageBeforeTheEnvironment() {
    CommandLineRun run = CommandLineRun.in(folder).with("JISSEKI_LANG", "ja");
    assertEquals("jisseki: Name a command.", run.run("--lang=en").firstComplaint());
  }

  @ParameterizedTest
  @EnumSource
  void everyCommandExplainsItselfInBothLanguages(CommandName command) {
    String english = CommandLineRun.in(folder).run(command.typed(), "--help").out();
    assertTrue(english.startsWith("Usage: jisseki " + command.typed() + " "), english);
    assertTrue(english.contains("-h, --help"), english);
    String japanese = CommandLineRun.in(folder).run("help", command.typed(), "--lang", "ja").out();
    assertTrue(japanese.startsWith("使い方: jisseki " + command.typed() + " "), japanese);
  }

  @Test
  void listsCommandsAndExitCodes() {
    CommandLineRun run = CommandLineRun.in(folder).run("--help");
    assertEquals(ExitCode.DONE, run.code());
    for (CommandName command : CommandName.values()) {
      assertTrue(run.out().contains("\n  " + command.typed() + " "), command::typed);
    }
    for (ExitCode code : ExitCode.values()) {
      assertTrue(run.out().contains("\n  " + code.status() + " "), code::name);
    }
    assertEquals(run.out(), CommandLineRun.in(folder).run("help").out());
  }

  @Test
  void tellsItsVersion() {
    CommandLineRun run = CommandLineRun.in(folder).run("--version");
    assertTrue(run.out().matches("jisseki [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?\n"), run.out());
  }

  @Test
  void printsACompletionScriptThatNamesEveryCommand() {
    String script = CommandLineRun.in(folder).run("completion").out();
    assertTrue(script.startsWith("#!/usr/bin/env bash"), script);
    for (CommandName command : CommandName.values()) {
      assertTrue(script.contains(command.typed()), command::typed);
    }
  }
}
