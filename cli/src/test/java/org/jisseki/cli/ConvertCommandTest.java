package org.jisseki.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ConvertCommandTest {

  @TempDir Path folder;

  @BeforeEach
  void prepare() throws IOException {
    SmallTable.in(folder, "a.tsv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "jsonl", "tsv", "xlsx", "md"})
  void writesTheSameToAFileAndToStandardOutput(String format) throws IOException {
    CommandLineRun file = CommandLineRun.in(folder).run("convert", "a.tsv", "-o", "b." + format);
    assertEquals(ExitCode.DONE, file.code(), file::err);
    assertEquals("", file.out());
    CommandLineRun piped = CommandLineRun.in(folder).run("convert", "a.tsv", "--to", format);
    assertArrayEquals(Files.readAllBytes(folder.resolve("b." + format)), piped.bytes());
    CommandLineRun dash =
        CommandLineRun.in(folder)
            .input(SmallTable.TSV)
            .run("convert", "-", "-o", "-", "--to", format);
    assertEquals(
        piped.out().replace("a.tsv", "stdin"), dash.out(), "standard input gives the same");
  }

  @Test
  void guardsFormulasInCsvFilesForPeopleAndNotInPipes() throws IOException {
    String table = SmallTable.TSV.replace("参加者 350名", "=HYPERLINK(1) 参加者 350名");
    Files.writeString(folder.resolve("a.tsv"), table);
    CommandLineRun.in(folder).run("convert", "a.tsv", "-o", "b.csv");
    String file = Files.readString(folder.resolve("b.csv"));
    assertTrue(file.startsWith("\uFEFF令和5年度事業実績報告\r\n"), file);
    assertTrue(file.contains(",'=HYPERLINK(1) 参加者 350名,"), file);
    String piped = CommandLineRun.in(folder).run("convert", "a.tsv", "--to", "csv").out();
    assertEquals(file.substring(1).replace("'=", "="), piped);
    CommandLineRun.in(folder).run("convert", "b.csv", "-o", "c.csv");
    assertEquals(file, Files.readString(folder.resolve("c.csv")));
  }

  @Test
  void letsTheOptionDecideTheFormatBeforeTheEnding() throws IOException {
    CommandLineRun.in(folder).run("convert", "a.tsv", "-o", "b.txt", "--to", "tsv");
    assertTrue(Files.readString(folder.resolve("b.txt")).startsWith("令和5年度事業実績報告\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tsv", "csv", "xlsx"})
  void readsItsOwnTableBackTheSame(String format) {
    CommandLineRun first = CommandLineRun.in(folder).run("convert", "a.tsv", "--to", format);
    CommandLineRun second =
        CommandLineRun.in(folder).input(first.bytes()).run("convert", "-", "--to", format);
    assertArrayEquals(first.bytes(), second.bytes());
  }

  @Test
  void replacesAFileAndKeepsAFolder() throws IOException {
    Files.writeString(folder.resolve("b.tsv"), "old");
    assertEquals(
        ExitCode.DONE, CommandLineRun.in(folder).run("convert", "a.tsv", "-o", "b.tsv").code());
    assertTrue(Files.size(folder.resolve("b.tsv")) > 10);
    Files.createDirectory(folder.resolve("c.tsv"));
    CommandLineRun run = CommandLineRun.in(folder).run("convert", "a.tsv", "-o", "c.tsv");
    assertEquals(ExitCode.UNWRITTEN, run.code());
    assertTrue(
        run.err().endsWith("c.tsv cannot be written: a folder stands where the file should be\n"),
        run::err);
    assertTrue(Files.isDirectory(folder.resolve("c.tsv")));
    assertEquals(
        List.of("a.tsv", "b.tsv", "c.tsv"),
        List.of(folder.toFile().list()).stream().sorted().toList());
  }

  @Test
  void saysThatStandardOutputTakesNoMore() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    CommandLineRun run = CommandLineRun.in(folder).run(full, "convert", "a.tsv", "--to", "json");
    assertEquals(ExitCode.UNWRITTEN, run.code());
    assertTrue(
        run.err().endsWith("jisseki: standard output cannot be written: no space is left\n"),
        run::err);
  }
}
