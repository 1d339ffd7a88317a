package org.jisseki.cli.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
final class BatchTest {

  @TempDir Path temporary;
  private Path in = Path.of("");
  private final FakeStreet street = new FakeStreet();

  @BeforeEach
  void writeFiles() throws IOException {
    in = temporary.toRealPath().resolve("in");
    Files.createDirectories(in.resolve("sub"));
    for (int i = 0; i < 30; i++) {
      file((i % 3 == 0 ? "sub/" : "") + "f" + i, "one " + i + "\ntwo\n");
    }
    file("letter", "letter");
    file("sub/locked", "locked");
    file("bug", "bug");
    file("large", "large");
    file("huge", "huge");
    file("empty", "");
    file("beyond", "x".repeat(2_000));
  }

  @Test
  void accountsForEveryFile() throws IOException {
    BatchSummary summary = run("out", 2);
    assertEquals(37, summary.files());
    assertEquals(32, summary.count(Outcome.TABLE));
    assertEquals(1, summary.count(Outcome.NO_TABLE));
    assertEquals(3, summary.count(Outcome.UNREADABLE));
    assertEquals(1, summary.count(Outcome.BUG));
    List<String> lines = published("out").getOrDefault("manifest.txt", "").lines().toList();
    assertEquals(37, lines.size());
    assertTrue(
        lines.containsAll(
            List.of(
                "large table",
                "letter no-table no-table no table",
                "bug bug bug reading this file ran into a bug of jisseki"
                    + " (java.lang.IllegalStateException: a slip); other files are not affected",
                "beyond unreadable too-many-bytes the file is larger than the limit of 1000 bytes;"
                    + " remove what is not needed or raise the limit",
                "sub/locked unreadable password the workbook is locked by a password; open it in a"
                    + " spreadsheet program, remove the password and save it")),
        lines::toString);
  }

  @Test
  void writesTheRowsInTheOrderOfTheFilesInPartsThatNoFileStraddles() throws IOException {
    run("out", 2);
    Map<String, String> files = published("out");
    assertEquals("file,line\n", files.get("notes/part-00001.csv"));
    String first = files.getOrDefault("lines/part-00001.csv", "");
    assertTrue(
        first.startsWith("file,line\nf1,one 1\nf1,two\nf10,one 10\nf10,two\nf11,one"), first);
    assertTrue(first.endsWith("two\n"), first);
    assertEquals(5, files.size(), files.keySet()::toString);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void writesTheSameBytesWhateverTheNumberOfJobs(int jobs) throws IOException {
    run("one", 1);
    run("many", jobs);
    assertEquals(published("one"), published("many"));
  }

  @Test
  void readsAgainOnlyWhatHasChangedAndDropsWhatIsGone() throws IOException {
    run("out", 2);
    int before = street.read();
    FileTime time = Files.getLastModifiedTime(in.resolve("f1"));
    file("f1", "ONE 1\ntwo\n");
    Files.setLastModifiedTime(in.resolve("f1"), time);
    Files.delete(in.resolve("f2"));
    Files.move(in.resolve("f4"), in.resolve("renamed"));
    BatchSummary summary = run("out", 2);
    assertEquals(2, summary.dropped());
    // The two that were changed or renamed; the bug; and the file that memory was too small for,
    // among others and alone.
    assertEquals(before + 5, street.read());
    run("afresh", 1);
    assertEquals(published("afresh"), published("out"));
  }

  @Test
  void leavesThePublishedFilesAsTheyAreWhenNothingHasChanged() throws IOException {
    run("out", 2);
    Map<String, String> before = published("out");
    BatchSummary summary = run("out", 2);
    assertEquals(35, summary.kept());
    assertEquals(before, published("out"));
  }

  /** What a killed process leaves is the journal cut off at some byte, and no manifest. */
  @Test
  void goesOnFromAnyJournalThatAKilledRunLeaves() throws IOException {
    run("whole", 2);
    Map<String, String> expected = published("whole");
    byte[] journal = Files.readAllBytes(out("whole").resolve(".jisseki-batch/journal"));
    for (int cut = 0; cut < journal.length; cut += 97) {
      Path inner = Files.createDirectories(out("cut" + cut).resolve(".jisseki-batch"));
      Files.write(inner.resolve("journal"), java.util.Arrays.copyOf(journal, cut));
      Files.createDirectories(inner.resolve("new/lines"));
      Files.writeString(inner.resolve("new/lines/part-00001.csv"), "half a li");
      run("cut" + cut, 2);
      assertEquals(expected, published("cut" + cut), "cut at " + cut);
    }
  }

  @Test
  void publishesAgainWhereARunWasEndedBetweenTakingAwayAndPuttingBack() throws IOException {
    run("out", 2);
    Map<String, String> expected = published("out");
    int before = street.read();
    Files.delete(out("out").resolve("manifest.txt"));
    Files.createDirectories(out("out").resolve(".jisseki-batch/old"));
    Files.move(out("out").resolve("lines"), out("out").resolve(".jisseki-batch/old/lines"));
    run("out", 2);
    assertEquals(expected, published("out"));
    assertTrue(street.read() <= before + 3, "only what does not last is read again");
  }

  @Test
  void touchesNothingThatIsNotItsOwn() throws IOException {
    Files.createDirectories(out("out"));
    Files.writeString(out("out").resolve("lines"), "precious");
    Files.writeString(out("out").resolve("other"), "precious too");
    FileSystemException refused = assertThrows(FileSystemException.class, () -> run("out", 1));
    assertEquals(Workspace.FOREIGN, refused.getReason());
    assertEquals("precious", Files.readString(out("out").resolve("lines")));
    Files.delete(out("out").resolve("lines"));
    run("out", 1);
    assertEquals("precious too", Files.readString(out("out").resolve("other")));
  }

  @Test
  void refusesAFolderInWhichAnotherBatchIsAtWork() throws IOException {
    try (Workspace held = Workspace.open(out("out"), List.of())) {
      FileSystemException refused = assertThrows(FileSystemException.class, () -> run("out", 1));
      assertEquals(Workspace.BUSY, refused.getReason());
      assertTrue(Files.exists(held.journal().resolveSibling("lock")));
    }
    run("out", 1);
  }

  @Test
  void endsWhereTheJournalCannotBeWritten() throws IOException {
    Files.createDirectories(out("out").resolve(".jisseki-batch/journal"));
    assertThrows(IOException.class, () -> run("out", 2));
    assertFalse(Files.exists(out("out").resolve("manifest.txt")));
  }

  private void file(String name, String text) throws IOException {
    Files.writeString(in.resolve(name), text);
  }

  private Path out(String name) {
    return temporary.resolve(name);
  }

  private Map<String, String> published(String name) throws IOException {
    return Published.in(out(name));
  }

  private BatchSummary run(String name, int jobs) throws IOException {
    BatchPlan plan =
        new BatchPlan(List.of(in), out(name), "settings", false, jobs, 1 << 28, 1_000, 200);
    return new Batch(plan, street, FakeStreet.edition(), new SilentListener()).run();
  }

  /** Listens to nothing. */
  private static final class SilentListener implements BatchListener {
    @Override
    public void counted(long files) {}

    @Override
    public void done(Entry entry, boolean kept) {}

    @Override
    public void publishing() {}
  }
}
