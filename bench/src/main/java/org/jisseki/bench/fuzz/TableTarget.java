package org.jisseki.bench.fuzz;

import java.nio.charset.StandardCharsets;

/** Grid to documents, past the readers of files: a row a line, cells between tabs. */
public final class TableTarget {
  private TableTarget() {}

  /** Reads, compares, checks and renders the grid; nothing may be thrown. */
  public static void fuzzerTestOneInput(byte[] data) {
    Street.walk(TextTable.grid(new String(data, StandardCharsets.UTF_8)));
  }
}
