package org.jisseki.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher of a distribution and its archive of classes, with a stand-in for Java. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
final class InstalledLauncherTest {

  /** Makes an archive when asked to, unless it is broken, and says whether it was given one. */
  private static final String JAVA =
      """
      #!/bin/sh
      for argument in "$@"; do
        case $argument in
          -version) echo 'openjdk version "17.0.1" 2021-10-19' >&2; exit 0 ;;
          -XX:DumpLoadedClassList=*)
            echo made >>"$COUNT"
            sleep "${SLOW:-0}"
            [ "${BROKEN:-}" = list ] || echo classes >"${argument#*=}"
            exit 0
            ;;
          -Xshare:dump) dumps=yes ;;
          -XX:SharedClassListFile=*) list=${argument#*=} ;;
          -XX:SharedArchiveFile=*)
            [ -z "${dumps:-}" ] || [ -n "${BROKEN:-}" ] || exec cp "$list" "${argument#*=}"
            [ -z "${dumps:-}" ] || exit 1
            [ "$(cat "${argument#*=}")" = classes ] && shared=' with classes'
            ;;
          -XX:TieredStopAtLevel=1) shared="${shared:-}, short" ;;
        esac
        last=$argument
      done
      echo "ran $last${shared:-}"
      """;

  @TempDir Path folder;
  private Checkout checkout;
  private Path home;

  @BeforeEach
  void install() throws IOException {
    checkout = Checkout.in(folder).with("java", JAVA);
    home = Files.createDirectories(folder.resolve("導入 先"));
    Path dist = Path.of(System.getProperty("jisseki.root", ".."), "cli", "src", "dist");
    for (String file : List.of("bin/jisseki", "lib/launch.sh")) {
      Files.createDirectories(home.resolve(file).resolveSibling(""));
      Files.copy(dist.resolve(file), home.resolve(file));
    }
    Files.writeString(home.resolve("lib/jisseki-cli-1.jar"), "jar");
  }

  @Test
  void makesAnArchiveOnTheFirstStartAndUsesItFromThenOn() throws Exception {
    assertEquals("ran show with classes, short\n", ran(Map.of(), "show"));
    assertEquals("ran show with classes, short\n", ran(Map.of(), "show"));
    assertEquals(1, checkout.builds());
  }

  @Test
  void givesTheSecondCompilerAChanceWhereMuchIsToBeDone() throws Exception {
    assertEquals("ran out with classes\n", ran(Map.of(), "batch", "in", "-o", "out"));
    Path table = Files.write(folder.resolve("大きな表.tsv"), new byte[3_000_000]);
    assertEquals("ran out with classes\n", ran(Map.of(), "report", table.toString(), "-o", "out"));
  }

  @Test
  void makesAnotherForOtherJarsAndForAnotherJava() throws Exception {
    ran(Map.of(), "show");
    Files.writeString(home.resolve("lib/jisseki-cli-1.jar"), "another jar");
    ran(Map.of(), "show");
    assertEquals(2, checkout.builds());
    checkout.with("java", JAVA + "# of another version\n");
    ran(Map.of(), "show");
    assertEquals(3, checkout.builds());
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "dump"})
  void doesWithoutAndSaysNothingWhereNoneCanBeMade(String broken) throws Exception {
    assertEquals("ran show, short\n", ran(Map.of("BROKEN", broken), "show"));
    assertEquals("ran show, short\n", ran(Map.of("BROKEN", broken), "show"));
    assertEquals(1, checkout.builds(), "it is tried once");
  }

  @Test
  void doesWithoutWhereToldTo() throws Exception {
    assertEquals("ran show, short\n", ran(Map.of("JISSEKI_ARCHIVE", "no"), "show"));
    assertEquals(0, checkout.builds());
  }

  @Test
  void twoFirstStartsDoNotDisturbEachOther() throws Exception {
    Map<String, String> slow = Map.of("SLOW", "2");
    Run first = start(slow, "one");
    Run second = start(slow, "two");
    assertEquals("ran one with classes, short\n", first.out());
    assertEquals("ran two with classes, short\n", second.out());
    try (Stream<Path> files = Files.list(home)) {
      assertEquals(3, files.count(), "bin, lib and one archive");
    }
  }

  @Test
  void keepsTheArchiveWithTheUserWhereItsOwnFolderCannotBeWritten() throws Exception {
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeTrue(!Files.isWritable(home), "this user may write everywhere");
    Map<String, String> user = Map.of("HOME", folder.resolve("user").toString());
    assertEquals("ran show with classes, short\n", ran(user, "show"));
    assertEquals("ran show with classes, short\n", ran(user, "show"));
    assertEquals(1, checkout.builds());
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @Test
  void prefersTheJavaThatItBrings() throws Exception {
    Path own = Files.createDirectories(home.resolve("runtime/bin")).resolve("java");
    Files.writeString(own, JAVA.replace("\"ran ", "\"ran with its own Java "));
    Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwxr-xr-x"));
    checkout.without("java");
    assertEquals("ran with its own Java show with classes, short\n", ran(Map.of(), "show"));
  }

  @Test
  void saysWhatToInstallWhereThereIsNoJava() throws Exception {
    checkout.without("java");
    Run run = start(Map.of(), "show");
    assertEquals(127, run.status());
    assertEquals(true, run.err().startsWith("jisseki: There is no Java."), run::err);
  }

  private String ran(Map<String, String> variables, String... arguments) throws Exception {
    Run run = start(variables, arguments);
    assertEquals(0, run.status(), run::err);
    assertEquals("", run.err());
    return run.out();
  }

  private Run start(Map<String, String> variables, String... arguments) throws IOException {
    return checkout.startAs(home.resolve("bin/jisseki"), folder, variables, arguments);
  }
}
