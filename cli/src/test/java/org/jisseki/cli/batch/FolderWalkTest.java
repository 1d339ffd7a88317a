package org.jisseki.cli.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jisseki.core.finding.InputProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
final class FolderWalkTest {

  @TempDir Path temporary;
  private Path given = Path.of("");

  @BeforeEach
  void makeFolder() throws IOException {
    given = Files.createDirectory(temporary.toRealPath().resolve("given"));
  }

  @Test
  void findsFilesOfAnyNameInTheOrderOfTheirBytes() throws IOException {
    write("b.tsv", "sub/a", "sub/deeper/表.xlsx", "a.tsv", ".hidden", "sub.tsv");
    assertEquals(
        List.of(".hidden", "a.tsv", "b.tsv", "sub/a", "sub/deeper/表.xlsx", "sub.tsv"), walk(given));
  }

  @Test
  void namesFilesFromTheFolderThatHoldsAllThatWereGivenInAnyOrder() throws IOException {
    write("r4/a.tsv", "r5/a.tsv");
    List<String> expected = List.of("r4/a.tsv", "r5/a.tsv");
    assertEquals(expected, walk(given.resolve("r4"), given.resolve("r5")));
    assertEquals(expected, walk(given.resolve("r5"), given.resolve("r4")));
    assertEquals(expected, walk(given, given.resolve("r5"), given));
    assertEquals(List.of("a.tsv"), walk(given.resolve("r5")));
    assertEquals(List.of("a.tsv"), walk(given.resolve("r5/a.tsv")));
  }

  @Test
  void leavesTheFolderOfTheResultsOut() throws IOException {
    write("a.tsv", "out/part.csv");
    assertEquals(List.of("a.tsv"), walk(List.of(given), given.resolve("out")));
  }

  @Test
  void tellsOfLinksThatLeadBackAndDoesNotFollowThem() throws IOException {
    write("sub/a.tsv");
    link("sub/self", given.resolve("sub"));
    link("sub/up", given);
    link("sub/far-up", temporary);
    link("loop", given.resolve("loop"));
    link("nowhere", given.resolve("gone"));
    assertEquals(
        List.of(
            "loop: LINK_BROKEN",
            "nowhere: LINK_BROKEN",
            "sub/a.tsv",
            "sub/far-up: LINK_LOOP",
            "sub/self: LINK_LOOP",
            "sub/up: LINK_LOOP"),
        walk(given));
  }

  @Test
  void readsWhatALinkLeadsToOnce() throws IOException {
    write("sub/a.tsv");
    Path outside = Files.createDirectory(temporary.resolve("outside"));
    Files.writeString(outside.resolve("o.tsv"), "");
    link("again", given.resolve("sub"));
    link("again.tsv", given.resolve("sub/a.tsv"));
    link("out-1", outside);
    link("out-2", outside);
    link("out-3.tsv", outside.resolve("o.tsv"));
    assertEquals(
        List.of(
            "again: LINK_TWICE",
            "again.tsv: LINK_TWICE",
            "out-1/o.tsv",
            "out-2: LINK_TWICE",
            "out-3.tsv: LINK_TWICE",
            "sub/a.tsv"),
        walk(given));
  }

  @Test
  void endsWhereManyFoldersLinkToEachOther() throws IOException {
    for (int i = 0; i < 12; i++) {
      Path folder = Files.createDirectory(temporary.resolve("web" + i));
      for (int j = 0; j < 12; j++) {
        Files.createSymbolicLink(folder.resolve("to" + j), temporary.resolve("web" + j));
      }
    }
    link("web", temporary.resolve("web0"));
    // Of the 144 links eleven led on to a folder that had not been seen.
    assertEquals(133, walk(given).size());
  }

  @Test
  void tellsOfAFolderThatMayNotBeOpened() throws IOException {
    write("closed/a.tsv", "open.tsv");
    Path closed = given.resolve("closed");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    assumeTrue(!Files.isReadable(closed), "this user may open every folder");
    assertEquals(List.of("closed: FOLDER_NO_ACCESS", "open.tsv"), walk(given));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void doesNotWaitForAPipe() throws Exception {
    Path pipe = given.resolve("pipe");
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "mkfifo is not installed");
    assertEquals(0, new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());
    assertEquals(List.of("pipe: DEVICE"), walk(given));
  }

  @Test
  void findsAFileWhoseNameIsNoText() throws IOException {
    Path file = Path.of(URI.create(given.toUri() + "%8E%C0%90%D1.tsv"));
    Files.writeString(file, "");
    assertEquals(List.of("\\x8e\\xc0\\x90\\xd1.tsv"), walk(given));
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = given.resolve(name);
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, "");
    }
  }

  private void link(String name, Path target) throws IOException {
    Files.createSymbolicLink(given.resolve(name), target);
  }

  private static List<String> walk(Path... folders) {
    return walk(Stream.of(folders).toList(), Path.of("/none"));
  }

  private static List<String> walk(List<Path> folders, Path excluded) {
    List<String> told = new ArrayList<>();
    FolderWalk.Visitor visitor =
        new FolderWalk.Visitor() {
          @Override
          public void file(FileName name, Path path, long bytes) {
            told.add(name.shown());
          }

          @Override
          public void trouble(FileName name, InputProblem problem) {
            told.add(name.shown() + ": " + problem);
          }
        };
    new FolderWalk(folders, excluded, visitor).run();
    return told;
  }
}
