package org.jisseki.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real table in all its forms, and tables of other layouts, read as the gold says. */
final class ReadingAcceptanceTest {

  @TempDir Path folder;

  @Test
  void readsEveryProgramOfTheRealTableAndReportsEveryShift() throws Exception {
    Path table = SharedFolder.path("data/tomakomai-r4.tsv");
    Path json = Jisseki.run(folder.resolve("a.json"), "convert", table, "--to", "json");
    Scorer score =
        Scorer.run(
            SharedFolder.path("tools/score_reading.py"),
            SharedFolder.path("gold/tomakomai-r4.reading.json"),
            json);
    score.says("shifted rows 10, reported as shift repairs 10, others reported as shifted 0");
    score.says("programs right 40 of 40");
    assertEquals(0, score.status(), score::printed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cp932.csv", "utf16.txt", "utf8.csv", "xls", "xlsx", "ods"})
  void readsTheSameProgramsFromEveryForm(String ending) throws Exception {
    Path table = SharedFolder.path("data/tomakomai-r4." + ending);
    Path json = Jisseki.run(folder.resolve("a.json"), "convert", table, "--to", "json");
    Scorer score =
        Scorer.run(
            SharedFolder.path("tools/score_reading.py"),
            SharedFolder.path("gold/tomakomai-r4.reading.json"),
            json,
            "--by-name");
    assertEquals(0, score.status(), score::printed);
  }

  @Test
  void writesTheSameBytesWhateverLocaleTimeZoneAndCharsetAre() throws Exception {
    Path table = SharedFolder.path("data/tomakomai-r4.tsv");
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");
    Path log = folder.resolve("log");
    String formats = "html,json,md";
    Jisseki.run(
        List.of("-Duser.timezone=Asia/Tokyo", "-Duser.language=ja", "-Dfile.encoding=UTF-8"),
        log,
        "report",
        table,
        "-o",
        one,
        "--as",
        formats,
        "--lang",
        "ja");
    Jisseki.run(
        List.of("-Duser.timezone=America/Lima", "-Duser.language=tr", "-Dfile.encoding=US-ASCII"),
        log,
        "report",
        table,
        "-o",
        two,
        "--as",
        formats,
        "--lang",
        "ja");
    for (String format : List.of("html", "json", "md")) {
      String name = "tomakomai-r4." + format;
      assertArrayEquals(
          Files.readAllBytes(one.resolve(name)), Files.readAllBytes(two.resolve(name)), name);
    }
  }

  @Test
  void readsTablesOfOtherLayouts() throws Exception {
    Path gold = SharedFolder.path("gold/others/tables");
    Path shaped = Files.createDirectory(folder.resolve("shaped"));
    Path shape = folder.resolve("shape.py");
    try (InputStream script =
        Objects.requireNonNull(getClass().getResourceAsStream("shape.py"), "shape.py")) {
      Files.copy(script, shape);
    }
    try (var tables = Files.newDirectoryStream(gold, "*.{csv,tsv,xls,xlsx,ods,txt}")) {
      for (Path table : tables) {
        String name = table.getFileName() + ".json";
        Path json = Jisseki.run(folder.resolve(name), "convert", table, "--to", "json");
        Scorer.run(shape, json, shaped.resolve(name));
      }
    }
    Scorer.run(SharedFolder.path("tools/score_tables.py"), gold, shaped, "--errors", "10")
        .atLeast(1.0, "exact")
        .atLeast(1.0, "files_exact");
  }
}
