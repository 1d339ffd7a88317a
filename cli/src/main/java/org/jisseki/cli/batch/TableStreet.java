package org.jisseki.cli.batch;

import java.io.IOException;

/** Takes the bytes of a file to the rows of its table. Implementations are thread-safe. */
@FunctionalInterface
public interface TableStreet {

  /**
   * Reads a file.
   *
   * @param name its name below the folders of the batch, for the rows that name it
   * @param bytes all of its bytes, not to be changed
   * @return what it came to, also where it cannot be read
   * @throws IOException if rows cannot be written
   */
  FileResult read(FileName name, byte[] bytes) throws IOException;
}
