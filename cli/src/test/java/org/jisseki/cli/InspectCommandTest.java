package org.jisseki.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InspectCommandTest {

  @TempDir Path folder;

  @Test
  void saysHowTheFileWasRead() throws IOException {
    Files.write(folder.resolve("a.txt"), SmallTable.TSV.getBytes(Charset.forName("windows-31j")));
    CommandLineRun run =
        CommandLineRun.in(folder).run("inspect", "a.txt", "--charset", "Shift_JIS");
    assertEquals(ExitCode.DONE, run.code(), run::err);
    String shown = run.out().replaceAll("[0-9a-f]{64}", "HASH").replaceAll("\\d\\.\\d\\d", "N");
    assertEquals(
        """
        File
          name       a.txt
          format     tsv
          encoding   Shift_JIS (as given)
          delimiter  tab (N ahead of the next)
          quotes     0 cells in quotes, 0 not closed
          line ends  LF 11
          SHA-256    HASH

        Report
          title         令和5年度事業実績報告
          organization  none
          years         令和5年度 (2023), 令和4年度 (2022)
          programs      8

        Table 1: rows 3-11
          column  role      year  unit  header
          1       division              拠点区分
          2       division              サービス区分
          3       number                番号
          4       name                  事業名
          5       goal                  基本目標
          6       plan                  具体的な実施事項
          7       result    2023        令和5年度実績
          8       result    2022        令和4年度実績

        Repairs: 0

        Outline
          本部拠点
            広報事業
              1 会報発行 (row 4)
              2 福祉まつり (row 5)
              3 出前講座 (row 6)
              4 点字教室 (row 7)
            相談事業
              1 心配ごと相談 (row 8)
              2 弁護士相談 (row 9)
              3 貸付相談 (row 10)
              4 見守り訪問 (row 11)
        """,
        shown);
  }

  @Test
  void speaksJapanese() throws IOException {
    SmallTable.in(folder, "a.tsv");
    String shown = CommandLineRun.in(folder).run("inspect", "a.tsv", "--lang", "ja").out();
    assertEquals("ファイル", shown.lines().findFirst().orElse(""));
    assertEquals("      4 見守り訪問 (11行)", shown.lines().reduce("", (before, line) -> line));
  }

  @Test
  void showsFileAndRefusalWhereThereIsNoTable() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "拝啓\nお元気ですか。\n敬具\n");
    CommandLineRun run = CommandLineRun.in(folder).run("inspect", "letter.txt");
    assertEquals(ExitCode.UNREADABLE, run.code());
    assertEquals(
        "No results table was found", run.out().lines().reduce("", (before, line) -> line));
  }
}
