package org.jisseki.bench.fuzz;

import java.io.IOException;
import org.jisseki.xlsx.WorkbookGridReader;

/** Workbooks, {@code .xlsx} and {@code .xls} alike: the content tells which. */
public final class WorkbookTarget {
  private WorkbookTarget() {}

  /** Reads the bytes as a workbook; only {@link IOException} may leave the reader. */
  public static void fuzzerTestOneInput(byte[] data) {
    try {
      Expectation.grid(WorkbookGridReader.standard().readWorkbook(data, "fuzz.xlsx").grid());
    } catch (IOException refused) {
      Expectation.message(refused);
    }
  }
}
