package org.jisseki.example.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The job over the example tables and some files that hold none, on one machine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ResultsJobTest {
  private SparkSession spark;
  private Path out;

  @BeforeAll
  void runTheJob(@TempDir Path folder) throws IOException {
    Path in = Files.createDirectories(folder.resolve("in/deeper"));
    Path tables = Path.of(System.getProperty("jisseki.root"), "examples", "tables");
    try (Stream<Path> files = Files.list(tables)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, in.resolve(file.getFileName().toString()));
      }
    }
    Files.writeString(in.resolve("letter.txt"), "拝啓\n春暖の候\n");
    Files.write(in.resolve("broken.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0, 0});
    Files.write(in.resolve("empty.tsv"), new byte[0]);
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 2)
            .getOrCreate();
    out = folder.resolve("out");
    ResultsJob.run(spark, folder.resolve("in").toUri().toString(), out.toUri().toString());
  }

  @AfterAll
  void stop() throws IOException {
    spark.close();
  }

  @Test
  void aFileThatHoldsNoTableIsARowWithItsReason() {
    assertEquals("no-table", file("letter.txt").getString(1));
    assertEquals("unreadable", file("broken.xlsx").getString(1));
    assertEquals("unreadable", file("empty.tsv").getString(1));
    assertTrue(file("empty.tsv").getString(2).contains("empty"));
    assertEquals("table", file("shiomino-r5.tsv").getString(1));
  }

  private Row file(String name) {
    return Stream.of(table("files"))
        .filter(row -> row.getString(0).endsWith("/" + name))
        .findFirst()
        .orElseThrow();
  }

  private Row[] table(String name) {
    return (Row[]) spark.read().parquet(out.resolve(name).toString()).collect();
  }
}
