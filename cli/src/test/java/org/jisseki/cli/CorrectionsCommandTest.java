package org.jisseki.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example table and its corrections file, through the commands. */
final class CorrectionsCommandTest {

  private static final Path EXAMPLES =
      Path.of(System.getProperty("jisseki.root", ".")).toAbsolutePath().resolve("examples");
  private static final String TABLE = EXAMPLES.resolve("tables/shiomino-r5.tsv").toString();
  private static final String CORRECTIONS =
      EXAMPLES.resolve("corrections/shiomino-r5.csv").toString();

  @TempDir Path folder;

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.in(folder).run(arguments);
  }

  @Test
  void theExampleComesOutRight() {
    CommandLineRun run = run("check", TABLE, "--corrections", CORRECTIONS, "--fail-on", "warning");
    assertEquals(ExitCode.DONE, run.code(), run::out);
    assertTrue(run.out().contains("error 0, warning 0, "), run::out);
  }

  /** The corrected table says of each program what the careful office's table says of it. */
  @Test
  void theCorrectedExampleAgreesWithTheCleanOne() {
    String clean = EXAMPLES.resolve("tables/shiomino-r5-clean.tsv").toString();
    List<String> kept = programs(run("convert", clean, "--to", "tsv").out());
    List<String> corrected =
        programs(run("convert", TABLE, "--to", "tsv", "--corrections", CORRECTIONS).out());
    List<String> without = programs(run("convert", TABLE, "--to", "tsv").out());
    assertEquals(41, corrected.size());
    List<String> other = corrected.stream().filter(line -> !kept.contains(line)).toList();
    assertEquals(15, without.stream().filter(line -> !kept.contains(line)).count());
    // Of these the careful office has more to tell than any layout holds: last year, other events.
    List<String> told = List.of("法人設立50周年記念事業", "移動販売つなぎ事業", "登録者交流会", "児童センターの管理");
    assertEquals(told.size(), other.size(), other::toString);
    for (int i = 0; i < told.size(); i++) {
      assertTrue(other.get(i).contains(told.get(i)), other::toString);
    }
  }

  /** Path and name of each program with all its results, white space apart. */
  private static List<String> programs(String tsv) {
    return tsv.lines()
        .filter(line -> line.contains("拠点\t"))
        .map(line -> List.of(line.split("\t", -1)))
        .filter(cells -> !cells.get(2).equals("番号"))
        .map(
            cells ->
                cells.get(0)
                    + cells.get(1)
                    + cells.get(3)
                    + String.join("", cells.subList(7, cells.size())).replaceAll("\\s", ""))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "md", "html"})
  void everyDocumentShowsWhatWasCorrected(String format) throws IOException {
    run("report", TABLE, "--corrections", CORRECTIONS, "-o", "out", "--as", format, "--lang", "ja");
    String document = Files.readString(folder.resolve("out/shiomino-r5." + format));
    assertTrue(document.contains("1行ずつ下に入っていた"), format);
    CommandLineRun inspect = run("inspect", TABLE, "--corrections", CORRECTIONS, "--lang", "ja");
    assertTrue(inspect.out().contains("53行  修正: 実績を移した"), inspect::out);
  }

  @Test
  void aFileSavedByAnOldSpreadsheetDoesTheSame() throws IOException {
    String text = Files.readString(Path.of(CORRECTIONS)).substring(1);
    Files.write(folder.resolve("c.csv"), text.getBytes(Charset.forName("windows-31j")));
    assertEquals(
        run("check", TABLE, "--corrections", CORRECTIONS).out(),
        run("check", TABLE, "--corrections", "c.csv").out());
  }

  @Test
  void suggestionsApplyOnlyWhereAccepted() throws IOException {
    CommandLineRun run = run("check", TABLE, "--suggest", "c.csv", "--lang", "ja");
    assertEquals(ExitCode.DONE, run.code(), run::err);
    String text = Files.readString(folder.resolve("c.csv"));
    assertTrue(text.startsWith("\uFEFF採用,シート,行,列,処理,値,元の内容,理由,参考\r\n"), text);
    assertTrue(text.contains("\n,,53,,実績を移す,52 居宅介護支援,認定訪問調査,,J204 "), text);
    String untouched = run("check", TABLE).out();
    assertEquals(untouched, run("check", TABLE, "--corrections", "c.csv").out());
    String ticked = text.replace("\n,,53,,実績を移す", "\n○,,53,,実績を移す");
    Files.writeString(folder.resolve("d.csv"), ticked);
    String corrected = run("check", TABLE, "--corrections", "d.csv").out();
    assertTrue(corrected.contains("the results were given to the program in row 52"), corrected);
  }

  @Test
  void aFileWithDecisionsIsNotOverwritten() throws IOException {
    Files.writeString(folder.resolve("c.csv"), "mine");
    CommandLineRun run = run("check", TABLE, "--suggest", "c.csv");
    assertEquals(ExitCode.USAGE, run.code());
    assertEquals("mine", Files.readString(folder.resolve("c.csv"), StandardCharsets.UTF_8));
  }

  @Test
  void aMalformedFileSaysWhereAndHow() throws IOException {
    Files.writeString(folder.resolve("c.csv"), "採用,行,列,処理,値,元の内容\n○,五,,区分を決める,本所,配食\n");
    CommandLineRun run = run("show", TABLE, "--corrections", "c.csv");
    assertEquals(ExitCode.UNREADABLE, run.code());
    assertEquals(
        "jisseki: c.csv: line 2 has \"五\" as \"行\", which cannot be read; expected is 12; put it"
            + " right, or leave \"accept\" empty in that line",
        run.firstComplaint());
    assertFalse(run.out().contains("Indicator"));
  }

  @Test
  void anAcceptedFindingIsANoteWithItsReason() throws IOException {
    Files.writeString(
        folder.resolve("c.csv"),
        """
        accept,row,column,what,value,found,reason
        ○,37,I,accept,J301,納入額 4,"right, as the audit found"
        ○,36,,accept,J301,監事監査,none
        """);
    String text = run("check", TABLE, "--corrections", "c.csv").out();
    assertTrue(text.contains("note[J301]: "), text);
    assertTrue(text.contains("(accepted: right, as the audit found)"), text);
    assertTrue(text.contains("accepts the finding J301, which is no longer raised here"), text);
    String sarif = run("check", TABLE, "--corrections", "c.csv", "--format", "sarif").out();
    assertTrue(sarif.contains("\"justification\": \"right, as the audit found\""), sarif);
    String json = run("check", TABLE, "--format", "json").out();
    assertTrue(json.contains("\"what\": \"move-result\""), json);
  }

  @Test
  void correctionsAreForOneFile() {
    CommandLineRun run = run("check", TABLE, TABLE, "--corrections", CORRECTIONS);
    assertEquals(ExitCode.USAGE, run.code());
  }
}
