package org.jisseki.example.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jisseki.core.check.Checks;
import org.jisseki.core.compare.Comparer;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.grid.FileKind;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.reading.TableReader;
import org.jisseki.core.tidy.TidyData;
import org.jisseki.core.tidy.TidyTable;
import org.jisseki.csv.TextGrid;
import org.jisseki.csv.TextGridReader;
import org.jisseki.xlsx.WorkbookGrid;
import org.jisseki.xlsx.WorkbookGridReader;

/** Takes the bytes of a file to its rows. Immutable, so that one broadcast serves every task. */
final class FileReader implements Serializable {
  private static final long serialVersionUID = 1L;

  private final TextGridReader texts;
  private final WorkbookGridReader workbooks;
  private final TableReader tables;
  private final Comparer comparer;
  private final Checks checks;

  private FileReader() {
    texts = TextGridReader.standard();
    workbooks = WorkbookGridReader.standard();
    tables = TableReader.standard();
    comparer = Comparer.standard();
    checks = Checks.standard();
  }

  /** The reader with everything as it comes. */
  static FileReader standard() {
    return new FileReader();
  }

  /**
   * Reads a file.
   *
   * @param path the file's address
   * @param bytes all of its bytes
   * @return its rows; of one that cannot be read, a row that says why
   */
  FileRows read(String path, byte[] bytes) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    try {
      return switch (FileKind.of(bytes)) {
        case ZIP, OLE2, OPEN_DOCUMENT -> {
          WorkbookGrid book = workbooks.readWorkbook(bytes, name);
          yield rows(path, book.grid(), book.findings());
        }
        default -> {
          TextGrid text = texts.readText(bytes, name);
          yield rows(path, text.grid(), text.findings());
        }
      };
    } catch (IOException e) {
      return outcome(path, "unreadable", String.valueOf(e.getMessage()), new HashMap<>());
    }
  }

  private FileRows rows(String path, Grid grid, List<Finding> source) throws IOException {
    Reading reading = tables.read(grid);
    Comparison comparison = comparer.compare(reading.report());
    List<Finding> findings = new ArrayList<>(source);
    findings.addAll(checks.check(reading, comparison));
    findings.sort(Comparator.comparing(Finding::place));
    if (reading.tables().isEmpty()) {
      String reason = findings.isEmpty() ? "" : findings.get(0).message().en();
      return outcome(path, "no-table", reason, new HashMap<>());
    }
    Map<String, List<Row>> rows = new HashMap<>();
    for (TidyTable table : TidyData.of(reading, comparison, findings).tables()) {
      rows.put(table.name(), ParquetTable.of(table.schema()).rows(path, table));
    }
    return outcome(path, "table", "", rows);
  }

  private static FileRows outcome(
      String path, String outcome, String reason, Map<String, List<Row>> rows) {
    rows.put(ParquetTable.FILES, List.of(RowFactory.create(path, outcome, reason)));
    return new FileRows(rows);
  }
}
