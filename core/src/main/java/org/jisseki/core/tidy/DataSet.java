package org.jisseki.core.tidy;

import java.util.List;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.grid.GridSource;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.reading.Reading;

/**
 * What the rows are made of: one input with everything that was learned of it.
 *
 * @param reading the table as it was read
 * @param comparison its two latest years
 * @param findings what is told about it
 */
record DataSet(Reading reading, Comparison comparison, List<Finding> findings) {

  /** Hexadecimal digits of the source's SHA-256 that name the data set. */
  private static final int ID_LENGTH = 16;

  private static final int DEPTH = 1;

  /** The beginning of the source's SHA-256; of a grid made in memory its name. */
  String id() {
    GridSource source = reading.grid().source();
    if (!source.sha256().isEmpty()) {
      return source.sha256().substring(0, ID_LENGTH);
    }
    return source.name().isEmpty() ? source.format() : source.name();
  }

  /** A row that names the data set. */
  TidyRow row(TidySchema schema) {
    return new TidyRow(schema).set("dataset_id", id());
  }

  /** Names the program and where it stands. */
  static void name(Program program, TidyRow row) {
    List<String> path = program.division().path();
    row.set("program_id", program.id());
    row.set("division", path.isEmpty() ? "" : path.get(0));
    row.set("subdivision", path.stream().skip(DEPTH).toList());
    row.set("program_number", program.number().text());
    row.set("program", program.name().text());
  }
}
