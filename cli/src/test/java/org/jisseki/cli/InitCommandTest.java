package org.jisseki.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class InitCommandTest {

  private static final String OWN_WORDS =
      """
      令和5年度 事業報告

      メニュー\tやったこと\tできばえ
      いきいきサロン\t月1回\t参加者 120名
      配食サービス\t週2回\t配食 3,400食
      なんでも相談\t毎日\t相談 88件
      """;

  @TempDir Path folder;

  @BeforeEach
  void prepare() throws IOException {
    Files.writeString(folder.resolve("own.tsv"), OWN_WORDS);
    SmallTable.in(folder, "small.tsv");
  }

  @Test
  void aTableWithUnknownHeadersIsReadOnceTwoRowsOfItsProfileAreEdited() throws IOException {
    CommandLineRun refused = CommandLineRun.in(folder).run("convert", "own.tsv", "--to", "json");
    assertEquals(ExitCode.UNREADABLE, refused.code());
    assertEquals(
        "jisseki: own.tsv: no results table was found; missing: name (事業名), result (実績);"
            + " nearest header found: メニュー | やったこと | できばえ",
        refused.firstComplaint());

    CommandLineRun init = CommandLineRun.in(folder).run("init", "own.tsv", "-o", "ours.csv");
    assertEquals(ExitCode.DONE, init.code(), init::err);
    Path profile = folder.resolve("ours.csv");
    String edited =
        Files.readString(profile)
            .replace("header,メニュー,,", "header,メニュー,name,")
            .replace("header,できばえ,,", "header,できばえ,result,");
    Files.writeString(profile, edited.substring(1), Charset.forName("windows-31j"));

    CommandLineRun read =
        CommandLineRun.in(folder).run("convert", "own.tsv", "--to", "tsv", "--profile", "ours.csv");
    assertEquals(ExitCode.DONE, read.code(), read::err);
    assertTrue(read.err().contains("0 errors, 0 warnings"), read::err);
    assertTrue(read.out().contains("いきいきサロン\t"), read::out);
    assertTrue(read.out().contains("相談 88件"), read::out);
  }

  @Test
  void saysOfATableThatItReadWhatItMadeOfEachHeader() {
    CommandLineRun init = CommandLineRun.in(folder).run("init", "small.tsv");
    assertEquals(ExitCode.DONE, init.code());
    assertTrue(init.out().startsWith("\uFEFFkind,word,meaning,note\r\n"), init::out);
    assertTrue(init.out().contains("\r\nheader,具体的な実施事項,plan,read like this: "), init::out);
    assertFalse(init.out().contains(",,"), init::out);
    assertEquals(
        "all header words were understood. Mend what is wrong, then:"
            + " jisseki inspect small.tsv --profile -\n",
        init.err());
  }

  @Test
  void anUneditedProfileChangesNothing() {
    CommandLineRun.in(folder).run("init", "small.tsv", "-o", "p.csv");
    String plain = CommandLineRun.in(folder).run("convert", "small.tsv", "--to", "json").out();
    String profiled =
        CommandLineRun.in(folder)
            .run("convert", "small.tsv", "--to", "json", "--profile", "p.csv")
            .out();
    assertEquals(plain, profiled);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "show small.tsv",
        "inspect small.tsv",
        "check small.tsv",
        "convert small.tsv --to md",
        "report small.tsv",
        "measure small.tsv"
      })
  void everyCommandThatReadsSaysWhatIsWrongWithAProfile(String command) throws IOException {
    Files.writeString(
        folder.resolve("p.csv"),
        "kind,word,meaning,note\nheader,メニュー,naem,\nrule,J999,off,\n",
        StandardCharsets.UTF_8);
    CommandLineRun run = CommandLineRun.in(folder).run((command + " --profile p.csv").split(" "));
    assertEquals(ExitCode.USAGE, run.code(), run::err);
    assertTrue(
        run.err()
            .startsWith(
                "jisseki: p.csv: line 2: the kind \"header\" does not take the meaning \"naem\""),
        run::err);
    assertTrue(run.err().contains("\np.csv: line 3: there is no finding code \"J999\""), run::err);
  }

  @ParameterizedTest
  @CsvSource({"none.csv, there is no such file", "., this is a folder"})
  void aProfileThatCannotBeReadIsNamed(String name, String why) {
    CommandLineRun run = CommandLineRun.in(folder).run("show", "small.tsv", "--profile", name);
    assertEquals(ExitCode.UNREADABLE, run.code(), run::err);
    assertTrue(run.firstComplaint().startsWith("jisseki: " + name + ": " + why), run::err);
  }

  @Test
  void measureCountsWithTheCountersOfTheProfile() throws IOException {
    Files.writeString(folder.resolve("p.csv"), "kind,word,meaning,note\ncounter,K円,千円,\n");
    CommandLineRun run =
        CommandLineRun.in(folder)
            .input("{\"id\": 1, \"cell\": \"委託料 12K円\"}\n")
            .run("measure", "--profile", "p.csv");
    assertTrue(run.out().contains("\"value\":12000,\"unit\":\"円\""), run::out);
  }

  @Test
  void theExampleOfAProfileFindsWhatItsTableCallsByItsOwnWords() {
    CommandLineRun examples =
        CommandLineRun.in(Path.of(System.getProperty("jisseki.root"), "examples/profile"));
    CommandLineRun without = examples.run("inspect", "rokuren-r5.tsv", "--lang", "en");
    assertTrue(without.out().contains("other               メニュー"), without::out);

    CommandLineRun with =
        examples.run("inspect", "rokuren-r5.tsv", "--profile", "rokuren.csv", "--lang", "en");
    assertEquals(ExitCode.DONE, with.code(), with::err);
    assertTrue(with.out().contains("前に同じ repeats A6: 山手ブロック"), with::out);
    assertTrue(with.out().contains("  山手ブロック\n    3 輪投げ大会 (row 6)"), with::out);
  }
}
