package org.jisseki.example.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.substring_index;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The job over the example tables, again and again, and some files that hold none, on one machine;
 * {@code -Djisseki.spark.files=500} asks for more of them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ResultsJobTest {
  private static final int FILES = Integer.getInteger("jisseki.spark.files", 20);

  private SparkSession spark;
  private Path in;
  private Path out;
  private Path batch;

  @BeforeAll
  void run(@TempDir Path folder) throws IOException, InterruptedException {
    in = Files.createDirectories(folder.resolve("in"));
    fill(Files.createDirectories(in.resolve("deeper")));
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 2)
            .getOrCreate();
    spark.sparkContext().setLogLevel("ERROR");
    out = folder.resolve("out");
    ResultsJob.run(spark, in.toUri().toString(), out.toUri().toString());
    batch = folder.resolve("batch");
    runBatch();
  }

  private static void fill(Path folder) throws IOException {
    Path tables = Path.of(System.getProperty("jisseki.root"), "examples", "tables");
    List<Path> examples;
    try (Stream<Path> files = Files.list(tables)) {
      examples = files.filter(Files::isRegularFile).sorted().toList();
    }
    for (int i = 0; i < FILES; i++) {
      Path example = examples.get(i % examples.size());
      Path copy = folder.resolve(i + "-" + example.getFileName());
      Files.copy(example, copy);
      if (example.toString().endsWith(".tsv")) {
        Files.writeString(copy, Files.readString(copy) + "\n".repeat(i));
      }
    }
    Files.writeString(folder.resolve("letter.txt"), "拝啓\n春暖の候\n");
    Files.write(folder.resolve("broken.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0, 0});
    Files.write(folder.resolve("empty.tsv"), new byte[0]);
  }

  /** The same files by the program itself, as a process of its own. */
  private void runBatch() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.jisseki.cli.Main",
                "batch",
                in.toString(),
                "-o",
                batch.toString(),
                "--to",
                "jsonl",
                "--lang",
                "en")
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
  }

  @AfterAll
  void stop() throws IOException {
    spark.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"programs", "measurements", "comparisons", "findings"})
  void itsRowsAreThoseOfBatch(String table) {
    Dataset<Row> ours = nameOnly(parquet(table));
    Dataset<Row> theirs =
        nameOnly(
            spark.read().schema(parquet(table).schema()).json(batch.resolve(table).toString()));
    assertTrue(ours.count() > 0);
    assertEquals(theirs.count(), ours.count());
    assertEquals(0, ours.exceptAll(theirs).count());
  }

  @Test
  void aFileThatHoldsNoTableIsARowWithItsReason() {
    assertEquals(FILES + 3, parquet("files").count());
    assertEquals("no-table", file("letter.txt").getString(1));
    assertEquals("unreadable", file("broken.xlsx").getString(1));
    assertEquals("unreadable", file("empty.tsv").getString(1));
    assertTrue(file("empty.tsv").getString(2).contains("empty"));
    assertEquals("table", file("0-chiku-r5-cp932.csv").getString(1));
  }

  private Row file(String name) {
    return nameOnly(parquet("files")).filter(col("file").equalTo(name)).head();
  }

  private Dataset<Row> parquet(String table) {
    return spark.read().parquet(out.resolve(table).toString());
  }

  /** The file's name in place of its address: the job has addresses, batch has paths. */
  private static Dataset<Row> nameOnly(Dataset<Row> rows) {
    return rows.withColumn("file", substring_index(col("file"), "/", -1));
  }
}
