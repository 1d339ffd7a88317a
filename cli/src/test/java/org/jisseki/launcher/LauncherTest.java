package org.jisseki.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
final class LauncherTest {

  @TempDir Path folder;
  private Checkout checkout;

  @BeforeEach
  void checkOut() throws IOException {
    checkout = Checkout.in(folder);
  }

  @Test
  void buildsOnTheFirstStartAndOnlyThen() throws Exception {
    Run first = checkout.run("show");
    assertEquals(0, first.status(), first::err);
    assertEquals("ran show\n", first.out());
    assertTrue(first.err().startsWith("jisseki: building (only the first time"), first::err);
    Run second = checkout.run("show");
    assertEquals(0, second.status());
    assertEquals("", second.err());
    assertEquals(1, checkout.builds());
  }

  @Test
  void buildsAgainWhenASourceHasChanged() throws Exception {
    checkout.run("show").status();
    checkout.source("core/src/main/java/A.java", "class A { int a; }");
    checkout.run("show").status();
    assertEquals(2, checkout.builds());
  }

  @Test
  void noticesAChangeThatKeepsTheTimeOfTheFile() throws Exception {
    Path source = checkout.path("core/src/main/java/A.java");
    FileTime time = Files.getLastModifiedTime(source);
    checkout.run("show").status();
    checkout.source("core/src/main/java/A.java", "class B {}");
    Files.setLastModifiedTime(source, time);
    checkout.run("show").status();
    assertEquals(2, checkout.builds());
  }

  @Test
  void noticesAChangeWhereFindCannotTellTheStateOfAFile() throws Exception {
    checkout.with(
        "find",
        """
        #!/bin/sh
        for argument in "$@"; do [ "$argument" != -printf ] || exit 1; done
        exec /usr/bin/find "$@"
        """);
    checkout.run("show").status();
    checkout.run("show").status();
    assertEquals(1, checkout.builds());
    checkout.source("core/src/main/java/A.java", "class B {}");
    checkout.run("show").status();
    assertEquals(2, checkout.builds());
  }

  @Test
  void buildsAgainWhenASourceIsGone() throws Exception {
    checkout.source("core/src/main/java/B.java", "class B {}");
    checkout.run("show").status();
    Files.delete(checkout.path("core/src/main/java/B.java"));
    checkout.run("show").status();
    assertEquals(2, checkout.builds());
  }

  @Test
  void keepsTheBuildOfSourcesThatComeBack() throws Exception {
    checkout.run("show").status();
    checkout.source("core/src/main/java/A.java", "class A { int a; }");
    checkout.run("show").status();
    checkout.source("core/src/main/java/A.java", "class A {}");
    checkout.run("show").status();
    assertEquals(2, checkout.builds());
  }

  @Test
  void doesNotBuildForATouchedFile() throws Exception {
    checkout.run("show").status();
    Files.setLastModifiedTime(checkout.path("pom.xml"), FileTime.fromMillis(0));
    checkout.run("show").status();
    assertEquals(1, checkout.builds());
  }

  @Test
  void leavesInputAndOutputToTheProgramOnTheFirstStartToo() throws Exception {
    Run run = checkout.run("filter").input("一行目\n二行目\n");
    assertEquals(0, run.status());
    assertEquals("ran filter\n一行目\n二行目\n", run.out());
  }

  @Test
  void endsAsTheProgramEnds() throws Exception {
    assertEquals(3, checkout.run("fail").status());
  }

  @Test
  void startsFromAnyFolderAndThroughALink() throws Exception {
    Path elsewhere = Files.createDirectories(folder.resolve("よそ"));
    Path link = Files.createSymbolicLink(elsewhere.resolve("j"), checkout.path("jisseki"));
    Run run = checkout.startAs(link, elsewhere, Map.of(), "show");
    assertEquals(0, run.status(), run::err);
    assertEquals("ran show\n", run.out());
    assertTrue(Files.isDirectory(checkout.path(".jisseki/app")));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theSecondOfTwoFirstStartsWaitsAndSaysSo(boolean flock) throws Exception {
    assumeTrue(!flock || checkout.withReal("flock"), "flock is not installed");
    Map<String, String> slow = Map.of("SLOW", "3");
    Run first = checkout.start(folder, slow, "one");
    awaitBuilds(1);
    Run second = checkout.start(folder, slow, "two");
    assertEquals(0, first.status(), first::err);
    assertEquals(0, second.status(), second::err);
    assertEquals("jisseki: another jisseki is building; waiting for it to finish…\n", second.err());
    assertEquals("ran two\n", second.out());
    assertEquals(1, checkout.builds());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aKilledBuildBlocksNobody(boolean flock) throws Exception {
    assumeTrue(!flock || checkout.withReal("flock"), "flock is not installed");
    Run first = checkout.start(folder, Map.of("SLOW", "4"), "one");
    awaitBuilds(1);
    first.kill();
    Run second = checkout.run("two");
    assertEquals(0, second.status(), second::err);
    assertEquals("ran two\n", second.out());
  }

  @Test
  void showsTheEndOfTheLogOfABuildThatFailed() throws Exception {
    checkout.with("mvn", "#!/bin/sh\necho 'A.java: broken'; exit 1\n");
    Run run = checkout.run("show");
    assertEquals(70, run.status());
    assertEquals("", run.out());
    Path log = checkout.path(".jisseki/build.log").toRealPath();
    assertTrue(
        run.err()
            .endsWith(
                "jisseki: the build failed. The end of its log (" + log + "):\nA.java: broken\n"),
        run::err);
    checkout.with("mvn", Checkout.MAVEN);
    assertEquals(0, checkout.run("show").status());
  }

  @Test
  void saysWhatToInstallWhereThereIsNoJava() throws Exception {
    checkout.without("java");
    Run run = checkout.run("show");
    assertEquals(127, run.status());
    assertEquals(
        "jisseki: There is no Java. Install a JDK 17 or newer (Eclipse Temurin 17, say; on Debian"
            + " and Ubuntu openjdk-17-jdk).\n",
        run.err());
    assertEquals(
        "jisseki: Java がありません。JDK 17 以上 (例: Eclipse Temurin 17、Debian/Ubuntu では openjdk-17-jdk)"
            + " を入れてください。\n",
        checkout.start(folder, Map.of("LC_ALL", "", "LANG", "ja_JP.UTF-8"), "show").err());
    assertEquals(
        checkout.run("show", "--lang", "ja").err(), checkout.run("--lang=ja", "show").err());
  }

  @Test
  void saysWhatToInstallWhereJavaIsTooOld() throws Exception {
    checkout.with("java", Checkout.JAVA.replace("17.0.1\"", "1.8.0_392\""));
    Run run = checkout.run("show");
    assertEquals(127, run.status());
    assertEquals(
        "jisseki: This Java is too old: "
            + folder.resolve("bin/java")
            + " has version 1. Install a JDK 17 or newer and point JAVA_HOME at it.\n",
        run.err());
  }

  @Test
  void saysWhatToInstallWhereJavaIsOnlyARuntime() throws Exception {
    checkout.with("java", Checkout.JAVA.replace("jdk.compiler", "jdk.crypto"));
    Run run = checkout.run("show");
    assertEquals(127, run.status());
    assertEquals(
        "jisseki: "
            + folder.resolve("bin/java")
            + " is a runtime (JRE) without a compiler. Install a JDK 17 or newer (openjdk-17-jdk,"
            + " say).\n",
        run.err());
  }

  @Test
  void saysWhatToInstallWhereThereIsNoMaven() throws Exception {
    checkout.without("mvn");
    Run run = checkout.run("show");
    assertEquals(127, run.status());
    assertEquals(
        "jisseki: There is no Apache Maven. Install Maven 3.6.3 or newer (on Debian and Ubuntu:"
            + " apt-get install maven).\n",
        run.err());
  }

  @Test
  void needsNoMavenOnceItIsBuilt() throws Exception {
    checkout.run("show").status();
    checkout.without("mvn");
    assertEquals(0, checkout.run("show").status());
  }

  @Test
  void refusesAJavaHomeThatHoldsNoJava() throws Exception {
    Run run = checkout.start(folder, Map.of("JAVA_HOME", "/no/such/place"), "show");
    assertEquals(127, run.status());
    assertEquals(
        "jisseki: JAVA_HOME names no JDK: /no/such/place. Point it at a JDK 17 or newer, or unset"
            + " it.\n",
        run.err());
  }

  private void awaitBuilds(int count) throws Exception {
    for (int i = 0; checkout.builds() < count; i++) {
      assertTrue(i < 400, "The build did not start");
      Thread.sleep(25);
    }
  }
}
