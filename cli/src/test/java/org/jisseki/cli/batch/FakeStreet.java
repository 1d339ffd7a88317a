package org.jisseki.cli.batch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jisseki.core.finding.InputProblem;
import org.jisseki.core.finding.Message;

/** Reads files whose first word says what becomes of them; a table has a row a line. */
final class FakeStreet implements TableStreet {

  private final AtomicInteger read = new AtomicInteger();
  private final AtomicInteger starved = new AtomicInteger();

  /** How many files were read. */
  int read() {
    return read.get();
  }

  @Override
  public FileResult read(FileName name, byte[] bytes) {
    read.incrementAndGet();
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.startsWith("locked")) {
      return FileResult.unreadable(
          InputProblem.PASSWORD, InputProblem.PASSWORD.words(Map.of("name", "x")), "x");
    }
    if (text.startsWith("letter")) {
      return FileResult.noTable(new Message("表がない", "no table"), List.of("txt"));
    }
    if (text.startsWith("bug")) {
      throw new IllegalStateException("a slip");
    }
    if (text.startsWith("large") && starved.getAndIncrement() == 0) {
      throw new OutOfMemoryError("not now");
    }
    if (text.startsWith("huge")) {
      throw new OutOfMemoryError("never");
    }
    StringBuilder rows = new StringBuilder();
    text.lines().forEach(line -> rows.append(name.shown()).append(',').append(line).append('\n'));
    byte[] lines = rows.toString().getBytes(StandardCharsets.UTF_8);
    int count = (int) text.lines().count();
    return FileResult.table(
        List.of("txt"), List.of(new Rows(count, lines), new Rows(0, new byte[0])));
  }

  /** An edition of two tables, the second always empty, and one manifest. */
  static Edition edition() {
    Edition.Manifest manifest =
        new Edition.Manifest() {
          @Override
          public String fileName() {
            return "manifest.txt";
          }

          @Override
          public byte[] head() {
            return new byte[0];
          }

          @Override
          public byte[] line(Entry entry) {
            String line =
                String.join(
                    " ",
                    entry.name().shown(),
                    entry.outcome().id(),
                    entry.problem(),
                    entry.reason().en());
            return (line.strip() + "\n").getBytes(StandardCharsets.UTF_8);
          }
        };
    byte[] head = "file,line\n".getBytes(StandardCharsets.UTF_8);
    Map<String, byte[]> heads = new java.util.LinkedHashMap<>();
    heads.put("lines", head);
    heads.put("notes", head);
    return new Edition(".csv", heads, List.of(manifest));
  }
}
