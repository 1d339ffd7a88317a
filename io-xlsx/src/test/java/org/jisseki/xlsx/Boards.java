package org.jisseki.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jisseki.core.check.Checks;
import org.jisseki.core.compare.Comparer;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.document.ProgramReason;
import org.jisseki.core.document.ReportDocument;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.Language;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.grid.GridSource;
import org.jisseki.core.grid.Row;
import org.jisseki.core.grid.Sheet;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.reading.TableReader;
import org.jisseki.core.tidy.TidyData;

/** Workbooks of small tables, their cells apart by bars. */
final class Boards {

  private Boards() {}

  static byte[] board(String table, Language language, ProgramReason... reasons)
      throws IOException {
    Reading reading = read(table);
    Comparison comparison = Comparer.standard().compare(reading.report());
    List<Finding> findings = Checks.standard().check(reading, comparison);
    ReportDocument documents = ReportDocument.in(language);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BoardWorkbookWriter.standard()
        .write(
            documents.build(reading, comparison, findings),
            documents.buildHouseForm(reading, comparison, findings),
            TidyData.of(reading, comparison, findings),
            List.of(reasons),
            out);
    return out.toByteArray();
  }

  static byte[] data(String table, Language language) throws IOException {
    Reading reading = read(table);
    Comparison comparison = Comparer.standard().compare(reading.report());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DataWorkbookWriter.standard()
        .write(TidyData.of(reading, comparison, List.of()), language, "", out);
    return out.toByteArray();
  }

  private static Reading read(String table) {
    List<Row> rows = new ArrayList<>();
    for (String line : table.lines().toList()) {
      List<Cell> cells = Arrays.stream(line.split("\\|", -1)).map(Cell::of).toList();
      rows.add(Row.of(rows.size() + 1, cells));
    }
    Grid grid = new Grid(GridSource.inMemory("r5"), List.of(Sheet.ofText(rows)));
    return TableReader.standard().read(grid);
  }
}
