package org.jisseki.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code --policy} does with a table that needs each kind of repair. */
final class PolicyTest {

  private static final List<String> REPAIRS = List.of("J102", "J108", "J111");

  @TempDir Path folder;

  /** A table with a row one column too far left, ditto marks and a row that goes on. */
  @BeforeEach
  void prepare() throws IOException {
    String table =
        SmallTable.TSV
            .replace(
                "\t\t3\t出前講座\t目標2\t学校へ出向く\t開催 12回\t開催 8回",
                "\t3\t出前講座\t目標2\t学校へ出向く\t開催 12回\t開催 8回\t")
            .replace("\t\t4\t点字教室\t目標3\t入門と中級", "\t\t4\t点字教室\t目標3\t〃")
            .replace("相談 12件\t相談 9件", "相談 12件\t同左")
            .replace("相談 77件\t相談 103件", "相談 77件\t相談 103件\n\t\t\t\t\t\t電話 12件\t電話 10件");
    Files.writeString(folder.resolve("table.tsv"), table);
  }

  @Test
  void repairMendsAndNotes() {
    CommandLineRun check = run("check", "repair");
    assertEquals(ExitCode.DONE, check.code(), check::out);
    REPAIRS.forEach(code -> assertTrue(check.out().contains("note[" + code + "]"), check::out));
    String table = run("convert", "repair").out();
    assertTrue(table.contains("本部拠点\t広報事業\t3\t出前講座"), table);
    assertFalse(table.contains("〃"), table);
    assertTrue(table.contains("相談 77件\t電話 12件\t相談 103件\t電話 10件"), table);
  }

  @Test
  void strictCallsEveryRepairAnError() {
    CommandLineRun check = run("check", "strict");
    assertEquals(ExitCode.FINDINGS, check.code(), check::out);
    REPAIRS.forEach(code -> assertTrue(check.out().contains("error[" + code + "]"), check::out));
    assertFalse(Pattern.compile("note\\[(J102|J108|J111)]").matcher(check.out()).find());
  }

  @Test
  void literalMendsNothingAndReportsEverything() {
    CommandLineRun check = run("check", "literal");
    REPAIRS.forEach(code -> assertTrue(check.out().contains("[" + code + "]"), check::out));
    assertTrue(check.out().contains("it was left as it stands"), check::out);
    assertTrue(check.out().contains("but was left as it stands"), check::out);
    String table = run("convert", "literal").out();
    assertTrue(table.contains("\t3\t出前講座\t"), table);
    assertTrue(table.contains("〃"), table);
    assertTrue(table.contains("同左"), table);
    assertFalse(table.contains("相談 77件\t電話 12件"), table);
  }

  @ParameterizedTest
  @ValueSource(strings = {"repair", "strict", "literal"})
  void aTableWithoutFaultsIsTheSameUnderEveryPolicy(String policy) throws IOException {
    SmallTable.in(folder, "table.tsv");
    CommandLineRun check = run("check", policy);
    assertTrue(check.out().contains("error 0, warning 0, note "), check::out);
    REPAIRS.forEach(code -> assertFalse(check.out().contains("[" + code + "]"), check::out));
    assertEquals(run("convert", "repair").out(), run("convert", policy).out());
  }

  private CommandLineRun run(String command, String policy) {
    String[] words =
        command.equals("check")
            ? new String[] {"check", "table.tsv", "--policy", policy}
            : new String[] {"convert", "table.tsv", "--to", "tsv", "--policy", policy};
    return CommandLineRun.in(folder).run(words);
  }
}
