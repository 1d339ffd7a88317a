package org.jisseki.example.spark;

import java.io.IOException;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.StorageLevels;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * Reads every results table under some folders and writes their rows as Parquet: one folder each
 * for {@code programs}, {@code measurements}, {@code comparisons}, {@code findings} and {@code
 * files}, in which a file that holds no table is a row with its reason.
 *
 * <pre>{@code
 * spark-submit --class org.jisseki.example.spark.ResultsJob … FOLDER,FOLDER OUT
 * }</pre>
 */
public final class ResultsJob {
  private ResultsJob() {}

  /**
   * Runs the job.
   *
   * @param arguments the folders, separated by commas, and the folder to write to
   */
  public static void main(String[] arguments) throws IOException {
    try (SparkSession spark = SparkSession.builder().appName("jisseki").getOrCreate()) {
      run(spark, arguments[0], arguments[1]);
    }
  }

  /**
   * Reads and writes.
   *
   * @param folders the folders to read, at any depth, separated by commas
   * @param out the folder that gets one folder a table; what stands there is replaced
   */
  public static void run(SparkSession spark, String folders, String out) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    context
        .hadoopConfiguration()
        .set("mapreduce.input.fileinputformat.input.dir.recursive", "true");
    Broadcast<FileReader> reader = context.broadcast(FileReader.standard());
    JavaRDD<FileRows> files =
        context
            .binaryFiles(folders)
            .map(file -> reader.value().read(file._1(), file._2().toArray()))
            .persist(StorageLevels.MEMORY_AND_DISK_SER);
    for (ParquetTable table : ParquetTable.all()) {
      spark
          .createDataFrame(files.flatMap(each -> each.of(table.name()).iterator()), table.type())
          .write()
          .mode(SaveMode.Overwrite)
          .parquet(out + "/" + table.name());
    }
    files.unpersist();
  }
}
