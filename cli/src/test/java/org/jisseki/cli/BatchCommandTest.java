package org.jisseki.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jisseki.cli.batch.Published;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(300)
final class BatchCommandTest {

  private static final Path TABLES =
      Path.of(System.getProperty("jisseki.root", ".."), "examples", "tables");

  @TempDir Path folder;

  @BeforeEach
  void collectTables() throws IOException {
    for (String name : List.of("shiomino-r5.tsv", "chiku-r5-cp932.csv", "kaikan-r5.xls")) {
      copy(name, "given/" + name);
    }
    copy("shiomino-r5.xlsx", "given/deep/er/名前に意味はない");
    write("given/empty.tsv", "");
    write("given/letter.txt", "拝啓\nお元気ですか。\n敬具\n");
    write("given/broken.xlsx", "PK\u0003\u0004 cut off");
    write("given/deep/page.xls", "<html><body><table></table></body></html>");
  }

  @Test
  void findsTablesByTheirContentAndSaysOfEveryFileWhatBecameOfIt() throws IOException {
    CommandLineRun run = batch("given", "-o", "out");
    assertEquals(ExitCode.DONE, run.code(), run::err);
    assertEquals("out/manifest.csv\n", run.out());
    assertEquals(
        List.of(
            "broken.xlsx unreadable damaged",
            "chiku-r5-cp932.csv table ",
            "deep/er/名前に意味はない table ",
            "deep/page.xls unreadable html",
            "empty.tsv unreadable empty",
            "kaikan-r5.xls table ",
            "letter.txt no-table no-table",
            "shiomino-r5.tsv table "),
        outcomes("out"));
    assertTrue(
        run.err()
                .endsWith(
                    "jisseki: 8 files: 4 tables, 1 without a table, 3 not readable, 0 left out."
                        + " 0 were known already, 0 are gone. 0:00\n")
            || run.err().contains("0 were known already"),
        run::err);
    assertTrue(run.err().contains("jisseki: empty.tsv: the file is empty"), run::err);
  }

  @Test
  void writesWhatReportWritesOfEachTableWithTheFileInFront() throws IOException {
    batch("given", "-o", "out");
    CommandLineRun alone =
        CommandLineRun.in(folder)
            .run("convert", "given/shiomino-r5.tsv", "--to", "jsonl", "--lang", "en");
    long measurements = alone.out().lines().filter(l -> l.contains("\"measurements\"")).count();
    List<String> rows =
        Published.in(folder.resolve("out"))
            .getOrDefault("measurements/part-00001.csv", "")
            .lines()
            .toList();
    assertTrue(rows.get(0).startsWith("file,dataset_id,measurement_id,"), rows.get(0));
    assertEquals(
        measurements, rows.stream().filter(row -> row.startsWith("shiomino-r5.tsv,")).count());
  }

  @ParameterizedTest
  @CsvSource({"csv, 1, 2", "jsonl, 2, 5"})
  void writesTheSameBytesWhateverTheNumberOfJobs(String format, String few, String many)
      throws IOException {
    batch("given", "-o", "few", "--jobs", few, "--to", format);
    batch("given", "-o", "many", "--jobs", many, "--to", format, "--part-bytes", "64000000");
    assertEquals(published("few"), published("many"));
    assertTrue(published("few").containsKey("programs/part-00001." + format));
  }

  @Test
  void readsOnTheSecondTimeOnlyWhatHasChanged() throws IOException {
    batch("given", "-o", "out");
    write("given/letter.txt", "前略\n");
    Files.delete(folder.resolve("given/empty.tsv"));
    String said = batch("given", "-o", "out").err();
    assertTrue(said.contains("7 files: "), said);
    assertTrue(said.contains("6 were known already, 1 are gone"), said);
    batch("given", "-o", "anew");
    assertEquals(published("anew"), published("out"));
  }

  @Test
  void readsAllAgainForOtherOptions() throws IOException {
    batch("given", "-o", "out");
    String said = batch("given", "-o", "out", "--policy", "literal").err();
    assertTrue(said.contains("0 were known already"), said);
    batch("given", "-o", "literal", "--policy", "literal");
    assertEquals(published("literal"), published("out"));
  }

  @Test
  void holdsFilesToTheLimitsGiven() throws IOException {
    batch("given", "-o", "out", "--limit-bytes", "6000");
    assertTrue(outcomes("out").contains("shiomino-r5.tsv unreadable too-many-bytes"));
    assertTrue(outcomes("out").contains("kaikan-r5.xls table "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          given                   | 2 | jisseki: give -o: the folder to write to.
          given -o given          | 2 | jisseki: given is a folder to be read; name another one for -o.
          given -o x --jobs 0     | 2 | jisseki: --jobs takes a whole number from 1, not "0".
          given -o x --to pdf     | 2 | jisseki: --to does not take "pdf". It takes: csv, jsonl
          none -o x               | 3 | jisseki: none: there is no such file; check its name and folder
          given/letter.txt -o x   | 3 | jisseki: 1 files: 0 tables, 1 without a table, 0 not readable, 0 left out. 0 were known already, 0 are gone. 0:00
          given -o given/empty.tsv| 4 | jisseki: FOLDER/given/empty.tsv cannot be written: a file stands where a folder should be
          """)
  void endsAsOtherCommandsDo(String arguments, int status, String complaint) {
    CommandLineRun run = batch(arguments.split(" "));
    assertEquals(status, run.code().status(), run::err);
    assertEquals(complaint, run.firstComplaint().replace(folder.toString(), "FOLDER"));
  }

  /** The promise of the journal, held by processes that are ended as {@code kill -9} ends them. */
  @Test
  void givesTheSameBytesWhereverItWasKilled() throws Exception {
    String table = Files.readString(TABLES.resolve("shiomino-r4.tsv"));
    for (int i = 0; i < 24; i++) {
      write("given/more/" + i + ".tsv", table.replace('7', (char) ('0' + i % 10)));
    }
    batch("given", "-o", "whole");
    Random random = new Random(7);
    for (int kill = 0; kill < 5; kill++) {
      Process process = start("given", "-o", "killed", "--jobs", "2");
      process.waitFor(300 + random.nextInt(1_500), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
    }
    batch("given", "-o", "killed");
    assertEquals(published("whole"), published("killed"));
  }

  private CommandLineRun batch(String... arguments) {
    return CommandLineRun.in(folder)
        .run(Stream.concat(Stream.of("batch"), Stream.of(arguments)).toArray(String[]::new));
  }

  private Process start(String... arguments) throws IOException {
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx256m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.jisseki.cli.Main",
                    "batch"),
                Stream.of(arguments))
            .toList();
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private List<String> outcomes(String out) throws IOException {
    return Files.readAllLines(folder.resolve(out).resolve("manifest.jsonl")).stream()
        .map(
            line ->
                field(line, "file") + " " + field(line, "outcome") + " " + field(line, "problem"))
        .toList();
  }

  private static String field(String line, String name) {
    int start = line.indexOf("\"" + name + "\":");
    String rest = line.substring(start + name.length() + 3);
    return rest.startsWith("null") ? "" : rest.substring(1, rest.indexOf('"', 1));
  }

  /** What is published, the times apart. */
  private Map<String, String> published(String out) throws IOException {
    Map<String, String> files = new TreeMap<>(Published.in(folder.resolve(out)));
    files.computeIfPresent("manifest.csv", (name, text) -> text.replaceAll(",[0-9]+\r\n", "\r\n"));
    files.computeIfPresent(
        "manifest.jsonl", (name, text) -> text.replaceAll("\"milliseconds\":[0-9]+", ""));
    return files;
  }

  private void copy(String table, String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.copy(TABLES.resolve(table), file);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
