package org.jisseki.cli.batch;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Writes the rows of one table as parts.
 *
 * <p>A part ends with the file that fills it, so that the rows of a file never stand in two. A
 * table without rows is one part with the head alone.
 */
final class PartWriter implements Closeable {

  private final Path folder;
  private final String ending;
  private final byte[] head;
  private final long limit;
  private int parts;
  private long written;
  private OutputStream out = OutputStream.nullOutputStream();

  /**
   * A writer of parts.
   *
   * @param folder where they are written; made if missing
   * @param head the bytes that every part starts with
   * @param limit the bytes at which a part is full
   */
  PartWriter(Path folder, String ending, byte[] head, long limit) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.ending = ending;
    this.head = head.clone();
    this.limit = limit;
    next();
  }

  private void next() throws IOException {
    out.close();
    parts++;
    Path file = folder.resolve(String.format(Locale.ROOT, "part-%05d%s", parts, ending));
    out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    out.write(head);
    written = 0;
  }

  /** Adds the rows of a file. */
  void add(Block block) throws IOException {
    if (written >= limit && block.rows() > 0) {
      next();
    }
    try (InputStream rows = block.unpacked()) {
      written += rows.transferTo(out);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
