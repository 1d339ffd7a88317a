package org.jisseki.xlsx;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Reads a file in a Java of its own with little memory, as a careful caller of hostile files. */
final class ForkedReader {

  private ForkedReader() {}

  /** What the other Java printed: the counts of what was read, or the refusal's words. */
  static String read(Path file, String memory, int seconds) throws Exception {
    Path output = file.resolveSibling(file.getFileName() + ".out");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory,
                "-XX:+UseSerialGC",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                ForkedReader.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly().waitFor();
      return "did not end in " + seconds + " seconds";
    }
    return process.exitValue() + " " + java.nio.file.Files.readString(output);
  }

  /** Reads the file that is named and prints what came of it. */
  public static void main(String[] arguments) throws IOException {
    try {
      WorkbookGrid read =
          WorkbookGridReader.standard().readWorkbook(new File(arguments[0]).toPath());
      System.out.println("rows " + read.grid().sheets().get(0).rows().size());
    } catch (org.jisseki.core.finding.UnreadableInputException e) {
      System.out.println("refused " + e.words().en());
    }
  }
}
