package org.jisseki.core.reading;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;

/**
 * A reading as one plain table: what {@code convert} writes as TSV, CSV, workbook or Markdown.
 *
 * <p>One header row, one row a program, every level of the organization filled in, shifts and ditto
 * marks resolved, years named by era. A year whose results cover several cells keeps them: it is
 * that many columns wide, and the headers of the further columns are empty. Reading the table again
 * gives the same report, with the repairs gone:
 *
 * <pre>{@code
 * 拠点区分    サービス区分    番号  事業名        令和5年度実績              令和4年度実績
 * 地域福祉拠点  広報企画事業    1   広報紙の発行      年4回発行     97,200部    年4回発行     96,800部
 * }</pre>
 *
 * @param title the report's title; empty for none
 * @param organization the organization's name; empty for none
 * @param headers the header of each column; empty for a further column of the year left of it
 * @param rows the rows of the programs, each as long as the headers
 */
public record CanonicalTable(
    String title, String organization, List<String> headers, List<List<String>> rows)
    implements Serializable {

  /** Copies the lists and checks that the rows fit the headers. */
  public CanonicalTable {
    headers = ImmutableList.copyOf(headers);
    ImmutableList.Builder<List<String>> copy = ImmutableList.builder();
    for (List<String> row : rows) {
      if (row.size() != headers.size()) {
        throw new IllegalArgumentException(
            "A row has as many cells as there are headers (%d), but got %d"
                .formatted(headers.size(), row.size()));
      }
      copy.add(ImmutableList.copyOf(row));
    }
    rows = copy.build();
  }

  /** The table of a reading. */
  public static CanonicalTable of(Reading reading) {
    return CanonicalColumns.of(reading).table(reading.report());
  }

  /**
   * All lines of the table in order: the title, the organization unless the title names it, an
   * empty line, the headers and the rows.
   */
  public List<List<String>> lines() {
    ImmutableList.Builder<List<String>> lines = ImmutableList.builder();
    if (!title.isEmpty()) {
      lines.add(ImmutableList.of(title));
    }
    if (!organization.isEmpty() && !title.contains(organization)) {
      lines.add(ImmutableList.of(organization));
    }
    if (!title.isEmpty() || !organization.isEmpty()) {
      lines.add(ImmutableList.of());
    }
    return lines.add(headers).addAll(rows).build();
  }
}
