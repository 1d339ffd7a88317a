package org.jisseki.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of inputs that are no results table, by every command that reads one. */
final class BadInputTest {

  private static final List<String> COMMANDS =
      List.of("report %s", "show %s", "inspect %s", "check %s", "convert %s --to json");

  @TempDir Path folder;

  @BeforeEach
  void prepare() throws IOException {
    Files.createDirectory(folder.resolve("フォルダー"));
    Files.createFile(folder.resolve("empty.tsv"));
    byte[] binary = new byte[4096];
    for (int i = 0; i < binary.length; i++) {
      binary[i] = (byte) (i * 31 + (i >> 3));
    }
    Files.write(folder.resolve("binary.tsv"), binary);
    Files.write(
        folder.resolve("scan.tsv"),
        new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    Files.writeString(folder.resolve("letter.txt"), "拝啓\nお元気ですか。\n敬具\n");
    Files.writeString(folder.resolve("page.xls"), "<html><body><table></table></body></html>");
  }

  static Stream<Arguments> cases() {
    List<List<String>> complaints =
        List.of(
            List.of(
                "none.tsv",
                "none.tsv: there is no such file; check its name and folder",
                "none.tsv: そのようなファイルはありません。名前とフォルダーを確かめてください"),
            List.of(
                "フォルダー",
                "フォルダー: this is a folder; name a file in it",
                "フォルダー: フォルダーです。ファイルを1つ指定してください"),
            List.of(
                "empty.tsv",
                "empty.tsv: the file is empty; give one that holds a results table",
                "empty.tsv: 空のファイルです。実績表の入ったファイルを指定してください"),
            List.of(
                "binary.tsv",
                "binary.tsv: this is neither text nor a workbook; save the table as TSV, CSV or an"
                    + " Excel workbook",
                "binary.tsv: 文字のファイルでも表計算のファイルでもありません。TSV・CSV・Excel形式で保存し直してください"),
            List.of(
                "scan.tsv",
                "scan.tsv: by its content this is a picture, and no text can be read from it; give"
                    + " the table as .xlsx, TSV or CSV",
                "scan.tsv: 中身は画像です。文字は読み取れません。もとの表を .xlsx・TSV・CSVのどれかで用意してください"),
            List.of(
                "page.xls",
                "page.xls: by its content this is a web page (HTML); open it in a spreadsheet"
                    + " program and save it as .xlsx, TSV or CSV",
                "page.xls: 中身はウェブページ(HTML)です。表計算ソフトで開き、.xlsx・TSV・CSVのどれかで保存し直してください"));
    return COMMANDS.stream()
        .flatMap(
            command ->
                complaints.stream()
                    .map(each -> Arguments.of(command.formatted(each.get(0)), each)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void saysWhatWasFoundAndWhatToDo(String command, List<String> complaint) throws IOException {
    CommandLineRun english = CommandLineRun.in(folder).run(command.split(" "));
    assertEquals(ExitCode.UNREADABLE, english.code(), english::err);
    assertEquals("jisseki: " + complaint.get(1) + "\n", english.err());
    assertEquals("", english.out());
    CommandLineRun japanese = CommandLineRun.in(folder).run((command + " --lang ja").split(" "));
    assertEquals("jisseki: " + complaint.get(2) + "\n", japanese.err());
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(6, left.count(), "nothing was written");
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void saysWhatWasLookedForInATextThatHoldsNoTable(String command) {
    CommandLineRun run = CommandLineRun.in(folder).run(command.formatted("letter.txt").split(" "));
    assertEquals(ExitCode.UNREADABLE, run.code());
    String said = run.err() + run.out();
    assertTrue(said.contains("letter.txt"), said);
    assertTrue(said.contains("拝啓"), said);
    assertFalse(Files.exists(folder.resolve("letter")));
  }

  static List<String> commands() {
    return COMMANDS;
  }
}
